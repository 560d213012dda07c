import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nativePath, shownPath } from '../project/place.ts'
import { programHolding } from '../project/program-holding.ts'
import { watchWorkspace } from '../project/watch-workspace.ts'
import { plainFindings } from '../terminal/findings-to-text.ts'
import type { Io } from '../terminal/io.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { summaryOf } from '../terminal/summary.ts'
import { buildPeriod, type Built } from './build-period.ts'
import type { Context } from './command.ts'
import { loadEngine } from './engine.ts'
import { planBuild, type BuildOptions, type Plan } from './plan-build.ts'
import { spokenPeriod } from './plan-periods.ts'
import { printFault } from './print-fault.ts'
import { jobFor } from './run-build.ts'
import { sentences } from './problems.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export type WatchOptions = Omit<BuildOptions, 'all' | 'format' | 'final' | 'force'>

/** Milliseconds between two looks whether a file that is open elsewhere has been closed. */
const pace = 1000

/** Builds a document again whenever what it is made of changes, until the user ends it. */
export async function runWatch({ io }: Context, options: WatchOptions): Promise<Status> {
  const plan = planBuild(io, options, 'one')
  if ('code' in plan) {
    printFindings(io, [plan])
    return status.usage
  }
  const build = await builder(io, plan, options)
  // Watched before it is built: nothing that is written meanwhile is missed.
  const turns = inTurn()
  const watching = watchWorkspace(plan.place, files => turns.take(() => build(files)))
  const patience = setInterval(() => void turns.take(build.again), pace)
  io.stderr.write(`${sentences.watching(spokenPeriod(plan.periods[0]!))}\n`)
  await turns.take(() => build([]))
  await io.interrupted()
  watching.close()
  clearInterval(patience)
  await turns.take(async () => {})
  io.stderr.write(`${sentences.watched}\n`)
  return status.written
}

interface Build {
  /** Builds after these files (absolute paths) changed, and tells what came of it. */
  (files: readonly string[]): Promise<void>
  /** The same if the last one could not be written because the file was open, and it is open no more. */
  again(): Promise<void>
}

async function builder(io: Io, plan: Plan, options: WatchOptions): Promise<Build> {
  const engine = await loadEngine(plan.format, io.env)
  const { root } = plan.place
  let told = ''
  let held: string | null = null
  const build = async (files: readonly string[]) => {
    io.stderr.write(`${sentences.rebuilding(timeOf(io.now()), files.map(file => shownPath(root, file)))}\n`)
    try {
      const built = await buildPeriod(engine, jobFor(plan.periods[0]!, plan, options))
      const now = JSON.stringify(plainFindings(built.findings))
      tell(io, built, now === told ? 'same' : 'new')
      told = now
      held = heldFile(root, built)
    } catch (error) {
      printFault(io, error, options)
    }
  }
  return Object.assign(build, {
    async again() {
      if (held === null || programHolding(held) !== null) return
      held = null
      await build([])
    },
  })
}

/** What was found is told once, then only counted until it changes. */
function tell(io: Io, { findings, path }: Built, state: 'new' | 'same'): void {
  if (state === 'new') printFindings(io, findings)
  else if (findings.length > 0) io.stderr.write(`${sentences.sameFindings(summaryOf(findings))}\n`)
  if (path !== null) io.stdout.write(`${nativePath(io.cwd, path)}\n`)
  else io.stderr.write(`${findings.some(isHeld) ? sentences.waitingForClose : sentences.waitingForChange}\n`)
}

function isHeld({ code }: Diagnostic): boolean {
  return code === 'output-locked'
}

/** Absolute path of the output that another program has open, or null. */
function heldFile(root: string, { findings }: Built): string | null {
  const span = findings.find(isHeld)?.span
  return span ? resolve(root, span.source.path) : null
}

/** Jobs one after the other, in the order in which they come. */
function inTurn(): { take(job: () => Promise<void>): Promise<void> } {
  let last = Promise.resolve()
  return { take: job => (last = last.then(job)) }
}

function timeOf(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map(part => String(part).padStart(2, '0')).join(':')
}
