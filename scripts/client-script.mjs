// Bundles what runs in the preview's page into one text, for the program to put into the page.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Replacement of the name that src/preview/client-script.ts stands on. */
export async function clientScriptDefinition() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/browser/main.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  })
  return { CLIENT_SCRIPT: JSON.stringify(outputFiles[0].text.trim()) }
}
