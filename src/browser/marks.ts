import type { SpotView } from '../preview/view.ts'
import { all } from './elements.ts'

/** Names of the highlights in the style sheet. */
export type MarkName = 'match' | 'present' | 'spot'

/** Marks stretches of text without touching them; a browser that knows no such marks shows none. */
export function showMarks(name: MarkName, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}

/** The elements of a piece in a part of the page: more than one where a page ends in it. */
function piecesAt(root: ParentNode, [block, piece]: readonly [string, number, ...unknown[]]): HTMLElement[] {
  return all(`[data-b="${CSS.escape(block)}"] [data-s="${piece}"]`, root)
}

/** What of a spot stands in a part of the page. */
export function rangesOf(root: ParentNode, spot: SpotView): Range[] {
  const [, , start, end] = spot
  let offset = 0
  return piecesAt(root, spot).flatMap(element => {
    const text = element.firstChild
    if (!(text instanceof Text)) return []
    const from = Math.max(0, start - offset)
    const to = Math.min(text.length, (end < 0 ? Infinity : end) - offset)
    offset += text.length
    if (from >= to) return []
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, to)
    return [range]
  })
}

/** Brings a stretch of text into the middle of what is seen. */
export function scrollToRange(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}
