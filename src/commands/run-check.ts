import manifest from '../../package.json' with { type: 'json' }
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { runPipeline } from '../pipeline.ts'
import type { Office } from '../period/period.ts'
import { readSources } from '../project/read-sources.ts'
import type { Accepted } from '../rules/acceptances.ts'
import { rules } from '../rules/index.ts'
import { codeFrame } from '../terminal/code-frame.ts'
import { coloursFor } from '../terminal/colours.ts'
import { findingsToGithub, findingsToJson, findingsToSarif, findingsToShort, placeOfSpan } from '../terminal/findings-to-text.ts'
import { frameStyleFor, printFindings } from '../terminal/print-findings.ts'
import { inOrder } from '../terminal/order.ts'
import { summaryOf } from '../terminal/summary.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { CheckFormat } from './check-formats.ts'
import type { CommonOptions, Context } from './command.ts'
import { planPeriods, spokenPeriods, type AskedPeriod, type PeriodOptions, type PeriodPlan } from './plan-periods.ts'
import * as problems from './problems.ts'
import { sentences } from './problems.ts'
import { reportName } from './report-name.ts'
import { areNamesStale } from './stale-names.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface CheckOptions extends CommonOptions, PeriodOptions {
  readonly template?: string
  readonly format?: CheckFormat
  readonly rule?: readonly string[]
  readonly maxWarnings?: string
}

interface Checks {
  readonly findings: readonly Diagnostic[]
  readonly accepted: readonly Accepted[]
  readonly office: Office | null
}

/** Tells all that is found in the periods asked for; refused where there is an error, or more warnings than allowed. */
export async function runCheck({ io }: Context, options: CheckOptions): Promise<Status> {
  const plan = planPeriods(io.cwd, options, 'all')
  const misuse = 'code' in plan ? plan : misuseOf(options)
  if ('code' in plan || misuse) {
    printFindings(io, [misuse as Diagnostic])
    return status.usage
  }
  const checks = plan.periods.map(period => checkPeriod(plan, period, options))
  const findings = inOrder(checks.flatMap(({ findings }) => findings))
  const accepted = checks.flatMap(({ accepted }) => accepted)

  io.stdout.write(options.format === undefined || options.format === 'pretty'
    ? pretty(io, plan.periods, findings, accepted)
    : forPrograms[options.format](findings))

  // A document may have agencies and indicators of its own, which no schema offers.
  const office = checks.find((check, index) => check.office && !('document' in plan.periods[index]!))?.office
  if (office && options.data === undefined && areNamesStale(plan.place, office)) io.stderr.write(`${sentences.namesStale}\n`)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const tooMany = options.maxWarnings !== undefined && findings.length - errors > Number(options.maxWarnings)
  if (tooMany) io.stderr.write(`${sentences.tooManyWarnings(findings.length - errors, Number(options.maxWarnings))}\n`)
  return errors > 0 || tooMany ? status.refused : status.written
}

function misuseOf({ rule, maxWarnings }: CheckOptions): Diagnostic | null {
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) return problems.badMaxWarnings(maxWarnings)
  const codes = rules.map(({ code }) => code)
  const unknown = rule?.find(code => !codes.includes(code))
  return unknown === undefined ? null : problems.unknownRule(unknown, nearest(unknown, codes))
}

function checkPeriod({ place }: PeriodPlan, period: AskedPeriod, { template, rule }: CheckOptions): Checks {
  const findings: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void findings.push(diagnostic)
  const sources = readSources(report, place, { ...period, template: template ?? null, final: 'draft' })
  const stages = sources && runPipeline(report, sources, rule ?? null)
  if (stages) reportName(report, stages, period)
  return { accepted: stages?.accepted ?? [], office: stages?.office ?? null, findings: rule ? findings.filter(({ code, severity }) => severity === 'error' || rule.includes(code)) : findings }
}

const forPrograms: Readonly<Record<Exclude<CheckFormat, 'pretty'>, (findings: readonly Diagnostic[]) => string>> = {
  short: findingsToShort,
  json: findingsToJson,
  github: findingsToGithub,
  sarif: findings => findingsToSarif(findings, manifest.version, rules),
}

function pretty(io: Context['io'], periods: readonly AskedPeriod[], findings: readonly Diagnostic[], accepted: readonly Accepted[]): string {
  const style = frameStyleFor(io, io.stdout)
  const { bold, green, dim } = coloursFor(io, io.stdout)
  const frames = findings.map(diagnostic => `${codeFrame(diagnostic, style)}\n`).join('')
  const lines = accepted.map(({ diagnostic: { code, message, span }, acceptance: { reason } }) => {
    const { file, line } = placeOfSpan(span)
    return `${dim(`${file}:${line}: đã chấp nhận [${code}] ${message} (lý do: ${reason})`)}\n`
  }).join('')
  return frames + lines + (findings.length > 0 ? `${bold(summaryOf(findings))}\n` : `${green(sentences.nothingFound(spokenPeriods(periods)))}\n`)
}
