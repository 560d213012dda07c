import type { Passage } from '../../document/passage.ts'
import { datesOf } from './dates.ts'
import { isLabel } from './labels.ts'
import { maskCitations, maskSign } from './masked.ts'
import { periodsOf, type WrittenPeriod } from './periods.ts'
import type { Stretch } from './sentences.ts'
import { wordBefore, wordsOf } from './words.ts'

export type StatementKind = 'rate' | 'pair' | 'count'

/** A figure and what the words around it say that it counts. */
export interface Statement extends Stretch {
  readonly passage: Passage
  readonly kind: StatementKind
  /** As written: `43,46%`, `967.494/2.226.350`, `28`. */
  readonly written: string
  /** The rate, the count, or both of the pair. */
  readonly values: readonly number[]
  /** Words of the clause that carry meaning, in small letters, abbreviations for what they stand for. */
  readonly words: readonly string[]
  /** The same with the lead-in and what stands before a bracket. */
  readonly wide: readonly string[]
  /** The time that the figure is for; null where the text names none. */
  readonly period: WrittenPeriod | null
  /** Agencies and places named before it in the passage. */
  readonly scope: string
  /** A target, a change, an estimate: nothing to be compared. */
  readonly isSoft: boolean
  /** The clause, to be shown. */
  readonly clause: Stretch
}

const number = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'
const figures = new RegExp(`(?<![\\p{L}\\p{N}.,/${maskSign}-])(?:(${number})\\s?/\\s?(${number})(?![\\p{L}\\p{N}/%]|[.,]\\d)|(${number})\\s?%|(${number})(?![\\p{L}\\p{N}/%-]|[.,]\\d))`, 'gu')

const filler = new Set(
  `đã được có là đạt hiện nay đang các những của và với tại trên trong cho về tổng số tỷ lệ tỉ kết quả tính đến hết ngày thực triển khai tiếp tục duy trì bố trí toàn tỉnh địa bàn cả nước
   ở từ vào theo để thì mà này đó như cụ thể trường hợp lượt người ứng dụng nền tảng phần mềm cùng kỳ báo cáo trước nay khoảng tháng năm quý đầu lũy kế ra một việc công tác hoàn thành nhiệm vụ
   riêng gồm bao đều cũng còn sau khi nâng thêm mới trung bình khác`.split(/\s+/),
)

const soft = /(?<!\p{L})(?:phấn đấu|chỉ tiêu|mục tiêu|yêu cầu|được giao|giao chỉ tiêu|dự kiến|tối thiểu|tối đa|ít nhất|trở lên|trở xuống|phải đạt|cần đạt|sẽ|đề ra|kế hoạch đạt|bảo đảm|đảm bảo|ước|ước tính|mỗi|bình quân)(?!\p{L})/iu
const change = /(?<!\p{L})(?:tăng|giảm|vượt|cao hơn|thấp hơn|so với|chênh lệch|hơn|trên|gần|khoảng|dưới|xấp xỉ|còn|thêm|từ|lên|xuống)(?:\s+\p{L}+){0,2}\s*$/iu
const names = /(?<!\p{L})(?:phường|xã|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|đặc khu|Sở|Công an|UBND|Bệnh viện|Trung tâm|Trường|Hội|Chi cục|Cục|Ban|Văn phòng|Đoàn|Liên đoàn|Ngân hàng|tỉnh)\s+(?:phường |xã |tỉnh |huyện )?\p{Lu}[\p{L}]*(?:\s+(?:và\s+)?\p{Lu}[\p{L}]*)*/gu

/** The figures of one passage; `short` gives the abbreviation that stands for a run of words. */
export function statementsOf(passage: Passage, short: (words: readonly string[]) => readonly string[]): Statement[] {
  const text = maskDates(maskCitations(passage.text))
  const periods = periodsOf(passage.text)
  const found = Array.from(text.matchAll(figures)).filter(match => isFigure(text, match))
  return found.map((match, index) => toStatement({ passage, text, periods, short, found }, match, index))
}

interface Reading {
  readonly passage: Passage
  readonly text: string
  readonly periods: readonly WrittenPeriod[]
  readonly short: (words: readonly string[]) => readonly string[]
  readonly found: readonly RegExpExecArray[]
}

