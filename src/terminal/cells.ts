import { graphemesOf } from '../source/graphemes.ts'
import { isUsual } from '../source/usual-letters.ts'

/** Whether a terminal draws a sign two cells wide: emoji, and the scripts of East Asia. */
const isWide = (sign: string) => /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(sign)

/** With a sign in place of what would move the cursor, ring, turn the line around, or not be seen at all if it were printed. */
const withoutUnprintable = (line: string) => line.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ue000-\uf8ff]/gu, '\ufffd')

/** One letter as a reader counts them, and the cells that it takes. */
export interface Letter {
  readonly text: string
  /** UTF-16 offset in the line. */
  readonly at: number
  readonly cells: number
}

/** A line letter by letter, a tab as one blank, and nothing in it that a terminal would obey. */
export function lettersOf(line: string): Letter[] {
  if (isUsual(line)) return Array.from(line, (letter, at) => ({ text: letter === '\t' || letter === '\n' ? ' ' : letter, at, cells: 1 }))
  return Array.from(graphemesOf(line), ({ segment, index }) => ({ text: printable(segment), at: index, cells: isWide(segment) ? 2 : 1 }))
}

export function cellsOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { cells }) => sum + cells, 0)
}

/** Text from a file on one line, safe to print. */
export function printable(text: string): string {
  const line = text.replace(/[\t\n]/g, ' ')
  return isUsual(line) ? line : withoutUnprintable(line)
}
