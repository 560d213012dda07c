import type { Office } from '../period/period.ts'
import { isTypedBy, type Indicator } from '../schemas/catalogue.ts'
import { contributionSchema } from '../schemas/contribution.ts'
import { reportSchema } from '../schemas/report.ts'
import { sourceToFiled } from '../period/source-to-filed.ts'
import type { Source, Span } from '../source/source.ts'
import { addDays, addMonths, type IsoMonth } from '../vietnamese/date.ts'
import { marksIn, type MarkKind } from '../yaml/marks.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import { monthWordsIn } from './month-words.ts'
import { acceptedIn, contributionOf, daysOf, reportOf, type Days, type Move } from './new-month.ts'
import { emptyContribution, emptyFigure, emptyReport } from './skeletons.ts'

/** The month to go by. */
export interface LastMonth {
  readonly month: IsoMonth
  readonly report: Source
  readonly contributions: readonly Source[]
}

/** The files of a month that begins, and what its editor should know of them. */
export interface NewMonth {
  /** Texts by file name. */
  readonly files: ReadonlyMap<string, string>
  readonly days: Days
  /** The day that the rule of bao-cao.yaml gives, where the last month's end gives another one. */
  readonly ruleFrom: string | null
  /** Ids of agencies that had no file to go by. */
  readonly added: readonly string[]
  /** Ids of indicators that the last month's files lacked. */
  readonly asked: readonly string[]
  readonly marks: Readonly<Record<MarkKind, number>>
  /** How often a finding of the last month had been let stand, in what was emptied. */
  readonly accepted: number
  /** Where the last month is still named by hand. */
  readonly monthWords: readonly Span[]
}

/** `pathOf` gives the path of a file as its reader knows it. `last` null begins from nothing but register and catalogue. */
export function beginMonth(office: Office, last: LastMonth | null, request: Pick<Move, 'month' | 'figures'>, pathOf: (name: string) => string): NewMonth {
  const move: Move = { ...request, from: last?.month ?? addMonths(request.month, -1) }
  const rule = daysOf(move.month, office.workspace.value.period)
  const days = continued(rule, last, move)
  const asked: string[] = []
  const files = new Map<string, string>([['report.yaml', last ? reportOf(last.report.text, move, days) : emptyReport(days)]])
  for (const source of last?.contributions ?? []) {
    const missing = missingIn(office, source)
    const text = contributionOf(source.text, move, missing.map(([id, indicator]) => emptyFigure(id, indicator)))
    // A group in braces takes none in.
    const stillMissing = new Set(missingIn(office, { ...source, text }).map(([id]) => id))
    asked.push(...missing.map(([id]) => id).filter(id => !stillMissing.has(id)))
    files.set(nameOf(source), text)
  }
  const added = Object.entries(office.register.value.agencies).filter(([id, { reports }]) => reports && !files.has(`${id}.yaml`)).map(([id]) => id)
  for (const id of added) files.set(`${id}.yaml`, emptyContribution(id, office.catalogue.value.indicators))

  const sources = [...files].map(([name, text]): Source => ({ path: pathOf(name), text }))
  sources.forEach(mustBeReadable)
  const marks = sources.flatMap(marksIn)
  return {
    files, days, added, asked,
    ruleFrom: days.from === rule.from ? null : rule.from,
    accepted: (last?.contributions ?? []).reduce((sum, { text }) => sum + acceptedIn(text), 0),
    marks: { unconfirmed: countOf('unconfirmed'), carried: countOf('carried'), imported: countOf('imported') },
    monthWords: last ? sources.flatMap(source => monthWordsIn(source, last.month)) : [],
  }

  function countOf(kind: MarkKind): number {
    return marks.filter(mark => mark.kind === kind).length
  }
}

/** From the day after the last period's end, where the month before is the one to go by and that day comes before the end. */
function continued(rule: Days, last: LastMonth | null, { from, month }: Move): Days {
  const before = last && from === addMonths(month, -1) ? sourceToFiled(() => {}, reportSchema, last.report) : null
  const next = before && addDays(before.value.period.to, 1)
  return next !== null && next < rule.to && next > addDays(rule.from, -31) ? { ...rule, from: next } : rule
}

/** Indicators that the catalogue asks of an agency and its file doesn't name. */
function missingIn(office: Office, source: Source): (readonly [string, Indicator])[] {
  const value = sourceToFiled(() => {}, contributionSchema, source)?.value
  if (!value) return []
  const isMissing = ([id, indicator]: readonly [string, Indicator]) => isTypedBy(indicator, value.agency) && !indicator.optional && !Object.hasOwn(value.indicators, id)
  return Object.entries(office.catalogue.value.indicators).filter(isMissing)
}

/** `so-y-te.yaml` of `data/2026-04/so-y-te.yaml`. */
function nameOf({ path }: Source): string {
  return path.replace(/^.*\//, '')
}

function mustBeReadable(source: Source): void {
  sourceToYaml(({ severity, message, span }) => {
    if (severity === 'error') throw new Error(`${source.path}: ${message} (${span?.start})`)
  }, source)
}
