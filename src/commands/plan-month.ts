import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { findWorkspace } from '../project/find-workspace.ts'
import { isFolder } from '../project/list-folder.ts'
import { listMonths } from '../project/list-months.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import { placeOf, type Place } from '../project/place.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import * as problems from './problems.ts'

/** As typed. */
export interface MonthOptions {
  readonly month?: string
  readonly data?: string
}

/** Which month a command is about, and where its files are; or what is wrong with the request. */
export function planMonth(cwd: string, options: MonthOptions): { readonly place: Place; readonly month: IsoMonth } | Diagnostic {
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
