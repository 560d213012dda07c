import type { WordBreak, WordInline } from './word-file.ts'

/** Marks the end of a page until its paragraph is read. */
export const pageEnd: WordBreak = { type: 'break' }

/** Marks both sides of a fraction that became `1/2` until its paragraph is read. */
export const fractionEdge: WordBreak = { type: 'break' }

/** The paragraph without its marks: a page that ends between words ends their line, and beside a fraction a letter or digit stands apart (`2 1/2`). */
export function withoutEdges(content: readonly WordInline[]): WordInline[] {
  const first = content.findIndex(isShown)
  const last = content.findLastIndex(isShown)
  const kept: WordInline[] = []
  let isBesideFraction = false
  for (const [index, inline] of content.entries()) {
    if (inline === fractionEdge) {
      isBesideFraction = true
      continue
    }
    if (inline === pageEnd && !(first >= 0 && first < index && index < last)) continue
    const before = kept.at(-1)
    if (isBesideFraction && before?.type === 'text' && inline.type === 'text' && /[\p{L}\d]$/u.test(before.text) && /^[\p{L}\d]/u.test(inline.text)) kept.push({ ...before, text: ' ' })
    isBesideFraction = false
    kept.push(inline)
  }
  return kept
}

function isShown(inline: WordInline): boolean {
  return inline.type === 'note' || (inline.type === 'text' && inline.text.trim() !== '')
}
