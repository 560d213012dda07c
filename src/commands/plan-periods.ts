import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place } from '../project/place.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { lastMonthOfTerm, nameOfTerm, parseHalf, parseYear, type Term } from '../vietnamese/term.ts'
import { planMonths, planPlace, type MonthOptions } from './plan-months.ts'
import { problems } from './problems.ts'

/** As typed. */
export interface PeriodOptions extends MonthOptions {
  readonly half?: string
  readonly year?: string
}

/** A month, or (`term` not null) half a year or a year that ends with it. */
export interface AskedPeriod {
  readonly month: IsoMonth
  readonly term: Term | null
}

/** Which periods a command is about, and where their files are. */
export interface PeriodPlan {
  readonly place: Place
  /** At least one. */
  readonly periods: readonly AskedPeriod[]
}

/** The plan, or what is wrong with the request. */
export function planPeriods(cwd: string, options: PeriodOptions): PeriodPlan | Diagnostic {
  const { half, year, month, all } = options
  if (half === undefined && year === undefined) return ofMonths(planMonths(cwd, options))
  const place = planPlace(cwd, options)
  if ('code' in place) return place
  if (month !== undefined || all || (half !== undefined && year !== undefined)) return problems.onePeriodOnly()
  const term = half === undefined ? parseYear(year!) : parseHalf(half)
  if (term === null) return half === undefined ? problems.badYear(year!) : problems.badHalf(half)
  return { place, periods: [{ month: lastMonthOfTerm(term), term }] }
}

/** Name of its folders: `2026-04`, `2026-H1`, `2026`. */
export function folderOf({ month, term }: AskedPeriod): string {
  return term?.id ?? month
}

/** What follows the word "kỳ": `4/2026`, `6 tháng đầu năm 2026`. */
export function spokenPeriod({ month, term }: AskedPeriod): string {
  return term ? nameOfTerm(term) : formatMonth(month)
}

function ofMonths(plan: ReturnType<typeof planMonths>): PeriodPlan | Diagnostic {
  return 'code' in plan ? plan : { place: plan.place, periods: plan.months.map(month => ({ month, term: null })) }
}
