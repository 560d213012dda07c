import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Office } from '../period/period.ts'
import { listMonthFolders } from '../project/list-months.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import type { Place } from '../project/place.ts'
import { tableToCsv, type Separator } from '../tables/table-to-csv.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { tableStyleFor } from '../terminal/table-to-text.ts'
import { trendToText } from '../terminal/trend-to-text.ts'
import { deliveriesToTrend } from '../trend/deliveries-to-trend.ts'
import type { Trend } from '../trend/trend.ts'
import { trendsToSvg } from '../trend/trends-to-svg.ts'
import { trendsToTable } from '../trend/trends-to-table.ts'
import { addMonths, type IsoMonth } from '../vietnamese/date.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { CommonOptions, Context } from './command.ts'
import { deliver, outputFor, type DeliveryOptions } from './deliver.ts'
import { planPlace } from './plan-month.ts'
import * as problems from './problems.ts'
import { sentences } from './problems.ts'
import { readDeliveriesTo, readOfficeOf } from './read-deliveries.ts'
import { status, type Status } from './status.ts'
import type { TrendFormat } from './trend-formats.ts'

/** As typed. */
export interface TrendOptions extends CommonOptions, DeliveryOptions {
  readonly from?: string
  readonly to?: string
  readonly data?: string
  readonly format?: TrendFormat
  readonly separator?: Separator
}

interface Range {
  readonly from: IsoMonth
  readonly to: IsoMonth
}

/** Fifty years: more is a slip of the finger. */
const mostMonths = 600

/** Shows how indicators went from month to month; a month without a number is told, not skipped. */
export async function runTrend({ io }: Context, ids: readonly string[], options: TrendOptions): Promise<Status> {
  const place = planPlace(io.cwd, options)
  if ('code' in place) return refuse(io, [place], status.usage)
  const findings: Diagnostic[] = []
  const office = readOfficeOf(diagnostic => void findings.push(diagnostic), place)
  if (!office) return refuse(io, findings.filter(({ severity }) => severity === 'error'), status.refused)

  const range = rangeOf(options, listMonthFolders(place))
  const misuse = unknownIds(ids, office)
  if ('code' in range || misuse.length > 0) return refuse(io, 'code' in range ? [range] : misuse, status.usage)
  const trends = readTrends(place, office, [...new Set(ids)], range)
  tellUnread(io, trends)
  return deliver(io, textOf(io, trends, options), options)
}

function refuse(io: Io, findings: readonly Diagnostic[], end: Status): Status {
  printFindings(io, findings)
  return end
}

function unknownIds(ids: readonly string[], office: Office): Diagnostic[] {
  const known = Object.keys(office.catalogue.value.indicators)
  return ids.filter(id => !known.includes(id)).map(id => problems.unknownIndicator(id, nearest(id, known)))
}

function rangeOf({ from, to }: TrendOptions, months: readonly IsoMonth[]): Range | Diagnostic {
  const first = from === undefined ? months[0] : parseMonth(from)
  const last = to === undefined ? months.at(-1) : parseMonth(to)
  if (first === null) return problems.badMonth(from!)
  if (last === null) return problems.badMonth(to!)
  if (first === undefined || last === undefined) return problems.noMonthFolders()
  if (first > last) return problems.monthsReversed(first, last)
  return addMonths(first, mostMonths) > last ? { from: first, to: last } : problems.tooManyMonths(mostMonths)
}

function readTrends(place: Place, office: Office, ids: readonly string[], range: Range): Trend[] {
  const months = listMonthFolders(place).filter(month => month >= range.from && month <= range.to)
  // What is wrong in old months was told in their own time; where it leaves a gap, the gap says so.
  const deliveries = readDeliveriesTo(() => {}, place, office, months)
  return ids.map(id => deliveriesToTrend(deliveries, office, id, range))
}

function tellUnread({ stderr }: Io, trends: readonly Trend[]): void {
  const months = [...new Set(trends.flatMap(({ points }) => points.filter(({ gap }) => gap === 'unusable').map(({ month }) => month)))].toSorted()
  if (months.length > 0) stderr.write(`${sentences.unreadMonths(months)}\n`)
}

function textOf(io: Io, trends: readonly Trend[], options: TrendOptions): string {
  switch (options.format ?? 'pretty') {
    case 'csv': return tableToCsv(trendsToTable(trends), options.separator ?? ',')
    case 'svg': return trendsToSvg(trends)
    case 'pretty': return trends.map(trend => trendToText(trend, tableStyleFor(io, outputFor(io, options)))).join('\n')
  }
}
