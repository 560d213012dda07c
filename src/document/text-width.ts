import { isUsual } from '../source/usual-letters.ts'

type Face = 'regular' | 'bold'

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

/** Letters with tones are put in when they are met. */
const widths: Readonly<Record<Face, Map<string, number>>> = { regular: byLetter(groups.regular), bold: byLetter(groups.bold) }

/** Of a digit: near enough for the rare signs that are in no group. */
const usual = 500

/** Width of one line of text in twips. */
export function textWidth(text: string, face: Face, points: number): number {
  let thousandths = 0
  for (const letter of isUsual(text) ? text : withoutTones(text)) thousandths += widthOf(letter, widths[face])
  return Math.round(thousandths * points / 50)
}

function widthOf(letter: string, known: Map<string, number>): number {
  const width = known.get(letter) ?? known.get(withoutTones(letter)) ?? usual
  known.set(letter, width)
  return width
}

function byLetter(letters: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(Object.entries(letters).flatMap(([width, group]) => [...group].map(letter => [letter, Number(width)] as const)))
}

/** All marks but the horn, which alone makes a letter wider. */
function withoutTones(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u031a\u031c-\u036f]/g, '').normalize('NFC')
}