/** A bare number counts as a figure where a noun follows it or a sign announces it; `mức 2`, `năm 2025` don't. */
function isFigure(text: string, { 0: whole, 4: single, index }: RegExpExecArray): boolean {
  if (single === undefined) return true
  if (isLabel(wordBefore(text, index))) return false
  if (/\./.test(single)) return true
  const next = /^\s+\p{Ll}/u.test(text.slice(index + whole.length, index + whole.length + 4))
  return next || /(?:[:(]|là|đạt)\s*$/.test(text.slice(0, index))
}

function toStatement(reading: Reading, match: RegExpExecArray, index: number): Statement {
  const { passage, text, periods, short } = reading
  const start = match.index
  const end = start + match[0].length
  const kind: StatementKind = match[1] !== undefined ? 'pair' : match[3] !== undefined ? 'rate' : 'count'
  const left = leftOf(reading, index)
  const right = rightOf(text, end)
  const before = short(contentOf(text.slice(left.start, left.end)))
  const behind = short(contentOf(text.slice(right.start, right.end)))
  const words = kind === 'count' || before.length < 3 ? [...before, ...behind] : before
  const sentence = text.slice(left.start, right.end)
  return {
    passage, kind, start, end, written: passage.text.slice(start, end),
    values: (kind === 'pair' ? [match[1]!, match[2]!] : [match[3] ?? match[4]!]).map(toNumber),
    words, wide: [...short(contentOf(text.slice(leadIn(text, left.start), left.start))), ...before, ...behind],
    period: periodAt(periods, start, right.end),
    scope: Array.from(text.slice(0, start).replace(/\([^()]*\)/g, '').matchAll(names), ({ 0: name }) => name.toLowerCase()).join('; '),
    isSoft: soft.test(sentence) || change.test(text.slice(left.start, start)),
    clause: { start: left.start + (/^[\s,;:.(]*/.exec(text.slice(left.start))?.[0].length ?? 0), end: Math.max(end, right.end) },
  }
}

const ends = /[;:\n()]|\.(?=\s|$)|[(⁽]\d{1,2}[)⁾]/g

/** The words that lead to a figure: back to the last sign or figure; further where nothing is said there (`(đạt 79%)`, `: 12.837`). */
function leftOf({ text, found }: Reading, index: number): Stretch {
  const end = found[index]!.index
  let start = lastEnd(text, end)
  for (let before = index - 1; before >= 0; before--) {
    const { 0: whole, index: at, 4: single } = found[before]!
    const isStrong = single === undefined || single.includes('.')
    if (isStrong && at + whole.length > start && at < end) start = at + whole.length
    if (isStrong) break
  }
  if (contentOf(text.slice(start, end)).length > 0) return { start, end }
  const previous = found[index - 1]
  if (previous && previous.index + previous[0].length >= start - 2 && start > 0) return leftOf({ text, found } as Reading, index - 1)
  const sign = text[start - 1]
  return sign === ':' || sign === '(' ? { start: lastEnd(text, start - 1), end: start - 1 } : { start, end }
}

function rightOf(text: string, end: number): Stretch {
  const sign = /[,;:\n()]|\.(?=\s|$)|\d[\d.,]*(?:%|\/\d)|\d{1,3}(?:\.\d{3})+/.exec(text.slice(end))
  return { start: end, end: sign ? end + sign.index : text.length }
}

/** End of the last sign before `at` that closes a clause; a pair of brackets in between is passed over. */
function lastEnd(text: string, at: number): number {
  let last = 0
  let closed = -1
  for (const { 0: sign, index } of text.slice(0, at).matchAll(ends)) {
    if (sign === '(') closed = last
    else if (sign === ')' && closed >= 0) {
      last = closed
      closed = -1
      continue
    }
    last = index + sign.length
  }
  return last
}

/** Where the words before a colon or an open bracket begin. */
function leadIn(text: string, start: number): number {
  return /[:(]\s*$/.test(text.slice(0, start)) ? lastEnd(text, start - 1) : start
}

function contentOf(text: string): string[] {
  return wordsOf(text.replace(/\([^()]*\)/g, ' ').replace(/\([^()]*$/, ' ')).map(word => word.text.toLowerCase()).filter(word => !filler.has(word))
}

/** The last time named before the figure, or one that its own clause names behind it. */
function periodAt(periods: readonly WrittenPeriod[], start: number, end: number): WrittenPeriod | null {
  return periods.findLast(period => period.start < start) ?? periods.find(period => period.start < end) ?? null
}

function maskDates(text: string): string {
  let result = text
  for (const { start, end } of datesOf(text)) result = result.slice(0, start) + maskSign.repeat(end - start) + result.slice(end)
  return result.replace(/(?<!\p{L})(tháng|quý)\s+(?:\d{1,2}|[IVX]+)(?:\/\d{4})?|(?<!\p{L})năm\s+\d{4}|\d{1,2}\/\d{4}/giu, found => maskSign.repeat(found.length))
}

function toNumber(written: string): number {
  return Number(written.replaceAll('.', '').replace(',', '.'))
}
