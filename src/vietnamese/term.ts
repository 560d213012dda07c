import { toIsoDate, type IsoMonth } from './date.ts'

/** Half a year, or a year where `half` is null: a period that is put together from months. */
export interface Term {
  /** Name of its folder: `2026-H1`, `2026-H2`, `2026`. */
  readonly id: string
  readonly year: number
  readonly half: 1 | 2 | null
}

/** Reads `2026-H1`, `2026h1`, `H1/2026`; null for anything else. */
export function parseHalf(text: string): Term | null {
  const typed = text.trim()
  const parts = /^(?<year>\d{4})[-/. ]?h(?<half>[12])$/i.exec(typed) ?? /^h(?<half>[12])[-/. ](?<year>\d{4})$/i.exec(typed)
  return parts && isInCalendar(Number(parts.groups!.year)) ? termOf(Number(parts.groups!.year), parts.groups!.half === '1' ? 1 : 2) : null
}

/** Reads `2026`; null for anything else. */
export function parseYear(text: string): Term | null {
  const year = text.trim()
  return /^\d{4}$/.test(year) && isInCalendar(Number(year)) ? termOf(Number(year), null) : null
}

/** Reporting months, oldest first. */
export function monthsOfTerm({ year, half }: Term): IsoMonth[] {
  const first = half === 2 ? 7 : 1
  return Array.from({ length: half === null ? 12 : 6 }, (_, index) => `${year}-${String(first + index).padStart(2, '0')}`)
}

/** The month that it is reported in. */
export function lastMonthOfTerm({ year, half }: Term): IsoMonth {
  return `${year}-${half === 1 ? '06' : '12'}`
}

/** The same part of the year before. */
export function termBefore({ year, half }: Term): Term {
  return termOf(year - 1, half)
}

/** `6 tháng đầu năm 2026`, `6 tháng cuối năm 2026`, `năm 2026`. */
export function nameOfTerm({ year, half }: Term): string {
  return half === null ? `năm ${year}` : `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`
}

function termOf(year: number, half: Term['half']): Term {
  return { id: half === null ? String(year) : `${year}-H${half}`, year, half }
}

function isInCalendar(year: number): boolean {
  return toIsoDate(year, 1, 1) !== null
}
