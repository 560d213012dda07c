// scripts/bundle.mjs puts the text of src/browser/main.ts here, bundled.
declare const CLIENT_SCRIPT: string

/** What runs in the page. */
export const clientScript: string = CLIENT_SCRIPT
