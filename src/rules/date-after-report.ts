import type { Passage } from '../document/passage.ts'
import { stateDayOf, type Period } from '../period/period.ts'
import type { Span } from '../source/source.ts'
import { formatDate, type IsoDate } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'
import { dateSign, datesOf, type WrittenDate } from './text/dates.ts'
import { maskCitations, maskSign } from './text/masked.ts'
import { passagesWith } from './text/passages-with.ts'
import { sentenceAround } from './text/sentences.ts'
import { smallLettersOf } from './text/small-letters.ts'
import { announcesDuties, isFuture } from './text/tenses.ts'

/** The last day that the report can tell of. */
interface Limit {
  readonly date: IsoDate
  readonly name: string
  readonly span: Span
}

/** What kind of sentence a date stands in; null where it may well lie ahead. */
type Manner = 'document' | 'count' | 'event'

// All patterns look through small letters.
const types = ['văn bản', 'công văn', 'kế hoạch', 'quyết định', 'nghị quyết', 'chỉ thị', 'thông báo', 'tờ trình', 'công điện', 'thông tư', 'nghị định', 'kết luận', 'biên bản']
const citation = new RegExp(`(?:${maskSign}|(?<![a-zµÀ-ỹ])(?:${types.join('|')}))\\s*,?\\s*(?:ban hành |được ban hành |ký )?ngày\\s*$`)
const counted = /(?:tính|số liệu|chốt|lũy kế)\s+(?:từ [^;.]{0,40}\s)?đến\s+(?:hết\s+)?(?:ngày\s*)?$/
const happens = /(?<![a-zµÀ-ỹ])(?:đã|vừa|tổ chức|ban hành|diễn ra|khai trương|công bố|ký|tiếp nhận|phối hợp|kiểm tra|chủ trì|họp|khánh thành|ra mắt|bàn giao)(?![a-zµÀ-ỹ])/
const opensSentence = /^[^a-zµÀ-ỹ]*(?:(?:vào|sáng|chiều|tối|trong)\s+)*(?:các\s+)?(?:ngày\s*)?$/
const happened = /(?<![a-zµÀ-ỹ])(?:đã|vừa)\s(?!(?:yêu cầu|đề nghị|giao|chỉ đạo|đôn đốc|đăng ký|thống nhất|gia hạn|lùi|lên lịch|có kế hoạch))[^;]*?(?:vào\s+|trong\s+)?ngày\s*$/

export const dateAfterReport: Rule = {
  code: 'date-after-report',
  severity: 'warning',
  title: 'Văn bản hoặc sự việc đã xảy ra có ngày sau ngày báo cáo',
  why: 'Báo cáo chỉ có thể viện dẫn văn bản đã ban hành và kể việc đã xảy ra. Ngày sau ngày ban hành báo cáo (hoặc sau ngày cuối kỳ khi báo cáo chưa có ngày) thường do gõ nhầm tháng, nhầm năm, hoặc việc đó thuộc kỳ sau. Thời hạn, kế hoạch, dự kiến trong tương lai thì không bị nhắc.',
  bad: `
Sở Y tế ban hành Kế hoạch số 2185/KH-SYT ngày 27/3/2062.
%%                                            ^^^^^^^^^ date-after-report: văn bản ngày 27/3/2062 sau ngày cuối kỳ báo cáo 15/4/2026
`,
  good: `
Sở Y tế ban hành Kế hoạch số 2185/KH-SYT ngày 27/3/2026, hoàn thành trước ngày 30/6/2026.
`,

  check(found, { figures: { period }, passages }) {
    const limit = limitOf(period)
    let isDuty = false
    const dated = new Set(passagesWith(passages, dateSign))
    for (const passage of passages) {
      if (passage.level === 1) isDuty = announcesDuties(passage.text)
      if (passage.note !== null) isDuty = false
      if (!dated.has(passage)) continue
      for (const written of lateDates(passage, limit.date)) {
        const manner = mannerOf(passage.text, written, isDuty || passage.kind === 'cell')
        if (manner === null) continue
        found({
          message: `${nounOf[manner]} ngày ${formatDate(written.date!)} sau ${limit.name} ${formatDate(limit.date)}`,
          span: passage.spanOf(written.start, written.end),
          related: [{ span: limit.span, message: `${limit.name} ở đây` }],
          hint: 'kiểm tra ngày, tháng, năm; nếu đúng, để lại cho báo cáo kỳ sau hoặc viết rõ là dự kiến',
        })
      }
    }
  },
}

function limitOf(period: Period): Limit {
  const { value, file } = period.report
  if (value.date !== null) return { date: value.date, name: 'ngày ban hành báo cáo', span: file.spanOfValue(['date']) }
  const key = value.period === null ? ['month'] : ['period', 'to']
  return { date: stateDayOf(period), name: value.period === null ? 'ngày cuối tháng ban hành' : 'ngày cuối kỳ báo cáo', span: file.spanOfValue(key) }
}

const nounOf: Readonly<Record<Manner, string>> = { document: 'văn bản', count: 'số liệu tính đến', event: 'sự việc' }

function lateDates({ text, kind }: Passage, limit: IsoDate): WrittenDate[] {
  return kind === 'title' ? [] : datesOf(text).filter(({ date }) => date !== null && date > limit)
}

function mannerOf(passageText: string, { start, end }: WrittenDate, isAboutDuties: boolean): Manner | null {
  const text = maskCitations(passageText)
  const small = smallLettersOf(text)
  const before = small.slice(Math.max(0, start - 80), start)
  const isCited = [maskSign, ...types].some(sign => before.includes(sign)) && citation.test(before)
  const isCounted = !isCited && before.includes('đến') && counted.test(before)
  if (isAboutDuties && !isCited && !isCounted) return null
  const sentence = sentenceAround(text, start)
  if (isCited) return isPlannedIssue(small.slice(sentence.start, Math.min(sentence.end, start + 40))) ? null : 'document'
  if (isCounted) return isFuture(small.slice(end, sentence.end)) ? null : 'count'
  if (isFuture(small.slice(sentence.start, sentence.end))) return null
  const told = small.slice(sentence.start, start)
  if (opensSentence.test(told)) return happens.test(small.slice(end, sentence.end)) ? 'event' : null
  return /(?:đã|vừa)\s/.test(told) && happened.test(told) && !/(?:trước|đến|từ|sau|hạn|hết|tới|quá)\s+ngày\s*$/.test(told) ? 'event' : null
}

/** `dự kiến ban hành Kế hoạch ngày 20/5/2026`. */
function isPlannedIssue(sentence: string): boolean {
  return /(?<![a-zµÀ-ỹ])(?:sẽ|dự kiến|dự thảo|đề nghị ban hành|xem xét ban hành)(?![a-zµÀ-ỹ])/.test(sentence)
}
