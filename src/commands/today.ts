import { toIsoDate, type IsoDate } from '../vietnamese/date.ts'

/** The day where the clerk is. */
export function todayOf(now: Date): IsoDate {
  const date = toIsoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (date === null) throw new Error(`the clock says ${now.toISOString()}`)
  return date
}
