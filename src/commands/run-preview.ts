import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import { runPipeline, type Checked } from '../pipeline.ts'
import type { AskedPlace } from '../preview/asked-place.ts'
import { clientScript } from '../preview/client-script.ts'
import { findingsToView, runToQuickView, runToView, withFaults } from '../preview/run-to-view.ts'
import { serve, type Serving } from '../preview/serve.ts'
import type { View } from '../preview/view.ts'
import { openInBrowser, openInEditor } from '../project/open-outside.ts'
import { listMonths } from '../project/list-months.ts'
import type { Place } from '../project/place.ts'
import { readSources } from '../project/read-sources.ts'
import { watchWorkspace } from '../project/watch-workspace.ts'
import type { Io } from '../terminal/io.ts'
import { inOrder } from '../terminal/order.ts'
import { printFindings } from '../terminal/print-findings.ts'
import type { CommonOptions, Context } from './command.ts'
import { planPlace } from './plan-month.ts'
import { planPeriods, spokenPeriod, type AskedPeriod, type PeriodOptions } from './plan-periods.ts'
import type { StageName } from './preview-stages.ts'
import { printFault } from './print-fault.ts'
import * as problems from './problems.ts'
import { sentences } from './problems.ts'
import { stageToText } from './stage-to-text.ts'
import { status, type Status } from './status.ts'
import { todayOf } from './today.ts'

/** As typed. */
export interface PreviewOptions extends CommonOptions, PeriodOptions {
  readonly template?: string
  readonly port?: string
  readonly open: boolean
  readonly stage?: StageName
}

interface Job {
  readonly place: Place
  readonly period: AskedPeriod
  readonly template: string | null
}

/** Shows a report in the browser until the user has enough; or prints one value on the way to it. */
export async function runPreview({ io }: Context, options: PreviewOptions): Promise<Status> {
  const plan = planPeriods(io.cwd, withNewestMonth(io.cwd, options), 'one')
  const port = portOf(options)
  const misuse = 'code' in plan ? plan : port === null ? problems.badPort(options.port!) : null
  if ('code' in plan || misuse) {
    printFindings(io, [misuse as Diagnostic])
    return status.usage
  }
  const job: Job = { place: plan.place, period: plan.periods[0]!, template: options.template ?? null }
  return options.stage === undefined ? show(io, job, port!, options) : printStage(io, job, options.stage)
}

/** Who says nothing of a period means the month at work. */
function withNewestMonth(cwd: string, options: PreviewOptions): PreviewOptions {
  const { month, half, year, document } = options
  const place = [month, half, year, document].every(option => option === undefined) ? planPlace(cwd, options) : null
  const newest = place && !('code' in place) ? listMonths(place).at(-1) : undefined
  return newest === undefined ? options : { ...options, month: newest }
}

/** Null for what is no port. */
function portOf({ port }: PreviewOptions): number | null {
  if (port === undefined) return 0
  return /^\d{1,5}$/.test(port) && Number(port) <= 65535 ? Number(port) : null
}

async function show(io: Io, job: Job, port: number, options: PreviewOptions): Promise<Status> {
  // Before anything is read: nothing that is written meanwhile is missed.
  const watching = watchWorkspace(job.place, refresh)
  let view = numbered(fullView(io, job, null), 1)
  const opening = serve({ port, first: view, script: clientScript, open: place => openKnown(io, job.place, view, place) })
  try {
    const serving = await opening
    io.stdout.write(`${serving.address}\n`)
    io.stderr.write(`${sentences.previewing(spokenPeriod(job.period))}\n`)
    if (options.open) openInBrowser(serving.address)
    // Run once more while nobody waits, the first edit is shown as soon as any other.
    setImmediate(() => void quickView(job, view))
    await io.interrupted()
    await serving.close()
    return status.written
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    printFindings(io, [problems.portTaken(port)])
    return status.refused
  } finally {
    watching.close()
  }

  async function refresh(): Promise<void> {
    try {
      const serving = await opening
      // First what the clerk is looking at, then what is said of it.
      present(serving, quickView(job, view))
      await new Promise(resolve => setImmediate(resolve))
      present(serving, fullView(io, job, view))
    } catch (error) {
      printFault(io, error, options)
    }
  }

  function present(serving: Serving, next: View): void {
    view = numbered(next, view.version + 1)
    serving.show(view)
  }
}

function numbered(view: View, version: number): View {
  return { ...view, version }
}

interface Looked {
  readonly checked: Checked | null
  readonly findings: readonly Diagnostic[]
}

/** `codes` are the rules to run, null for all. */
function look({ place, period, template }: Job, codes: readonly string[] | null): Looked {
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic)
  const sources = readSources(report, place, { ...period, template, final: 'draft' })
  const checked = sources && runPipeline(report, sources, codes)
  return { checked, findings: inOrder(found) }
}

function quickView(job: Job, shown: View): View {
  const { checked, findings } = look(job, [])
  if (hasErrors(findings)) return withErrors(job, shown, findings)
  return (checked && runToQuickView(checked, shown)) ?? withErrors(job, shown, findings)
}

/** `shown` is what stays where there are errors; null at first. */
function fullView(io: Io, job: Job, shown: View | null): View {
  const { checked, findings } = look(job, null)
  const view = checked && runToView(checked, findings, todayOf(io.now()))
  if (view && (shown === null || shown.sections.length === 0 || !hasErrors(findings))) return { ...view, faults: view.findings.filter(({ severity }) => severity === 'error') }
  return withErrors(job, shown, findings)
}

function withErrors({ period }: Job, shown: View | null, findings: readonly Diagnostic[]): View {
  return shown && shown.sections.length > 0 ? withFaults(shown, findings) : findingsToView(capitalised(spokenPeriod(period)), findings)
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** Only what the page itself names is opened. */
function openKnown({ env }: Io, { root }: Place, { files }: View, { file, line, column }: AskedPlace): string | null {
  return files.includes(file) ? openInEditor(env, { file: resolve(root, file), line, column }) : null
}

function printStage(io: Io, { place, period, template }: Job, stage: StageName): Status {
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic)
  const sources = readSources(report, place, { ...period, template, final: 'draft' })
  const text = sources && stageToText(stage, runPipeline(report, sources, []), sources)
  const errors = found.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) printFindings(io, inOrder(errors))
  if (text === null) return status.refused
  io.stdout.write(text)
  return errors.length > 0 ? status.refused : status.written
}
