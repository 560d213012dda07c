import { addDays as plusDays } from 'date-fns/addDays'
import { addMonths as plusMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/** A calendar day as `YYYY-MM-DD`; no time and no zone, so that two machines agree on it. */
export type IsoDate = string

/** A month as `YYYY-MM`. */
export type IsoMonth = string

/** Reads `15/4/2026`, `05/04/2026` and `2026-04-15`; null for anything else and for days that don't exist (31/4). */
export function parseDate(text: string): IsoDate | null {
  const vietnamese = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (vietnamese) return toIsoDate(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]))
  if (iso) return toIsoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return null
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Null where the calendar has no such day. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 && !isLeap ? 28 : monthLengths[month - 1] ?? 0
  return year >= 1900 && year <= 2999 && day >= 1 && day <= length ? isoDate(year, month, day) : null
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromNoon(plusDays(toNoon(date), days))
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toNoon(to), toNoon(from))
}

export function addMonths(month: IsoMonth, months: number): IsoMonth {
  return fromNoon(plusMonths(toNoon(`${month}-01`), months)).slice(0, 7)
}

/** `15/4/2026`: in running text; day under ten and months 1 and 2 take a zero (Nghị định 30/2020, PL.I-II.4.b). */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date)
  return `${paddedDay(day)}/${paddedMonth(month)}/${year}`
}

/** `ngày 05 tháng 4 năm 2026`; same zeros as `formatDate`. */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date)
  return `ngày ${paddedDay(day)} tháng ${paddedMonth(month)} năm ${year}`
}

/** `4/2026`, `01/2026`: same zeros as `formatDate`. */
export function formatMonthOfDate(month: IsoMonth): string {
  return `${paddedMonth(Number(month.slice(5, 7)))}/${month.slice(0, 4)}`
}

/** `4/2026`. */
export function formatMonth(month: IsoMonth): string {
  return `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`
}

/** `I`, `II`, `III` or `IV`, the quarter that a month is in. */
export function quarterOf(month: IsoMonth): string {
  return ['I', 'II', 'III', 'IV'][Math.ceil(Number(month.slice(5, 7)) / 3) - 1]!
}

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

function paddedDay(day: number): string {
  return day < 10 ? `0${day}` : String(day)
}

export function paddedMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month)
}

// Noon, because a change to summer time may take midnight away.
function noon(year: number, month: number, day: number): Date {
  return new Date(year, month - 1, day, 12)
}

function toNoon(date: IsoDate): Date {
  const { year, month, day } = partsOf(date)
  return noon(year, month, day)
}

function fromNoon(date: Date): IsoDate {
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

function isoDate(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
