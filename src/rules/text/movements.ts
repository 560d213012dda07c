import { blanksBefore, isBlank, lettersBefore } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

// Words and not patterns: they are asked of nearly every figure of a report.
const changes: ReadonlySet<string> = new Set('tăng giảm thêm vượt chênh lên xuống'.split(' '))
const longChanges = byLastWord(['chênh lệch', 'hơn so với'])
const behindChanges: ReadonlySet<string> = new Set('thêm là được tới đến lên xuống khoảng hơn trên gần'.split(' '))

const estimates: ReadonlySet<string> = new Set('hơn trên gần khoảng dưới ước mỗi từng'.split(' '))
const longEstimates = byLastWord(['xấp xỉ', 'ước đạt', 'ước tính', 'tối thiểu', 'ít nhất', 'tối đa', 'không quá', 'bình quân', 'trung bình', 'dự kiến'])
const behindEstimates: ReadonlySet<string> = new Set('là có đạt ngày tháng năm'.split(' '))
const boundSigns = '~≈<>≥≤'

/** Whether the words before a number say that it is a movement and no stock: `tăng thêm khoảng 12`. */
export function isChangeAt(text: string, start: number): boolean {
  const small = smallLettersOf(text)
  const from = Math.max(0, start - 40)
  let end = blanksBefore(small, start, from)
  if (end > from && small[end - 1] === ':') end = blanksBefore(small, end - 1, from)
  while (end > from) {
    const begin = lettersBefore(small, end, from)
    const word = small.slice(begin, end)
    if (changes.has(word) || endsIn(small, { start: from, end }, longChanges.get(word))) return true
    if (!behindChanges.has(word) || !(begin > from && isBlank(small.charCodeAt(begin - 1)))) return false
    end = begin - 1
  }
  return false
}

/** Whether the number is said to be rounded off, a bound or an average. */
export function isAboutAt(text: string, { start, end }: Stretch): boolean {
  const behind = text.slice(end, end + 40)
  return isEstimated(text, start) || (behind.includes('trở') && /^\s*(?:[A-Za-zÀ-ỹ]+\s+){0,2}trở\s+(?:lên|xuống)/u.test(behind))
}

function isEstimated(text: string, start: number): boolean {
  const small = smallLettersOf(text)
  const from = Math.max(0, start - 24)
  const end = blanksBefore(small, start, from)
  const begin = lettersBefore(small, end, from)
  if (endsInEstimate(small, from, end, begin)) return true
  if (!behindEstimates.has(small.slice(begin, end)) || begin === from || !isBlank(small.charCodeAt(begin - 1))) return false
  return endsInEstimate(small, from, begin - 1, lettersBefore(small, begin - 1, from))
}

function endsInEstimate(small: string, from: number, end: number, begin: number): boolean {
  if (begin === end) return end > from && boundSigns.includes(small[end - 1]!)
  const word = small.slice(begin, end)
  return estimates.has(word) || endsIn(small, { start: from, end }, longEstimates.get(word))
}

/** Whether a stretch ends in the phrase, with no letter before that. */
function endsIn(small: string, { start, end }: Stretch, phrase: string | undefined): boolean {
  if (phrase === undefined || !small.endsWith(phrase, end)) return false
  const begin = end - phrase.length
  return begin >= start && lettersBefore(small, begin, start) === begin
}

function byLastWord(phrases: readonly string[]): ReadonlyMap<string, string> {
  return new Map(phrases.map(phrase => [phrase.slice(phrase.lastIndexOf(' ') + 1), phrase]))
}
