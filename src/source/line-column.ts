import { graphemesOf } from './graphemes.ts'
import { lastStart } from './last-start.ts'
import type { Source } from './source.ts'
import { isUsual } from './usual-letters.ts'

/** Where the lines of a text begin: findings are many in one file, and of large files counting its lines for each is most of telling them. */
const lineStarts = new WeakMap<Source, readonly number[]>()

/** One-based line and column; a column is what a reader counts: one per letter, marks and all. */
export function lineColumn(source: Source, offset: number): { line: number; column: number } {
  const starts = startsOf(source)
  const index = lastStart(starts, offset)
  return { line: index + 1, column: countGraphemes(source.text.slice(starts[index], offset)) + 1 }
}

function startsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStarts.set(source, starts)
  return starts
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
