import { toIsoDate, type IsoMonth } from './date.ts'

/** Reads `2026-04`, `2026-4`, `4/2026`, `04-2026`; null for anything else. */
export function parseMonth(text: string): IsoMonth | null {
  const typed = text.trim()
  const parts = /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(typed) ?? /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(typed)
  return parts && (toIsoDate(Number(parts.groups!.year), Number(parts.groups!.month), 1)?.slice(0, 7) ?? null)
}
