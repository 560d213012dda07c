import { matchesIn } from '../source/matches.ts'
import type { Rule } from './rule.ts'
import { dateSign, datesOf, type WrittenDate } from './text/dates.ts'
import { maskCitations } from './text/masked.ts'
import { passagesWith } from './text/passages-with.ts'
import type { Stretch } from './text/sentences.ts'

/** A leap year, so that 29/2 without a year is let pass. */
const leapYear = 2024

// What a month or a quarter too many, or a year too short or too long, begins with.
const suspicious = /[áÁ][nN][gG]\s+(?:0|1[3-9]|[2-9]\d)|[qQ][uU][ýÝ]\s+(?:[vVxX05-9]|[iI][xX])|\d\/\d{1,2}\/(?:\d{3}(?!\d)|\d{5})/g

export const dateImpossible: Rule = {
  code: 'date-impossible',
  severity: 'error',
  title: 'Ngày, tháng không có trong lịch',
  why: 'Ngày 31/4 hay tháng 13 không tồn tại: người đọc không biết ngày thật là ngày nào, và văn bản viện dẫn không tra cứu được.',
  bad: `
Sở đã kiểm tra 12 điểm lưu trú trong các ngày 28/4/2026 và 31/4/2026.
%%                                                         ^^^^^^^^^ date-impossible: không có ngày 31/4/2026: tháng 4 có 30 ngày
`,
  good: `
Sở đã kiểm tra 12 điểm lưu trú trong các ngày 28/4/2026 và 30/4/2026.
`,

  check(found, { passages }) {
    const odd = new Set(passagesWith(passages, suspicious))
    for (const passage of passagesWith(passages, dateSign, suspicious)) {
      const text = maskCitations(passage.text)
      const days = datesOf(text).flatMap(date => faultOfDate(text, date) ?? [])
      for (const { start, end, message } of odd.has(passage) ? withOthers(days, text) : days) {
        found({ message, span: passage.spanOf(start, end), hint: 'đối chiếu với văn bản gốc và ghi lại ngày, tháng, năm' })
      }
    }
  },
}

interface Fault extends Stretch {
  readonly message: string
}

function withOthers(days: readonly Fault[], text: string): Fault[] {
  const others = [
    ...matchesIn(text, /(?<![A-Za-zÀ-ỹ])tháng\s+(00?|1[3-9]|[2-9]\d)(?:\/|\s+năm\s+)(?:19|20)\d{2}(?![\d/])/gi).map(match => toFault(match, `không có tháng ${match[1]}`)),
    ...matchesIn(text, /(?<![A-Za-zÀ-ỹ])quý\s+(V|VI{1,3}|IX|X|0|[5-9])(?=\s*(?:\/|năm\s+)\s*\d{4})/gi).map(match => toFault(match, `không có quý ${match[1]}: một năm có bốn quý`)),
    ...matchesIn(text, /(?<![A-Za-zÀ-ỹ])ngày\s+(\d{1,2}\/\d{1,2}\/(?:\d{3}|\d{5,6}))(?![\d/])/gi).map(match => toFault(match, `ngày ${match[1]} có năm không đủ hoặc thừa chữ số`, match[1])),
  ]
  return [...days, ...others.filter(other => !days.some(({ start, end }) => start < other.end && other.start < end))].sort((a, b) => a.start - b.start)
}

function faultOfDate(text: string, { start, end, day, month, year, date }: WrittenDate): Fault | null {
  if (date !== null) return null
  const written = text.slice(start, end)
  if (month < 1 || month > 12) return { start, end, message: `không có tháng ${month} trong "${written}"` }
  const longest = new Date(year ?? leapYear, month, 0).getDate()
  if (day < 1) return { start, end, message: `không có ngày ${written}` }
  if (day > longest) return { start, end, message: `không có ngày ${written}: tháng ${month}${month === 2 && year !== null ? `/${year}` : ''} có ${longest} ngày` }
  if (year !== null) return { start, end, message: `năm ${year} trong "${written}" không hợp lý` }
  return null
}

function toFault({ 0: whole, index }: RegExpExecArray, message: string, part = whole): Fault {
  const start = index + whole.indexOf(part)
  return { start, end: start + part.length, message }
}
