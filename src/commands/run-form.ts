import { join, resolve } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import { isUntouched } from '../docx/fingerprint.ts'
import { deliveryToForm } from '../excel/delivery-to-form.ts'
import { formToXlsx } from '../excel/form-to-xlsx.ts'
import type { Delivery, Office } from '../period/period.ts'
import { listMonths } from '../project/list-months.ts'
import { nativePath, type Place } from '../project/place.ts'
import { writeOutput } from '../project/write-output.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { CommonOptions, Context } from './command.ts'
import { planMonth, type MonthOptions } from './plan-month.ts'
import * as problems from './problems.ts'
import { sentences } from './problems.ts'
import { readDeliveries } from './read-deliveries.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface FormOptions extends CommonOptions, MonthOptions {
  readonly agency?: readonly string[]
  readonly out?: string
  readonly force?: true
}

/** Writes an Excel form for every agency that has to report, or for those asked for; errors in the data are told, and what they leave out is an empty cell. */
export async function runForm({ io }: Context, options: FormOptions): Promise<Status> {
  const plan = planMonth(io.cwd, options)
  if ('code' in plan) {
    printFindings(io, [plan])
    return status.usage
  }
  const findings: Diagnostic[] = []
  const report: Report = diagnostic => void findings.push(diagnostic)
  const { month } = plan
  const known = readKnown(report, plan.place, month)
  const ids = known && agenciesAsked(report, known.current.office, options.agency ?? [])
  const isPartly = hasErrors(findings)
  const paths: string[] = []
  for (const id of ids ?? []) {
    const form = deliveryToForm(id, known!.current, known!.previous)
    const path = join(options.out === undefined ? join(plan.place.root, 'out') : resolve(io.cwd, options.out), month, 'phieu', `${id}.xlsx`)
    const written = await writeOutput(report, { path, base: plan.place.root, bytes: await formToXlsx(form), isUntouched }, options.force ? 'replace' : 'keep')
    if (written !== null) paths.push(written)
  }
  printFindings(io, findings)
  for (const path of paths) io.stdout.write(`${nativePath(io.cwd, path)}\n`)
  if (paths.length > 0) io.stderr.write(`${(isPartly ? sentences.formsInPart : sentences.formsWritten)(paths.length, month)}\n`)
  if (findings.some(({ code }) => code.startsWith('usage'))) return status.usage
  return hasErrors(findings) ? status.refused : status.written
}

/** What the forms are filled with beforehand: an agency's file that can't be used is told, and its form is left empty. */
function readKnown(report: Report, place: Place, month: IsoMonth): { current: Delivery; previous: Delivery | null } | null {
  // What a month lacks is told by check.
  const errorsOnly: Report = diagnostic => diagnostic.severity === 'error' && report(diagnostic)
  const before = listMonths(place).findLast(other => other < month)
  const [current, previous = null] = readDeliveries(errorsOnly, place, before === undefined ? [month] : [month, before])
  return current ? { current, previous } : null
}

/** In the register's order; an agency that isn't in it is told. */
function agenciesAsked(report: Report, { register }: Office, asked: readonly string[]): readonly string[] | null {
  const { agencies } = register.value
  const unknown = asked.filter(id => !Object.hasOwn(agencies, id))
  for (const id of unknown) report(problems.unknownAgency(id, nearest(id, Object.keys(agencies)), Object.keys(agencies)))
  if (unknown.length > 0) return null
  const wanted = Object.keys(agencies).filter(id => (asked.length > 0 ? asked.includes(id) : agencies[id]!.reports))
  if (wanted.length === 0) report(problems.nobodyReports())
  return wanted
}
