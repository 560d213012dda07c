import { graphemesOf } from './graphemes.ts'
import type { Source } from './source.ts'
import { isUsual } from './usual-letters.ts'

/** One-based line and column; a column is what a reader counts: one per letter, marks and all. */
export function lineColumn(source: Source, offset: number): { line: number; column: number } {
  const lineStart = offset === 0 ? 0 : source.text.lastIndexOf('\n', offset - 1) + 1
  let line = 1
  for (let at = source.text.indexOf('\n'); at >= 0 && at < offset; at = source.text.indexOf('\n', at + 1)) line++
  return { line, column: countGraphemes(source.text.slice(lineStart, offset)) + 1 }
}

/** Beyond it nobody counts: a letter and the marks on it are taken for one, whatever else may be joined. */
const longLine = 50_000

/** Letters as a reader counts them: `ệ` is one, however it is encoded. */
export function countGraphemes(text: string): number {
  if (isUsual(text)) return text.length
  let count = 0
  if (text.length > longLine) {
    for (const _ of text.matchAll(/\P{M}/gu)) count++
    return count
  }
  for (const _ of graphemesOf(text)) count++
  return count
}
