import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { listDocuments } from '../project/list-documents.ts'
import { listMonths } from '../project/list-months.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import type { Place } from '../project/place.ts'
import type { Io } from '../terminal/io.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { parseHalf, parseYear } from '../vietnamese/term.ts'
import type { CommonOptions } from './command.ts'
import type { DiffFormat } from './diff-formats.ts'
import { planPlace } from './plan-month.ts'
import * as problems from './problems.ts'

/** As typed. */
export interface DiffOptions extends CommonOptions {
  readonly rev?: string
  readonly agency?: readonly string[]
  readonly only?: 'changed'
  readonly format?: DiffFormat
  readonly data?: string
  readonly out?: string
  readonly force?: true
}

/** The first month and the second one as typed. */
export type TypedMonths = readonly [earlier: string, later: string | null]

export interface DiffPlan {
  readonly place: Place
  readonly earlier: IsoMonth
  readonly later: IsoMonth
  /** State of git in which the earlier side stands, or null for the files as they are. */
  readonly revision: string | null
  readonly format: DiffFormat
  /** Absolute file to write, or null for the usual place. */
  readonly out: string | null
}

/** The plan, or what is wrong with the request. Two months are put in order; with a revision one month is enough. */
export function planDiff({ cwd }: Pick<Io, 'cwd'>, [first, second]: TypedMonths, options: DiffOptions): DiffPlan | Diagnostic {
  const place = planPlace(cwd, options)
  if ('code' in place) return place
  const [earlier, later] = [parseMonth(first), parseMonth(second ?? first)]
  if (earlier === null || later === null) return notMonths(place, earlier === null ? first : second!)
  const revision = options.rev ?? null
  if (earlier === later && revision === null) return second === null ? problems.oneMonth(earlier, listMonths(place)) : problems.sameMonth(earlier)
  const narrowing = [...(options.agency ? ['--agency'] : []), ...(options.only ? ['--only'] : [])]
  if (options.format === 'docx' && narrowing.length > 0) return problems.trackedWhole(narrowing)
  const plan = { place, revision, format: options.format ?? 'pretty', out: options.out === undefined ? null : resolve(cwd, options.out) }
  return earlier <= later ? { ...plan, earlier, later } : { ...plan, earlier: later, later: earlier }
}

/** Only months have agencies and figures to be held side by side. */
function notMonths(place: Place, typed: string): Diagnostic {
  if (listDocuments(place).includes(typed)) return problems.notMonths(typed, `--document ${typed}`)
  const term = parseHalf(typed) ?? parseYear(typed)
  return term === null ? problems.badMonth(typed) : problems.notMonths(typed, `${term.half === null ? '--year' : '--half'} ${term.id}`)
}
