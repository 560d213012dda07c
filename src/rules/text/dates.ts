import { toIsoDate, type IsoDate, type IsoMonth } from '../../vietnamese/date.ts'
import { matchesIn } from '../../source/matches.ts'
import { remembered } from './remembered.ts'
import { smallLettersOf } from './small-letters.ts'

/** A day as the text writes it; `date` is null where no year is written or the calendar has no such day. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly date: IsoDate | null
}

/** `4/2026` or `tháng 4 năm 2026` behind the word `tháng`; `start` is at that word. */
export interface WrittenMonth {
  readonly start: number
  readonly end: number
  readonly month: IsoMonth
}

const full = /(?<![\d/.,])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.-]\d)/g
// The rest in small letters.
const long = /(?:(?<![A-Za-zµÀ-ỹ])ngày\s+)?(?<![\d/.,])(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/g
const short = /(?<![A-Za-zµÀ-ỹ])ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?![\d/]|[.,-]\d|\s+năm\s+\d)/g
const month = /(?<![A-Za-zµÀ-ỹ])tháng\s+(0?[1-9]|1[0-2])(?:\/|\s+năm\s+)((?:19|20)\d{2})(?![\d/])/g

/** What every day has that `datesOf` reads. */
export const dateSign = /\d[/.-]\d{1,2}[/.-]\d{4}|\d\s+tháng\s+\d|ngày\s+\d{1,2}\//gi

/** Days in reading order: `15/4/2026`, `ngày 15 tháng 4 năm 2026`, and behind `ngày` also `15/4` and `15 tháng 4`. */
export const datesOf = remembered(readDates)

function readDates(text: string): readonly WrittenDate[] {
  const small = smallLettersOf(text)
  const dates = [
    ...matchesIn(text, full).map(match => toDate(match, match[1]!, match[3]!, match[4]!)),
    ...(/\d\s+tháng\s+\d+\s+năm/.test(small) ? matchesIn(small, long) : []).map(match => toDate(match, match[1]!, match[2]!, match[3]!)),
    ...matchesIn(small, short).map(match => toDate(match, match[1]!, match[2]!, null)),
  ]
  return dates.sort((a, b) => a.start - b.start)
}

export function monthsOf(text: string): WrittenMonth[] {
  return matchesIn(smallLettersOf(text), month).map(({ 0: written, 1: month, 2: year, index }) => ({ start: index, end: index + written.length, month: `${year}-${month!.padStart(2, '0')}` }))
}

function toDate(match: RegExpExecArray, day: string, month: string, year: string | null): WrittenDate {
  // The word `ngày` is no part of what has to be corrected.
  const start = match.index + match[0].search(/\d/)
  const parts = { day: Number(day), month: Number(month), year: year === null ? null : Number(year) }
  return { start, end: match.index + match[0].length, ...parts, date: parts.year === null ? null : toIsoDate(parts.year, parts.month, parts.day) }
}
