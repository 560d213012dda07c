import { isOrdinalAt } from './ordinals.ts'
import { remembered } from './remembered.ts'
import type { Stretch } from './sentences.ts'
import { isCapitalAt } from './words.ts'

/** A number that says how much; dates, document numbers, ordinals (`Đề án 06`, `tháng 4`), codes (`PC06`, `5G`) and enumerators are none. */
export interface Figure extends Stretch {
  readonly kind: 'amount' | 'rate'
  /** Null where the digits can't be read (`1.96.225`). */
  readonly value: number | null
  /** Digits behind the comma as written. */
  readonly decimals: number
  /** `81, 53%`: the other value where the comma only separates two things (53); null everywhere else. */
  readonly split: number | null
}

const forms = {
  link: String.raw`(?:https?:\/\/|www\.)\S+`,
  enumerator: String.raw`[(⁽]\s?[1-9]\d?\s?[)⁾](?=\s*[A-Za-zÀ-ỹ"“«'])`,
  // Of any letter or sign behind ASCII: V8 takes long to compile the class of all capitals.
  symbol: String.raw`(\d+[a-zđ]?(?:\/\d{4})?[-\/])((?:[\ud800-\udbff][\udc00-\udfff]|[A-ZÀ-\uffff])[A-Za-zÀ-ỹ\d&]*(?:[-\/.][A-Za-zÀ-ỹ\d&]+)*)`,
  date: String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}([.-])\d{1,2}\3\d{4}(?!\d)|(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\d\/]|[.,]\d)`,
  clock: String.raw`\d{1,2}:\d{2}(?!\d)`,
  range: String.raw`\d+(?:[.,]\d+)*(?:\s?%\s?[-–]\s?|[-–])\d+(?:[.,]\d+)*(?:\s?%)?`,
  code: String.raw`\d+(?:[.,]\d+)*[A-Za-zÀ-ỹ*][A-Za-zÀ-ỹ\d]*`,
  loose: String.raw`(?<!\/\s?)(\d{1,3}),\s(\d{1,2})\s?%`,
  number: String.raw`(\d+(?:\.\d+)*(?:,\d+)?)(\s?%)?`,
}

// A digit that hangs on a letter or another digit belongs to a code: `NQ57`, `Covid-19`; in `quý II/2026` it is a year. What the pattern may
// begin with stands first: else V8 looks behind every letter.
const lexeme = new RegExp(String.raw`(?=[\d(⁽hw])(?:${forms.link}|${forms.enumerator}|(?<![A-Za-zÀ-ỹ\d]|[A-Za-zÀ-ỹ][-–]|[IVX]\/|\d[.,])(?=${forms.symbol}|)(?:${[forms.date, forms.clock, forms.range, forms.code, forms.loose, forms.number].join('|')}))`, 'g')

const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/** In reading order. */
export const figuresIn = remembered(readFigures)

function readFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  lexeme.lastIndex = 0
  for (let match = lexeme.exec(text); match; match = lexeme.exec(text)) {
    const { 1: symbol, 2: code, 4: head, 6: digits, index } = match
    if (text.charCodeAt(index - 1) >= 0xb2 && hangsOnRaised(text, index)) lexeme.lastIndex = index + digitsAt(text, index)
    else if (symbol && isCapitalAt(text, index + symbol.length)) lexeme.lastIndex = index + symbol.length + code!.length
    else if (head || digits) addFigure(figures, text, match)
  }
  return figures
}

/** `m²5`: digits of any other kind are a part of the same name. */
function hangsOnRaised(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return (before >= 0x2070 || before <= 0xbe) && /\p{N}$/u.test(text.slice(Math.max(0, at - 2), at)) && digitsAt(text, at) > 0
}

function digitsAt(text: string, at: number): number {
  return /^\d*/.exec(text.slice(at))![0].length
}

function addFigure(figures: Figure[], text: string, { 0: written, 4: head, 5: tail, 6: digits, 7: percent, index: start }: RegExpExecArray): void {
  const end = start + written.length
  if (head && tail) figures.push({ kind: 'rate', start, end, value: Number(`${head}.${tail}`), decimals: tail.length, split: Number(tail) })
  // `93.66%` can't be thousands.
  else if (percent) figures.push(toFigure('rate', { start, end }, /^\d+\.\d+$/.test(digits!) ? digits!.replace('.', ',') : digits!))
  else if (!/^0\d{2}|^\d{1,4}$/.test(digits!) || !isName(text, start, digits!)) figures.push(toFigure('amount', { start, end }, digits!))
}

function isName(text: string, start: number, digits: string): boolean {
  return /^0\d{2}/.test(digits) || isOrdinalAt(text, start, Number(digits))
}

function toFigure(kind: Figure['kind'], { start, end }: Stretch, digits: string): Figure {
  const hasPoints = digits.includes('.')
  if (hasPoints && !thousands.test(digits)) return { kind, start, end, value: null, decimals: 0, split: null }
  const comma = digits.indexOf(',')
  const value = Number((hasPoints ? digits.replaceAll('.', '') : digits).replace(',', '.'))
  return { kind, start, end, value, decimals: comma < 0 ? 0 : digits.length - comma - 1, split: null }
}
