import { join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Io } from '../terminal/io.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { CommonOptions } from './command.ts'
import { formats, type FormatName } from './formats.ts'
import { planPeriods, type PeriodOptions, type PeriodPlan, type Reach } from './plan-periods.ts'
import * as problems from './problems.ts'

/** As typed. */
export interface BuildOptions extends CommonOptions, PeriodOptions {
  readonly template?: string
  readonly out?: string
  readonly format?: string
  readonly final?: true
  readonly draft?: true
  readonly force?: true
}

/** What is to be built, and as what. */
export interface Plan extends PeriodPlan {
  /** Absolute folder. */
  readonly out: string
  readonly format: FormatName
  /** What the file's own dates are set to, or null to take them from the report; see reproducible-builds.org on SOURCE_DATE_EPOCH. */
  readonly fileDate: string | null
}

/** The plan, or what is wrong with the request. */
export function planBuild({ cwd, env }: Pick<Io, 'cwd' | 'env'>, options: BuildOptions, reach: Reach = 'all'): Plan | Diagnostic {
  const periods = planPeriods(cwd, options, reach)
  if ('code' in periods) return periods
  const format = options.format ?? 'docx'
  if (!isFormat(format)) return problems.badFormat(format, nearest(format, Object.keys(formats)), Object.keys(formats))
  if (options.draft && options.final) return problems.draftAndFinal()
  if (options.draft && format !== 'docx') return problems.draftFormat(format)
  const epoch = env['SOURCE_DATE_EPOCH'] || null
  const fileDate = epoch === null ? null : dateOfEpoch(epoch)
  if (epoch !== null && fileDate === null) return problems.badEpoch(epoch)
  return { ...periods, format, fileDate, out: options.out === undefined ? join(periods.place.root, 'out') : resolve(cwd, options.out) }
}

/** Seconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`; null for anything else. */
function dateOfEpoch(seconds: string): string | null {
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') : null
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
