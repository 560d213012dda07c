import type { IsoMonth } from './date.ts'

/** Half a year, or a year where `half` is null: a period that is put together from months. */
export interface Term {
  /** Name of its folder: `2026-H1`, `2026-H2`, `2026`. */
  readonly id: string
  readonly year: number
  readonly half: 1 | 2 | null
}

/** Reads `2026-H1`, `2026h1`, `H1/2026`; null for anything else. */
export function parseHalf(text: string): Term | null {
  const parts = /^(\d{4})[-/. ]?h([12])$/i.exec(text.trim()) ?? reversed(/^h([12])[-/. ](\d{4})$/i.exec(text.trim()))
  return parts && isInCalendar(parts[1]!) ? termOf(Number(parts[1]), parts[2] === '1' ? 1 : 2) : null
}

/** Reads `2026`; null for anything else. */
export function parseYear(text: string): Term | null {
  const year = text.trim()
  return /^\d{4}$/.test(year) && isInCalendar(year) ? termOf(Number(year), null) : null
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

function reversed(match: RegExpExecArray | null): readonly string[] | null {
  return match && [match[0], match[2]!, match[1]!]
}

function isInCalendar(year: string): boolean {
  return Number(year) >= 1900 && Number(year) <= 2999
}
