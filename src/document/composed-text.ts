import { isUsual } from '../source/usual-letters.ts'
import type { FilledText } from '../template/filled.ts'

/** The same text in NFC: what is joined of several strings may not be, even where each of them is. */
export function composedText(filled: FilledText): FilledText {
  if (isUsual(filled.text) || filled.text.normalize('NFC') === filled.text) return filled
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of filled.text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = cluster.normalize('NFC')
    for (let unit = 0; unit < composed.length; unit++) {
      const isSame = composed === cluster
      starts.push(isSame ? index + unit : index)
      ends.push(isSame ? index + unit + 1 : index + cluster.length)
    }
    text += composed
  }
  const startAt = (at: number) => starts[at] ?? filled.text.length
  const composedAt = (offset: number) => {
    const index = starts.findIndex(start => start >= offset)
    return index < 0 ? text.length : index
  }
  return {
    text,
    spanOf: (start, end) => filled.spanOf(startAt(start), end > start ? ends[end - 1] ?? filled.text.length : startAt(start)),
    stretchAt(offset) {
      const { start, end, figures } = filled.stretchAt(startAt(offset))
      return { start: composedAt(start), end: composedAt(end), figures }
    },
  }
}
