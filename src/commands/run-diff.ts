import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { differenceOfAgencies } from '../difference/difference-of-agencies.ts'
import { differenceToPage } from '../difference/difference-to-page.ts'
import type { Difference, Side } from '../difference/difference.ts'
import { statesToDifference } from '../difference/states-to-difference.ts'
import { pageToHtml } from '../page/page-to-html.ts'
import { pageToMarkdown } from '../page/page-to-markdown.ts'
import { withRevision } from '../project/with-revision.ts'
import { rules } from '../rules/index.ts'
import { coloursFor } from '../terminal/colours.ts'
import { plainFindings } from '../terminal/findings-to-text.ts'
import type { Io } from '../terminal/io.ts'
import { inOrder } from '../terminal/order.ts'
import { pageToText } from '../terminal/page-to-text.ts'
import { printPaged } from '../terminal/pager.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Context } from './command.ts'
import { deliver, outputFor } from './deliver.ts'
import type { DiffFormat } from './diff-formats.ts'
import { loadState, type Loaded } from './load-state.ts'
import { planDiff, type DiffOptions, type DiffPlan, type TypedMonths } from './plan-diff.ts'
import * as problems from './problems.ts'
import { sentences } from './problems.ts'
import { status, type Status } from './status.ts'

/** Lines that nobody's terminal limits. */
const usualWidth = 110

/** Compares two months, or a month with an earlier state of it, and shows or writes what differs. */
export async function runDiff({ io }: Context, months: TypedMonths, options: DiffOptions): Promise<Status> {
  const plan = planDiff(io, months, options)
  if ('code' in plan) return refuse(io, [plan], status.usage)

  const problemsFound: Diagnostic[] = []
  const loaded = loadBoth(plan, diagnostic => void problemsFound.push(diagnostic))
  if (!loaded) return refuse(io, problemsFound, status.refused)
  const { earlier, later } = loaded
  if (!earlier.state || !later.state) {
    printFindings(io, [...earlier.findings, ...later.findings].filter(({ severity }) => severity === 'error'))
    io.stderr.write(`${sentences.notCompared}\n`)
    return status.refused
  }
  const known = [...new Set([later, earlier].flatMap(({ state }) => Object.keys(state!.period.office.register.value.agencies)))]
  const unknown = options.agency?.find(id => !known.includes(id))
  if (unknown !== undefined) return refuse(io, [problems.unknownAgency(unknown, nearest(unknown, known), known)], status.usage)

  tellEarlier(io, plan, earlier)
  if (plan.format === 'docx') {
    const { writeTracked } = await import('./write-tracked.ts')
    return writeTracked(io, plan, earlier, later, options)
  }
  const whole = statesToDifference(earlier.state, later.state, inOrder(later.findings))
  const difference = options.agency ? differenceOfAgencies(whole, later.state.period.office, options.agency) : whole
  return show(io, plan, difference, options)
}

function refuse(io: Io, findings: readonly Diagnostic[], end: Status): Status {
  printFindings(io, findings)
  return end
}

function loadBoth({ place, earlier, later, revision }: DiffPlan, report: (diagnostic: Diagnostic) => void): { earlier: Loaded; later: Loaded } | null {
  const now = (month: string, codes: readonly string[] | null) => loadState(place, { month, revision: null }, codes)
  if (revision === null) return { earlier: now(earlier, []), later: now(later, null) }
  const then = withRevision(report, place, revision, earlier, (old, commit) => {
    const side: Side = { month: earlier, revision: { name: revision, commit } }
    return loadState(old, side, [])
  })
  return then && { earlier: then, later: now(later, null) }
}

/** What of the earlier side could not be read is missing in the comparison. */
function tellEarlier(io: Io, { earlier, revision }: DiffPlan, { findings }: Loaded): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  printFindings(io, errors)
  io.stderr.write(`${sentences.earlierFaulty(earlier, revision)}\n`)
}

async function show(io: Io, { format, out }: DiffPlan, difference: Difference, options: DiffOptions): Promise<Status> {
  const text = textOf(io, format, difference, options)
  if (format !== 'pretty' || out !== null) return deliver(io, text, options)
  printPaged(io, text)
  return status.written
}

function textOf(io: Io, format: DiffFormat, difference: Difference, options: DiffOptions): string {
  const ruleTitles = new Map(rules.map(({ code, title }) => [code, title]))
  const page = () => differenceToPage(difference, { only: options.only ?? 'all', agencies: options.agency ? 'asked' : 'all', ruleTitles })
  const output = outputFor(io, options)
  const writers: Readonly<Record<Exclude<DiffFormat, 'docx'>, () => string>> = {
    pretty: () => pageToText(page(), { colours: coloursFor(io, output), width: Math.min(output.columns ?? usualWidth, usualWidth) }),
    md: () => pageToMarkdown(page()),
    html: () => pageToHtml(page()),
    json: () => `${JSON.stringify({ ...difference, findings: plainFindings(difference.findings) }, null, 2)}\n`,
  }
  return writers[format as Exclude<DiffFormat, 'docx'>]()
}
