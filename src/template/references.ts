import type { Figure } from '../figures/figures.ts'
import { mayBeUnread, placeInMonths, type Filed } from '../period/period.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Spot } from './place.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'

/** A named thing of an agency's file or of report.yaml; `pending` where the agency hasn't sent its file. */
export type Found<T> = { readonly filed: Filed<Contribution | ReportFile>; readonly owner: string; readonly id: string; readonly value: T } | 'pending'

const kinds = { lists: 'danh sách', paragraphs: 'đoạn', footnotes: 'chú thích' } as const

export type Section = keyof typeof kinds

/** Null where the catalogue has no such indicator; told. */
export function findFigure(scope: Scope, id: unknown, spot: Spot): Figure | null {
  const name = nameOf(scope, id, spot)
  if (name === null) return null
  const figure = scope.figures.indicators.get(name)
  if (figure) return figure
  const { catalogue } = scope.figures.period.office
  const near = meantIndicator(scope, name)
  if (!mayBeUnread(catalogue, near)) scope.report(problems.unknownIndicator(name, near, catalogue.file.source.path, spot))
  return null
}

/** Lists and paragraphs are called `agency.id`, an indicator by its id alone: who writes the agency before it means what follows. */
function meantIndicator({ figures: { indicators } }: Scope, name: string): string | null {
  const bare = name.slice(name.lastIndexOf('.') + 1)
  return indicators.has(bare) ? bare : nearest(bare, indicators.keys())
}

/** `kiosk` in an agency's own text, `so-y-te.kiosk` elsewhere; null where there is no such thing, told. */
export function findThing<S extends Section>(scope: Scope, section: S, ref: unknown, owner: string | null, spot: Spot): Found<Contribution[S][string]> | null {
  const name = nameOf(scope, ref, spot)
  if (name === null) return null
  const dot = name.indexOf('.')
  const agency = dot < 0 ? owner : name.slice(0, dot)
  if (agency === null) {
    scope.report(problems.unqualified(name, spot))
    return null
  }
  const id = name.slice(dot + 1)
  const filed = findFile(scope, agency, spot)
  if (filed === null || filed === 'pending') return filed
  const things = filed.value[section] as Contribution[S]
  if (section === 'lists') tellListOfMonth(scope, agency, id, filed, spot)
  if (Object.hasOwn(things, id)) return { filed, owner: agency, id, value: things[id] as Contribution[S][string] }
  if (awaitsText(scope, agency, section, id, spot)) return 'pending'
  const near = nearest(id, Object.keys(things))
  if (mayBeUnread(filed, near)) return 'pending'
  scope.report(problems.unknownThing(kinds[section], section, id, filed.file.source.path, near, spot))
  return null
}

/** Whether half a year or a year lacks a text that its months have, which is told: what was written for a month isn't said of them all. */
export function awaitsText({ figures: { period }, report }: Pick<Scope, 'figures' | 'report'>, agency: string, section: Section, id: string, spot: Spot): boolean {
  const place = placeInMonths(period, agency, section, id)
  if (place && period.compiled) report(problems.onlyInMonths(kinds[section], id, `data/${period.compiled.term.id}/${agency}.yaml`, place, spot))
  return place !== null
}

/** Half a year or a year takes a list of its last month; where that month hasn't it, it is told which one the list is of. */
function tellListOfMonth({ figures: { period }, report }: Scope, agency: string, id: string, { value, file }: Filed<Contribution | ReportFile>, call: Spot): void {
  const last = period.compiled?.months.at(-1)
  const isAbsent = period.compiled?.incomplete.has(agency) && !last?.contributions.has(agency)
  const isOwn = Object.hasOwn(period.compiled?.own.get(agency)?.value.lists ?? {}, id)
  if (!last || isOwn || agency === 'report' || !Object.hasOwn(value.lists, id)) return
  const place = file.spanOfKey(['lists', id])
  if (value.lists[id] === null) report(problems.listMissing(id, place, call))
  else if (!isAbsent && place.source !== last.contributions.get(agency)?.file.source) report(problems.listOlder(id, place.source.path, last.month, place, call))
}

/** The documents that an agency, or report.yaml, lists; `pending` also where a month's are missing: a part isn't counted as the whole. */
export function findDocuments(scope: Scope, ref: unknown, spot: Spot): { readonly filed: Filed<Contribution | ReportFile>; readonly owner: string } | 'pending' | null {
  const owner = nameOf(scope, ref, spot)
  if (owner === null) return null
  const filed = findFile(scope, owner, spot)
  if (scope.figures.period.compiled?.incomplete.has(owner)) return 'pending'
  return filed === null || filed === 'pending' ? filed : { filed, owner }
}

/** What a call names things by; null for a group, a list or nothing at all, told. */
function nameOf(scope: Scope, ref: unknown, spot: Spot): string | null {
  if (typeof ref === 'string' || typeof ref === 'number') return String(ref)
  scope.report(problems.notAName(spot))
  return null
}

function findFile({ figures, report }: Scope, owner: string, spot: Spot): Filed<Contribution | ReportFile> | 'pending' | null {
  const { period } = figures
  if (owner === 'report') return period.report
  const filed = period.contributions.get(owner)
  if (filed) return filed
  const register = period.office.register.value.agencies
  if (Object.hasOwn(register, owner)) return 'pending'
  report(problems.unknownAgency(owner, nearest(owner, ['report', ...Object.keys(register)]), period.office.register.file.source.path, spot))
  return null
}
