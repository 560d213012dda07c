import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { join } from 'node:path'
import { isDocumentId, listDocuments } from '../project/list-documents.ts'
import type { Place } from '../project/place.ts'
import { isFolder } from '../project/list-folder.ts'
import { listMonths } from '../project/list-months.ts'
import type { RequestedDocument } from '../project/read-sources.ts'
import { isReservedName } from '../source/reserved-name.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import { lastMonthOfTerm, nameOfTerm, parseHalf, parseYear, type Term } from '../vietnamese/term.ts'
import { planPlace, type MonthOptions } from './plan-month.ts'
import * as problems from './problems.ts'

/** As typed. */
export interface PeriodOptions extends MonthOptions {
  readonly all?: true
  readonly half?: string
  readonly year?: string
  readonly document?: string
}

/** A month, or (`term` not null) half a year or a year that ends with it, or a document that is no period's report. */
export type AskedPeriod = RequestedDocument | {
  readonly month: IsoMonth
  readonly term: Term | null
}

/** Which periods a command is about, and where their files are. */
export interface PeriodPlan {
  readonly place: Place
  /** At least one. */
  readonly periods: readonly AskedPeriod[]
}

/** Whether a command takes all periods at once: one that doesn't must not advise it. */
export type Reach = 'all' | 'one'

/** The plan, or what is wrong with the request. */
export function planPeriods(cwd: string, options: PeriodOptions, reach: Reach = 'all'): PeriodPlan | Diagnostic {
  const { half, year, month, all, document } = options
  const place = planPlace(cwd, options)
  if ('code' in place) return place
  const asked = [month, half, year, document, all].filter(option => option !== undefined).length
  if (asked > 1) return month !== undefined && all && asked === 2 ? problems.monthAndAll() : problems.onePeriodOnly()
  if (document !== undefined) return ofDocument(place, document)
  if (all) return ofAll(place)
  if (half === undefined && year === undefined) return ofMonth(place, month, reach)
  const term = half === undefined ? parseYear(year!) : parseHalf(half)
  if (term === null) return half === undefined ? problems.badYear(year!) : problems.badHalf(half)
  return { place, periods: [{ month: lastMonthOfTerm(term), term }] }
}

/** Name of its folders: `2026-04`, `2026-H1`, `2026`, `ke-hoach-2025`. */
export function folderOf(asked: AskedPeriod): string {
  return 'document' in asked ? asked.document : asked.term?.id ?? asked.month
}

/** `báo cáo kỳ 4/2026`, `báo cáo kỳ 6 tháng đầu năm 2026`, `văn bản ke-hoach-2025`. */
export function spokenPeriod(asked: AskedPeriod): string {
  return 'document' in asked ? `văn bản ${asked.document}` : `báo cáo kỳ ${nameOf(asked)}`
}

/** `kỳ 3/2026, 4/2026; văn bản ke-hoach-2025`. */
export function spokenPeriods(asked: readonly AskedPeriod[]): string {
  const periods = asked.flatMap(one => ('document' in one ? [] : [nameOf(one)]))
  const documents = asked.flatMap(one => ('document' in one ? [one.document] : []))
  return [...named('kỳ', periods), ...named('văn bản', documents)].join('; ')
}

function named(what: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${what} ${names.join(', ')}`] : []
}

function nameOf({ month, term }: Exclude<AskedPeriod, RequestedDocument>): string {
  return term ? nameOfTerm(term) : formatMonth(month)
}

function ofMonth(place: Place, typed: string | undefined, reach: Reach): PeriodPlan | Diagnostic {
  if (typed === undefined) return problems.noMonth(listMonths(place), listDocuments(place), reach)
  const month = parseMonth(typed)
  return month === null ? problems.badMonth(typed) : { place, periods: [{ month, term: null }] }
}

function ofDocument(place: Place, document: string): PeriodPlan | Diagnostic {
  return listDocuments(place).includes(document) ? { place, periods: [{ document }] } : documentMistake(place, document)
}

/** What is wrong with a word that should be a document's id, or the id of one. */
export function documentMistake(place: Place, document: string): Diagnostic {
  const known = listDocuments(place)
  const month = parseMonth(document)
  if (month !== null) return problems.documentIsPeriod(document, `--month ${month}`)
  const term = parseHalf(document) ?? parseYear(document)
  if (term !== null) return problems.documentIsPeriod(document, `${term.half === null ? '--year' : '--half'} ${term.id}`)
  if (isReservedName(document)) return problems.reservedDocument(document)
  if (!isDocumentId(document)) return problems.badDocument(document, nearest(document, known), known)
  return isFolder(join(place.data, document)) ? problems.documentWithoutReport(document) : problems.unknownDocument(document, nearest(document, known), known)
}

/** The months, then the documents. */
function ofAll(place: Place): PeriodPlan | Diagnostic {
  const periods = [...listMonths(place).map(month => ({ month, term: null })), ...listDocuments(place).map(document => ({ document }))]
  return periods.length > 0 ? { place, periods } : problems.noMonths()
}
