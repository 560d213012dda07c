import type { Figure } from '../figures/figures.ts'
import type { Filed } from '../period/period.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { problems } from './problems.ts'
import type { Scope } from './scope.ts'

/** A named thing of an agency's file or of report.yaml; `pending` where the agency hasn't sent its file. */
export type Found<T> = { readonly filed: Filed<Contribution | ReportFile>; readonly owner: string; readonly id: string; readonly value: T } | 'pending'

const kinds = { lists: 'danh sách', paragraphs: 'đoạn', footnotes: 'chú thích' } as const

export type Section = keyof typeof kinds

/** Null where the catalogue has no such indicator; told. */
export function findFigure(scope: Scope, id: unknown, span: Span): Figure | null {
  const figure = typeof id === 'string' ? scope.figures.indicators.get(id) : undefined
  if (figure) return figure
  scope.report(problems.unknownIndicator(String(id), nearest(String(id), scope.figures.indicators.keys()), span))
  return null
}

/** `kiosk` in an agency's own text, `so-y-te.kiosk` elsewhere; null where there is no such thing, told. */
export function findThing<S extends Section>(scope: Scope, section: S, ref: unknown, owner: string | null, span: Span): Found<Contribution[S][string]> | null {
  const [agency, id] = split(String(ref), owner)
  if (agency === null) {
    scope.report(problems.unqualified(String(ref), span))
    return null
  }
  const filed = findFile(scope, agency, span)
  if (filed === null || filed === 'pending') return filed
  const things = filed.value[section] as Contribution[S]
  if (Object.hasOwn(things, id)) return { filed, owner: agency, id, value: things[id] as Contribution[S][string] }
  scope.report(problems.unknownThing(kinds[section], id, filed.file.source.path, nearest(id, Object.keys(things)), span))
  return null
}

/** The documents that an agency, or report.yaml, lists. */
export function findDocuments(scope: Scope, ref: unknown, span: Span): { readonly filed: Filed<Contribution | ReportFile>; readonly owner: string } | 'pending' | null {
  const filed = findFile(scope, String(ref), span)
  return filed === null || filed === 'pending' ? filed : { filed, owner: String(ref) }
}

function findFile({ figures, report }: Scope, owner: string, span: Span): Filed<Contribution | ReportFile> | 'pending' | null {
  const { period } = figures
  if (owner === 'report') return period.report
  const filed = period.contributions.get(owner)
  if (filed) return filed
  const register = period.office.register.value.agencies
  if (Object.hasOwn(register, owner)) return 'pending'
  report(problems.unknownAgency(owner, nearest(owner, ['report', ...Object.keys(register)]), span))
  return null
}

function split(ref: string, owner: string | null): [agency: string | null, id: string] {
  const dot = ref.indexOf('.')
  return dot < 0 ? [owner, ref] : [ref.slice(0, dot), ref.slice(dot + 1)]
}
