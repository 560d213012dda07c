import { matchesIn } from '../../source/matches.ts'
import type { Stretch } from './sentences.ts'

/** A time that figures are for: up to a day, in a month, over a range, or of an earlier period. */
export interface WrittenPeriod extends Stretch {
  readonly kind: 'now' | 'day' | 'month' | 'range' | 'year' | 'total' | 'earlier'
  /** Words of the text in small letters, to tell one day or month from another. */
  readonly written: string
}

const day = '(?:ngày\\s+)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?'
const month = 'tháng\\s+\\d{1,2}(?:/\\d{4}|\\s+năm\\s+\\d{4})?'

const kinds: readonly (readonly [WrittenPeriod['kind'], string])[] = [
  ['range', `từ\\s+(?:đầu năm|đầu tháng|${day}|${month}|năm)(?:\\s+\\d{4})?\\s*(?:đến|-|–)\\s*(?:hết\\s+)?(?:nay|${day}|${month})|từ đầu (?:năm|tháng|kỳ)(?:\\s+\\d{4})?|kể từ\\s+(?:${day}|${month}|khi)|từ\\s+${day}`],
  ['earlier', 'tháng trước|kỳ trước|năm trước|cùng kỳ|quý trước|trước đây|trước đó'],
  ['total', 'lũy kế|luỹ kế|cộng dồn'],
  ['day', `đến\\s+(?:hết\\s+)?(?:${day}|${month})`],
  ['month', `${month}|trong (?:tháng|quý|ngày)(?!\\s+(?:\\d|[IVX]+(?![A-Za-zÀ-ỹ])))|trong kỳ|trong tuần|tháng này|ngày\\s+\\d{1,2}/\\d{1,2}(?:/\\d{4})?`],
  ['year', 'năm\\s+(?:19|20)\\d{2}|quý\\s+(?:[IVX]+|\\d)(?:/\\d{4})?|giai đoạn\\s+\\d{4}'],
  ['now', 'đến nay|hiện nay|hiện tại|tính đến thời điểm'],
]

let pattern: RegExp | null = null

// Made when the first is asked for: seldom.
const patternOf = () => (pattern ??= new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${kinds.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?![A-Za-zÀ-ỹ])`, 'gi'))

/** Times in reading order. */
export function periodsOf(text: string): WrittenPeriod[] {
  return matchesIn(text, patternOf()).map(({ 0: written, index, groups }) => {
    const [kind] = kinds.find(([name]) => groups![name] !== undefined)!
    return { kind, written: written.toLowerCase(), start: index, end: index + written.length }
  })
}

/** Whether figures for these times ought to be equal; a text that names no time means now. */
export function areComparable(a: WrittenPeriod | null, b: WrittenPeriod | null): boolean {
  if (a?.kind === 'earlier' || b?.kind === 'earlier') return false
  const isNow = (period: WrittenPeriod | null) => period === null || period.kind === 'now'
  if (isNow(a) || isNow(b)) return (isNow(a) || a!.kind === 'day') && (isNow(b) || b!.kind === 'day')
  return a!.kind === b!.kind && a!.written.replace(/\s+/g, ' ') === b!.written.replace(/\s+/g, ' ')
}
