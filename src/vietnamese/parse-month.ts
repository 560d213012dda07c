import type { IsoMonth } from './date.ts'

/** Reads `2026-04`, `2026-4`, `4/2026`, `04-2026`; null for anything else. */
export function parseMonth(text: string): IsoMonth | null {
  const parts = /^(\d{1,2})[-/.](\d{4})$/.exec(text.trim()) ?? reversed(/^(\d{4})[-/.](\d{1,2})$/.exec(text.trim()))
  if (!parts) return null
  const [, month, year] = parts
  const isInCalendar = Number(month) >= 1 && Number(month) <= 12 && Number(year) >= 1900 && Number(year) <= 2999
  return isInCalendar ? `${year}-${month!.padStart(2, '0')}` : null
}

function reversed(match: RegExpExecArray | null): readonly string[] | null {
  return match && [match[0], match[2]!, match[1]!]
}
