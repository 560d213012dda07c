import { remembered } from './remembered.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

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
  enumerator: String.raw`[(⁽]\s?(?:[1-9]\d?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s?[)⁾](?=\s*[A-Za-zÀ-ỹ"“«'])`,
  symbol: String.raw`\d+[a-zđ]?(?:\/\d{4})?[-\/]\p{Lu}[A-Za-zÀ-ỹ\d&]*(?:[-\/.][A-Za-zÀ-ỹ\d&]+)*`,
  date: String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}([.-])\d{1,2}\1\d{4}(?!\d)|(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\d\/]|[.,]\d)`,
  clock: String.raw`\d{1,2}:\d{2}(?!\d)`,
  range: String.raw`\d+(?:[.,]\d+)*(?:\s?%\s?[-–]\s?|[-–])\d+(?:[.,]\d+)*(?:\s?%)?`,
  code: String.raw`\d+(?:[.,]\d+)*[A-Za-zÀ-ỹ*][A-Za-zÀ-ỹ\d]*`,
  loose: String.raw`(?<!\/\s?)(\d{1,3}),\s(\d{1,2})\s?%`,
  number: String.raw`(\d+(?:\.\d+)*(?:,\d+)?)(\s?%)?`,
}

// A digit that hangs on a letter, another digit or a raised one belongs to a code: `NQ57`, `Covid-19`; in `quý II/2026` it is a year.
const lexeme = new RegExp(String.raw`${forms.link}|${forms.enumerator}|(?<![A-Za-zÀ-ỹ\p{N}]|[A-Za-zÀ-ỹ][-–]|[IVX]\/|\d[.,])(?:${[forms.symbol, forms.date, forms.clock, forms.range, forms.code, forms.loose, forms.number].join('|')})`, 'gu')

const ordinal = /(?<![A-Za-zµÀ-ỹ])(?:đề án|nghị quyết|nghị định|thông tư|quyết định|kế hoạch|công văn|chỉ thị|luật|tháng|ngày|năm|quý|tuần|mức|mức độ|cấp độ|lớp|khối|khu vực|điều|khoản|điểm|mục|chương|phụ lục|mẫu|biểu|bảng|hình|đợt|lần|kỳ|khóa|khoá|giai đoạn|bước|hạng|loại|nhóm|thứ|mô hình|(?<!tổng |tổng cộng |dân |con |một )số|quận|thế hệ|phiên bản)\s+$/
const limits: Readonly<Record<string, number>> = { ngày: 31, tháng: 12, quý: 4, tuần: 53, lớp: 12, năm: 2100 }

const none: readonly Figure[] = []

/** In reading order. */
export const figuresIn = remembered(readFigures)

function readFigures(text: string): readonly Figure[] {
  return /\d/.test(text) ? Array.from(text.matchAll(lexeme), match => toFigure(text, match)).filter(figure => figure !== null) : none
}

function toFigure(text: string, { 0: written, 2: head, 3: tail, 4: digits, 5: percent, index: start }: RegExpExecArray): Figure | null {
  if (head && tail) return { kind: 'rate', start, end: start + written.length, value: Number(`${head}.${tail}`), decimals: tail.length, split: Number(tail) }
  if (!digits) return null
  const end = start + written.length
  if (percent) return { kind: 'rate', start, end, ...readRate(digits), split: null }
  if (/^0\d{2,}/.test(digits) || isOrdinal(text, start, digits)) return null
  return { kind: 'amount', start, end, ...readAmount(digits), split: null }
}

function readAmount(digits: string): Pick<Figure, 'value' | 'decimals'> {
  if (!/^(?:\d{1,3}(?:\.\d{3})*|\d+)(?:,\d+)?$/.test(digits)) return { value: null, decimals: 0 }
  const [whole = '', fraction = ''] = digits.replaceAll('.', '').split(',')
  return { value: Number(`${whole}.${fraction}`), decimals: fraction.length }
}

/** `93.66%` can't be thousands. */
function readRate(digits: string): Pick<Figure, 'value' | 'decimals'> {
  const [, whole, fraction] = /^(\d+)\.(\d+)$/.exec(digits) ?? []
  return whole && fraction ? { value: Number(`${whole}.${fraction}`), decimals: fraction.length } : readAmount(digits)
}

function isOrdinal(text: string, start: number, digits: string): boolean {
  if (!/^\d{1,4}$/.test(digits)) return false
  const word = ordinal.exec(smallLettersOf(text).slice(Math.max(0, start - 24), start))?.[0].trim()
  return word !== undefined && Number(digits) <= (Object.hasOwn(limits, word) ? limits[word]! : Infinity)
}
