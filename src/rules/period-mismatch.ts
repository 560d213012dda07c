import type { Passage } from '../document/passage.ts'
import { stateDayOf, type Filed, type Period } from '../period/period.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Span } from '../source/source.ts'
import { addDays, addMonths, daysBetween, formatDate, formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import type { Finding, Rule } from './rule.ts'
import { datesOf, monthsOf, type WrittenMonth } from './text/dates.ts'
import { inOrder, passagesWith } from './text/passages-with.ts'
import { sentenceAround } from './text/sentences.ts'

type Found = (finding: Finding) => void
type ReportFiled = Filed<ReportFile>

/** Days: a year with a leap day. */
const longestPeriod = 366

/** Days: the report of a quarter, half a year or a year doesn't go on from last month's. */
const shortestLongPeriod = 80

export const periodMismatch: Rule = {
  code: 'period-mismatch',
  severity: 'warning',
  title: 'Tháng, năm hoặc kỳ báo cáo viết trong báo cáo không khớp với kỳ đã khai',
  why: 'Khi báo cáo tháng này được chép từ tháng trước, tên báo cáo, dòng kỳ báo cáo hoặc "trong đó tháng …" dễ còn giữ tháng cũ, năm cũ. Kỳ báo cáo phải bắt đầu đúng vào ngày sau ngày cuối của kỳ trước, nếu không số liệu sẽ sót hoặc tính trùng.',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 3/2026
#                                 ^^^^^^^^^^^^ period-mismatch: tên báo cáo ghi tháng 3/2026, kỳ báo cáo là tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`,

  check(found, { figures: { period, previous }, document, passages }) {
    const isMonthly = !period.compiled && !isOtherDocument(period)
    checkStart(found, period, previous)
    checkNumber(found, period.report, document.letterhead.number, document.letterhead.year)
    const titles = passages.filter(({ kind }) => kind === 'title')
    for (const passage of inOrder(passages, [titles, passagesWith(passages, rangeSign, shareSign)])) {
      // The report of half a year or a year may speak of any of its months, a plan of those to come.
      if (isMonthly && passage.kind === 'title') checkTitle(found, passage, period)
      else if (isMonthly) checkShare(found, passage, period)
      checkRange(found, passage, period)
    }
  },
}

/** Whether a document has no period, or one that its month isn't the month of. */
function isOtherDocument({ basis, month, report: { value: { period } } }: Period): boolean {
  return Boolean(basis) && (period === null || period.to.slice(0, 7) !== month || daysBetween(period.from, period.to) >= shortestLongPeriod)
}

/** A monthly period begins on the day after the last one's end, and no period is longer than a year. */
function checkStart(found: Found, { month, report, basis }: Period, previous: Period | null): void {
  if (report.value.period === null) return
  const { from, to } = report.value.period
  const days = daysBetween(from, to) + 1
  const tell = (key: 'from' | 'to', message: string, hint: string, related: Finding['related'] = []) =>
    found({ message, span: report.file.spanOfValue(['period', key]), related, hint })
  if (days < 1) return tell('to', `kỳ báo cáo kết thúc (${formatDate(to)}) trước khi bắt đầu (${formatDate(from)})`, 'kiểm tra ngày, tháng, năm của from và to')
  // The period of a plan may be that of years to come.
  if (basis) return
  if (to.slice(0, 7) !== month) tell('to', `kỳ báo cáo tháng ${formatMonth(month)} kết thúc ngày ${formatDate(to)}`, `ghi ngày cuối kỳ trong tháng ${formatMonth(month)}, hoặc đổi tên thư mục của kỳ này`)
  if (days > longestPeriod) return tell('from', `kỳ báo cáo từ ${formatDate(from)} đến ${formatDate(to)} dài hơn một năm`, 'kiểm tra năm của from')
  if (previous === null || previous.month !== addMonths(month, -1) || days >= shortestLongPeriod) return
  const end = stateDayOf(previous)
  const start = addDays(end, 1)
  if (from === start) return
  tell('from', `kỳ báo cáo bắt đầu ngày ${formatDate(from)}; kỳ trước kết thúc ngày ${formatDate(end)}`, `ghi "from: ${formatDate(start)}", hoặc nói rõ trong báo cáo vì sao đổi kỳ`, [
    { span: previous.report.file.spanOfValue(['period', 'to']), message: 'ngày cuối của kỳ trước ở đây' },
  ])
}

function checkNumber(found: Found, report: ReportFiled, number: string | null, year: number): void {
  const written = /(?:19|20)\d{2}/.exec(number ?? '')?.[0]
  if (written === undefined || Number(written) === year) return
  found({ message: `số văn bản ghi năm ${written}, báo cáo ban hành năm ${year}`, span: report.file.spanOfValue(['number']), hint: 'kiểm tra lại năm; ký hiệu của báo cáo không ghi năm' })
}

function checkTitle(found: Found, passage: Passage, { month, report }: Period): void {
  const written = monthsOf(passage.text).filter(({ start }) => !isPlan(passage.text, start))
  const first = written[0]
  if (first === undefined || written.some(one => one.month === month)) return
  found({
    message: `tên báo cáo ghi ${passage.text.slice(first.start, first.end)}, kỳ báo cáo là tháng ${formatMonth(month)}`,
    span: passage.spanOf(first.start, first.end),
    related: [{ span: periodSpan(report), message: 'kỳ báo cáo ở đây' }],
    hint: `sửa thành tháng ${formatMonth(month)}, hoặc viết "tháng {{period.month}}" để tháng tự thay đổi`,
  })
}

/** `… và nhiệm vụ trọng tâm tháng 5/2026`: what a title says of the months to come. */
function isPlan(text: string, at: number): boolean {
  return /(?:nhiệm vụ|phương hướng|kế hoạch|trọng tâm|trước|đến hết)[^,;]*$/.test(text.slice(0, at).toLowerCase())
}

const periodWords = /(?:kỳ báo cáo|thời gian báo cáo|thời gian chốt số liệu|số liệu (?:được )?(?:chốt|tổng hợp|tính))[^.;]{0,20}$/

/** The beginning of every range. */
const rangeSign = /[ừỪ]\s+(?:[nN][gG][àÀ][yY]\s*)?\d/g

/** `từ ngày 16/3/2026 đến ngày 15/4/2026`, in the title or said to be the period. */
function checkRange(found: Found, passage: Passage, { report }: Period): void {
  const dates = datesOf(passage.text)
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1]
    if (second === undefined || !/^\s*(?:đến|-|–|tới)\s*(?:hết\s+)?(?:ngày\s*)?$/.test(passage.text.slice(first.end, second.start).toLowerCase())) continue
    const before = passage.text.slice(0, first.start).toLowerCase()
    const words = before.replace(/từ\s+(?:ngày\s*)?$/, '')
    if (words === before || !(passage.kind === 'title' || periodWords.test(words))) continue
    for (const [written, key] of [[first, 'from'], [second, 'to']] as const) {
      const declared = report.value.period?.[key] ?? null
      if (written.date === null || declared === null || written.date === declared) continue
      found({
        message: `kỳ báo cáo viết ở đây ${key === 'from' ? 'bắt đầu' : 'kết thúc'} ngày ${formatDate(written.date)}, report.yaml ghi ngày ${formatDate(declared)}`,
        span: passage.spanOf(written.start, written.end),
        related: [{ span: report.file.spanOfValue(['period', key]), message: 'ngày đã khai ở đây' }],
        hint: 'sửa lại ngày sai, hoặc viết "{{period.range}}" để kỳ báo cáo tự thay đổi',
      })
    }
  }
}

