import { join } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { beginMonth, type LastMonth, type NewMonth } from '../editing/begin-month.ts'
import { sourcesToOffice } from '../period/sources-to-office.ts'
import { listMonths } from '../project/list-months.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import { nativePath, shownPath, type Place } from '../project/place.ts'
import { readSource } from '../project/read-source.ts'
import { readDelivery, readOffice } from '../project/read-sources.ts'
import { writeTree } from '../project/text-tree.ts'
import { lineColumn } from '../source/line-column.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { addMonths, type IsoMonth } from '../vietnamese/date.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import type { CommonOptions, Context } from './command.ts'
import * as newMonthProblems from './new-month-problems.ts'
import { newMonthReport } from './new-month-problems.ts'
import { planPlace } from './plan-month.ts'
import * as problems from './problems.ts'
import { status, type Status } from './status.ts'
import { takenFolder } from './taken-folder.ts'

/** As typed. */
export interface NewOptions extends CommonOptions {
  readonly month?: string
  readonly from?: string
  readonly keep?: true
  readonly data?: string
}

interface Plan {
  readonly place: Place
  readonly month: IsoMonth
  /** Null where no month is there to go by. */
  readonly from: IsoMonth | null
}

/** Makes a month's folder from an earlier one; all of its files, or none. */
export async function runNew({ io }: Context, options: NewOptions): Promise<Status> {
  const plan = planNew(io.cwd, options)
  if ('code' in plan) {
    printFindings(io, [plan])
    return plan.code.startsWith('usage') ? status.usage : status.refused
  }
  const findings: Diagnostic[] = []
  const begun = begin(diagnostic => void findings.push(diagnostic), plan, options)
  const folder = join(plan.place.data, plan.month)
  const isWritten = begun !== null && await writeTree(diagnostic => void findings.push(diagnostic), folder, shownPath(plan.place.root, folder), begun.files)
  printFindings(io, findings)
  if (!isWritten) {
    io.stderr.write(`${newMonthReport.notWritten(plan.month)}\n`)
    return status.refused
  }
  io.stdout.write(`${nativePath(io.cwd, folder)}\n`)
  tell(io, plan, begun, options)
  return status.written
}

function planNew(cwd: string, options: NewOptions): Plan | Diagnostic {
  const place = planPlace(cwd, options)
  if ('code' in place) return place
  const months = listMonths(place)
  if (options.month === undefined) return newMonthProblems.noMonth(months.at(-1) ?? null)
  const month = parseMonth(options.month)
  if (month === null) return problems.badMonth(options.month)
  const taken = takenFolder(place, month)
  if (taken !== null) return newMonthProblems.taken(shownPath(place.root, taken), month)
  const from = monthToGoBy(options.from, month, months)
  return typeof from === 'object' && from !== null ? from : { place, month, from }
}

function monthToGoBy(typed: string | undefined, month: IsoMonth, months: readonly IsoMonth[]): IsoMonth | null | Diagnostic {
  if (typed === undefined && months.length === 0) return null
  const from = typed === undefined ? addMonths(month, -1) : parseMonth(typed)
  if (from === null) return problems.badMonth(typed!)
  return months.includes(from) ? from : newMonthProblems.nothingToGoBy(from, month, months)
}

function begin(report: Report, { place, month, from }: Plan, { keep }: NewOptions): NewMonth | null {
  let isBad = false
  const tellAll: Report = diagnostic => {
    isBad ||= diagnostic.severity === 'error'
    report(diagnostic)
  }
  const sources = readOffice(tellAll, place)
  const office = sources && sourcesToOffice(tellAll, sources)
  const last = from === null ? null : readLast(tellAll, place, from)
  if (!office || isBad) return null
  return beginMonth(office, last, { month, figures: keep ? 'keep' : 'empty' }, name => shownPath(place.root, join(place.data, month, name)))
}

/** What can't be read as YAML can't be moved on; all else can, whatever the checks say of it. */
function readLast(report: Report, place: Place, month: IsoMonth): LastMonth | null {
  const file = readSource(report, place, join(place.data, month, 'report.yaml'))
  const { contributions } = readDelivery(report, place, month)
  for (const source of [...(file ? [file] : []), ...contributions]) sourceToYaml(report, source)
  return file && { month, report: file, contributions }
}

function tell(io: Io, { place, month, from }: Plan, begun: NewMonth, { keep }: NewOptions): void {
  const words = begun.monthWords.map(({ source, start, end }) => `${source.path}:${lineColumn(source, start).line}: ${source.text.slice(start, end).replace(/\s+/g, ' ')}`)
  const agencies = [...begun.files.keys()].filter(name => name !== 'report.yaml').length
  io.stderr.write(`${newMonthReport.begun({ ...begun, month, from, words, agencies, figures: keep ? 'keep' : 'empty', folder: shownPath(place.root, join(place.data, month)) })}\n`)
}
