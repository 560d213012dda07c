import { isUsual } from '../source/usual-letters.ts'
import { cellsOf, lettersOf, printable } from './cells.ts'

/** Cells that a text takes in a terminal. */
export function widthOf(text: string): number {
  return isUsual(text) ? text.length : cellsOf(lettersOf(text))
}

/** Lines of at most so many cells, parted between words; a longer word is cut. At least one line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(' ').flatMap(one => pieces(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

export function widestWord(text: string): number {
  return Math.max(0, ...printable(text).split(' ').map(widthOf))
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const cut: string[] = ['']
  for (const { text } of lettersOf(word)) {
    if (cut.at(-1) !== '' && widthOf(cut.at(-1)! + text) > width) cut.push('')
    cut[cut.length - 1] += text
  }
  return cut
}
