import type { ParagraphProperties } from './markup/paragraph-properties.ts'

/**
 * What follows a block: text; a table that it introduces; the signature, which must not stand alone on a page; or a heading that it has
 * nothing to do with.
 */
export type Follower = 'text' | 'table' | 'signature' | 'unrelated'

/** How a paragraph stays on the page of what follows it; a table, which has no space above it, gets some. */
export function holdOn(follower: Follower): Pick<ParagraphProperties, 'keepNext' | 'spacing'> {
  return { keepNext: isHeld(follower) || undefined, spacing: follower === 'table' ? { after: 120 } : undefined }
}

/** Whether even a block that isn't a heading stays with what follows. */
export function isHeld(follower: Follower): boolean {
  return follower === 'table' || follower === 'signature'
}
