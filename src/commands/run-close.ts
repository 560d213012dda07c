import manifest from '../../package.json' with { type: 'json' }
import { lockToText, reportToLock } from '../closing/report-to-lock.ts'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import { runPipeline } from '../pipeline.ts'
import { isThere } from '../project/list-folder.ts'
import { lockFile, logFile, removeLock, writeLock } from '../project/lock-file.ts'
import { nativePath, shownPath, type Place } from '../project/place.ts'
import { readSources } from '../project/read-sources.ts'
import type { Lock } from '../schemas/lock.ts'
import { refusedCharacters } from '../source/refused-characters.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { addMonths, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { checkFinal } from './check-final.ts'
import * as closeProblems from './close-problems.ts'
import { closeHints, closeReport } from './close-problems.ts'
import type { CommonOptions, Context } from './command.ts'
import { planMonth, type MonthOptions } from './plan-month.ts'
import { status, type Status } from './status.ts'
import { todayOf } from './today.ts'

/** As typed. */
export interface CloseOptions extends CommonOptions, MonthOptions {
  readonly reopen?: true
  readonly reason?: string
}

interface Target {
  readonly place: Place
  readonly month: IsoMonth
}

/** Freezes an issued month, or with `--reopen` frees it again. */
export async function runClose({ io }: Context, options: CloseOptions): Promise<Status> {
  const plan = planMonth(io.cwd, options)
  const misuse = 'code' in plan ? plan : misuseOf(plan.month, options)
  if ('code' in plan || misuse) {
    printFindings(io, [misuse as Diagnostic])
    return status.usage
  }
  const file = lockFile(plan.place, plan.month)
  if (isThere(file) !== (options.reopen ?? false)) {
    const problem = options.reopen ? closeProblems.notClosed : closeProblems.alreadyClosed
    printFindings(io, [problem(shownPath(plan.place.root, file), plan.month)])
    return status.refused
  }
  return options.reopen ? reopen(io, plan, oneLine(options.reason!)) : close(io, plan)
}

function misuseOf(month: IsoMonth, { reopen, reason }: CloseOptions): Diagnostic | null {
  if (reopen) return oneLine(reason ?? '') === '' ? closeProblems.noReason(month) : null
  return reason === undefined ? null : closeProblems.reasonAlone()
}

function oneLine(reason: string): string {
  return reason.normalize('NFC').replace(refusedCharacters, ' ').replace(/\s+/g, ' ').trim()
}

async function close(io: Io, { place, month }: Target): Promise<Status> {
  const findings: Diagnostic[] = []
  const report: Report = diagnostic => void findings.push(diagnostic)
  const lock = lockOf(report, findings, { place, month }, todayOf(io.now()))
  const isWritten = lock !== null && await writeLock(report, place, month, lockToText(lock))
  printFindings(io, findings)
  if (!isWritten) {
    io.stderr.write(`${closeReport.notClosed(month)}\n`)
    return status.refused
  }
  io.stdout.write(`${nativePath(io.cwd, lockFile(place, month))}\n`)
  io.stderr.write(`${closeReport.closed(month, addMonths(month, 1), Object.keys(lock.figures).length)}\n`)
  return status.written
}

/** Null where the month can't be closed; why was reported. */
function lockOf(report: Report, findings: readonly Diagnostic[], { place, month }: Target, closed: IsoDate): Lock | null {
  const sources = readSources(report, place, { month, template: null, final: 'final' })
  if (!sources) return null
  const stages = runPipeline(report, sources)
  checkFinal(diagnostic => report({ ...diagnostic, hint: closeHints[diagnostic.code] ?? diagnostic.hint }), stages, findings)
  if (hasErrors(findings)) return null
  const { figures, template, document, inputs } = stages
  if (!figures || !template || !document) throw new Error(`the pipeline stopped at ${month} without an error`)
  return reportToLock({ figures, template: template.id, document, inputs }, { closed, program: manifest.version })
}

async function reopen(io: Io, { place, month }: Target, reason: string): Promise<Status> {
  const findings: Diagnostic[] = []
  const isOpen = await removeLock(diagnostic => void findings.push(diagnostic), place, month, closeReport.reopening(todayOf(io.now()), reason))
  printFindings(io, findings)
  if (!isOpen) {
    io.stderr.write(`${closeReport.notReopened(month)}\n`)
    return status.refused
  }
  io.stdout.write(`${nativePath(io.cwd, logFile(place, month))}\n`)
  io.stderr.write(`${closeReport.reopened(month)}\n`)
  return status.written
}
