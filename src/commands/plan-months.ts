import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { findWorkspace } from '../project/find-workspace.ts'
import { isFolder } from '../project/list-folder.ts'
import { listMonths } from '../project/list-months.ts'
import { parseMonth } from '../project/parse-month.ts'
import { placeOf, type Place } from '../project/place.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { problems } from './problems.ts'

/** As typed. */
export interface MonthOptions {
  readonly month?: string
  readonly all?: true
  readonly data?: string
}

/** Which months a command is about, and where their files are. */
export interface MonthPlan {
  readonly place: Place
  /** At least one. */
  readonly months: readonly IsoMonth[]
}

/** The plan, or what is wrong with the request. */
export function planMonths(cwd: string, options: MonthOptions): MonthPlan | Diagnostic {
  const place = planPlace(cwd, options)
  if ('code' in place) return place
  const months = monthsAsked(options, listMonths(place))
  return 'code' in months ? months : { place, months }
}

/** The same for a command that is about one month. */
export function planMonth(cwd: string, options: Omit<MonthOptions, 'all'>): { readonly place: Place; readonly month: IsoMonth } | Diagnostic {
  const place = planPlace(cwd, options)
  if ('code' in place) return place
  if (options.month === undefined) return problems.noOneMonth(listMonths(place))
  const month = parseMonth(options.month)
  return month === null ? problems.badMonth(options.month) : { place, month }
}

/** Where a command's files are, or what is wrong with the request. */
export function planPlace(cwd: string, options: Pick<MonthOptions, 'data'>): Place | Diagnostic {
  const root = findWorkspace(cwd)
  if (root === null) return problems.noWorkspace(cwd)
  const data = options.data === undefined ? null : resolve(cwd, options.data)
  return data !== null && !isFolder(data) ? problems.noDataFolder(options.data!) : placeOf(root, data)
}

function monthsAsked({ month, all }: MonthOptions, months: readonly IsoMonth[]): readonly IsoMonth[] | Diagnostic {
  if (all && month !== undefined) return problems.monthAndAll()
  if (all) return months.length > 0 ? months : problems.noMonths()
  if (month === undefined) return problems.noMonth(months)
  const parsed = parseMonth(month)
  return parsed === null ? problems.badMonth(month) : [parsed]
}
