import { isUsual } from '../source/usual-letters.ts'

export type Face = 'regular' | 'bold'

/** Advance widths of Times New Roman in thousandths of its size: every letter of a group is as wide as its key says. */
const groups: Readonly<Record<Face, Readonly<Record<number, string>>>> = {
  regular: {
    180: '\'', 200: '|', 250: ' \u00a0,.', 278: '/:;\\ijlt', 333: '!()-I[]`fr‘’', 389: 'Js', 408: '"', 444: '?acez“”', 469: '^', 480: '{}',
    500: '#$*0123456789_bdđghknopquvxy–', 529: 'ơ', 541: '~', 542: 'ư', 556: 'FPS', 564: '+<=>', 611: 'ELTZ', 667: 'BCR',
    722: 'ADĐGHKNOƠQUVXYw', 776: 'Ư', 778: '&m', 833: '%', 889: 'M', 921: '@', 944: 'W', 1000: '—…',
  },
  bold: {
    220: '|', 250: ' \u00a0,.', 278: '\'/\\il', 333: '!()-:;[]`fjt‘’', 389: 'Is', 394: '{}', 444: 'cerz',
    500: '#$*0123456789?J_agovxy–“”', 520: '~', 554: 'ơ', 555: '"', 556: 'Sbdđhknpqu', 570: '+<=>', 581: '^', 600: 'ư', 611: 'FP', 667: 'BELTZ',
    722: 'ACDĐNRUVXYw', 778: 'GHKOƠQ', 796: 'Ư', 833: '&m', 930: '@', 944: 'M', 1000: '%W—…',
  },
}

/** Behind the last letter of a report that is usual. */
const tableEnd = 0x2100

/** By the letter's code; 0 where it hasn't been met: those with tones are put in when they are. */
const widths: Readonly<Record<Face, Uint16Array>> = { regular: byCode(groups.regular), bold: byCode(groups.bold) }

/** Of a digit: near enough for the rare signs that are in no group. */
const usual = 500

/** Width of one line of text in twips. */
export function textWidth(text: string, face: Face, points: number): number {
  const line = isUsual(text) ? text : withoutTones(text)
  const known = widths[face]
  let thousandths = 0
  for (let at = 0; at < line.length; at++) thousandths += known[line.charCodeAt(at)] || widthOf(line, at, known)
  return Math.round(thousandths * points / 50)
}

/** Of a letter that hasn't been met. */
function widthOf(line: string, at: number, known: Uint16Array): number {
  const code = line.codePointAt(at)!
  // The second half of a sign beyond the table was counted with its first.
  if (code >= 0xdc00 && code <= 0xdfff && line.codePointAt(at - 1)! > 0xffff) return 0
  const width = known[withoutTones(String.fromCodePoint(code)).codePointAt(0)!] || usual
  if (code < tableEnd) known[code] = width
  return width
}

function byCode(letters: Readonly<Record<number, string>>): Uint16Array {
  const table = new Uint16Array(tableEnd)
  for (const width in letters) {
    const group = letters[width]!
    for (let at = 0; at < group.length; at++) table[group.charCodeAt(at)] = Number(width)
  }
  return table
}

/** All marks but the horn, which alone makes a letter wider. */
function withoutTones(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u031a\u031c-\u036f]/g, '').normalize('NFC')
}
