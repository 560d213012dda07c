import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { withoutRepeats } from '../diagnostics/without-repeats.ts'
import { nativePath } from '../project/place.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { progressOn } from '../terminal/progress.ts'
import { buildPeriod, type Job } from './build-period.ts'
import type { Context } from './command.ts'
import { loadEngine, type Engine } from './engine.ts'
import { planBuild, type BuildOptions, type Plan } from './plan-build.ts'
import { spokenPeriod, type AskedPeriod } from './plan-periods.ts'
import { printFault } from './print-fault.ts'
import { sentences } from './problems.ts'
import { status, type Status } from './status.ts'

export type { BuildOptions } from './plan-build.ts'

/** Builds the periods that were asked for, each by itself; the worst of their ends is the end of all. */
export async function runBuild({ io }: Context, options: BuildOptions): Promise<Status> {
  const plan = planBuild(io, options)
  if ('code' in plan) {
    printFindings(io, [plan])
    return status.usage
  }
  return buildAll(io, await loadEngine(plan.format, io.env), plan, options)
}

/** The same with the engine at hand. */
export async function buildAll(io: Io, engine: Engine, plan: Plan, options: BuildOptions): Promise<Status> {
  const progress = progressOn(io.stderr)
  // What several periods stand on is wrong for each of them and told once.
  const told: Diagnostic[] = []
  const add = withoutRepeats(diagnostic => void told.push(diagnostic))
  const ends: Status[] = []
  for (const [index, period] of plan.periods.entries()) {
    if (plan.periods.length > 1) progress.show(index + 1, plan.periods.length, sentences.building(spokenPeriod(period)))
    const end = await attempt(period)
    progress.clear()
    ends.push(end())
  }
  return ends.reduce((worst, end) => (end > worst ? end : worst), status.written)

  /** Gives what is left to do once the progress line is away: to tell how it went. */
  async function attempt(period: AskedPeriod): Promise<() => Status> {
    try {
      const { findings, path } = await buildPeriod(engine, jobFor(period, plan, options))
      const before = told.length
      findings.forEach(add)
      return () => tell(io, period, told.slice(before), path, options)
    } catch (error) {
      return () => {
        printFault(io, error, options)
        return status.fault
      }
    }
  }
}

/** One period or document of a plan, as it was asked for. */
export function jobFor(period: AskedPeriod, { place, out, fileDate }: Plan, { template, final, draft, force }: BuildOptions): Job {
  return { ...period, place, out, fileDate, template: template ?? null, final: final ? 'final' : 'draft', edited: force ? 'replace' : 'keep', review: draft ? 'comments' : 'none' }
}

function tell(io: Io, period: AskedPeriod, findings: readonly Diagnostic[], path: string | null, { final, draft }: BuildOptions): Status {
  printFindings(io, findings)
  if (path !== null) {
    io.stdout.write(`${nativePath(io.cwd, path)}\n`)
    if (draft) {
      const errors = findings.filter(({ severity }) => severity === 'error').length
      io.stderr.write(`${sentences.draftWritten(spokenPeriod(period), errors, findings.length - errors)}\n`)
    }
    return status.written
  }
  io.stderr.write(`${final ? sentences.notFinal(spokenPeriod(period)) : sentences.notWritten(spokenPeriod(period))}\n`)
  return status.refused
}
