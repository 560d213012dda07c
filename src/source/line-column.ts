import type { Source } from './source.ts'

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** One-based line and column; a column is what a reader counts: one per letter, marks and all. */
export function lineColumn(source: Source, offset: number): { line: number; column: number } {
  const lineStart = offset === 0 ? 0 : source.text.lastIndexOf('\n', offset - 1) + 1
  let line = 1
  for (let at = source.text.indexOf('\n'); at >= 0 && at < offset; at = source.text.indexOf('\n', at + 1)) line++
  return { line, column: countGraphemes(source.text.slice(lineStart, offset)) + 1 }
}

/** Letters as a reader counts them: `ệ` is one, however it is encoded. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count++
  return count
}