const shareWords = /(?:trong đó|riêng|trong đó,|trong đó:)\s*(?:,|:)?\s*(?:riêng\s+|trong\s+)?$/
const monthWords = /(?<![a-zµÀ-ỹ])trong\s+$/
/** The beginning of every share of a month. */
const shareSign = /[tT][hH][áÁ][nN][gG](?<=[gGóÓ][\s,:]+.{5})\s+\d/g
const figureFollows = /^\s*,?\s*(?:(?:là|có|đạt|đã|:|tăng thêm|tiếp nhận|phát sinh|thực hiện|giải quyết|thu nhận|xử lý|số hóa)\s*){1,3}(?:được\s+)?\d/
const comparison = /(?:so với|cùng kỳ|giảm|tăng|trước đó|hoàn thành|kế hoạch|chỉ tiêu)/

/** `trong đó tháng 3/2026 là 28.336 hồ sơ` in the report of April: last month's share has stayed. */
function checkShare(found: Found, passage: Passage, { month, report }: Period): void {
  if (passage.kind === 'cell' || !passage.text.includes('tháng') && !passage.text.includes('Tháng')) return
  const written = monthsOf(passage.text)
  for (const one of written) {
    if (one.month === month || !isSlip(one.month, month) || !isShare(passage.text, one)) continue
    const sentence = sentenceAround(passage.text, one.start)
    const others = written.filter(({ start }) => start >= sentence.start && start < sentence.end && start !== one.start)
    if (others.length > 0 || comparison.test(passage.text.slice(sentence.start, sentence.end).toLowerCase())) continue
    found({
      message: `số liệu riêng của ${passage.text.slice(one.start, one.end)} trong báo cáo tháng ${formatMonth(month)}`,
      span: passage.spanOf(one.start, one.end),
      related: [{ span: periodSpan(report), message: 'kỳ báo cáo ở đây' }],
      hint: `kiểm tra câu này đã được cập nhật cho tháng ${formatMonth(month)} chưa; tháng có thể viết "tháng {{period.month}}" để tự thay đổi`,
    })
  }
}

function isShare(text: string, { start, end }: WrittenMonth): boolean {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase()
  const behind = text.slice(end, end + 60).toLowerCase()
  return /^\s*,?\s*[:a-zđ]/.test(behind) && (shareWords.test(before) || monthWords.test(before)) && figureFollows.test(behind)
}

/** The month before, the same month of another year, or a month that hasn't come: what copying and mistyping give. */
function isSlip(written: IsoMonth, month: IsoMonth): boolean {
  return written === addMonths(month, -1) || written.slice(5) === month.slice(5) || written > month
}

function periodSpan({ file }: ReportFiled): Span {
  return file.spanOfKey(['period'])
}
