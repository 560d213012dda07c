import type { Report } from '../diagnostics/diagnostic.ts'
import type { Figures } from '../figures/figures.ts'
import type { YamlFile, Path } from '../yaml/yaml-file.ts'
import { nameOfPeriod, type Period } from '../period/period.ts'
import { formatMonth, formatDate, quarterOf } from '../vietnamese/date.ts'
import { issueNumber } from '../vietnamese/issue.ts'
import { nameOfTerm } from '../vietnamese/term.ts'
import type { Budget } from './budget.ts'
import type { Helper } from './helper.ts'
import type { Marks, Spot } from './place.ts'
import { extended, leaf, leaves, listOf, record, type Shape } from './shape.ts'
import type { ChartSpec, TableSpec } from './template.ts'
import type { TemplateText } from './text.ts'

/** What the helpers of one report share while it is filled. */
export interface Scope {
  readonly report: Report
  readonly figures: Figures
  /** What every template may name without a helper. */
  readonly shape: Shape
  /** `BC-TGVĐA06`. */
  readonly symbol: string
  readonly marks: Marks
  readonly budget: Budget
  readonly helpers: ReadonlyMap<string, Helper>
  readonly partials: ReadonlyMap<string, TemplateText>
  readonly tables: ReadonlyMap<string, TableSpec | null>
  readonly charts: ReadonlyMap<string, ChartSpec | null>
  /** A string of a YAML file, filled; marked. */
  fillYaml(text: string, file: YamlFile, path: Path, owner: string | null): string
  /** Keeps a note that a helper made; gives what cites it: `[^#1]`. */
  addNote(marked: string, spot: Spot, id: string | null): string
  /** Keeps a filled table, its rows chosen by `options`; gives what stands for it in the text. */
  addTable(id: string, options: Readonly<Record<string, unknown>>, spot: Spot): string
  /** The same of a chart; a sentence where it has nothing to show. */
  addChart(id: string, spot: Spot): string
  /** `Phụ lục II` by the name of its file; null for one that is left out this time. */
  readonly appendices: Map<string, string | null>
  /** Says that a paragraph stands in the report. */
  useParagraph(key: string): void
}

/** What every template may name without a helper. */
export function rootContext(figures: Figures, symbol: string): Record<string, unknown> {
  const { period, previous } = figures
  const { organisation } = period.office.workspace.value
  const { number, date, title, period: days } = period.report.value
  return {
    period: {
      month: monthNameOf(period), name: nameOfPeriod(period), year: period.month.slice(0, 4), quarter: period.compiled ? null : quarterOf(period.month),
      from: days?.from ?? null, to: days?.to ?? null, range: days && `từ ngày ${formatDate(days.from)} đến ngày ${formatDate(days.to)}`,
    },
    previous: { month: previous && monthNameOf(previous), name: previous && nameOfPeriod(previous) },
    report: { number: number && issueNumber(number), date, title, symbol },
    organisation: { title: organisation.title, place: organisation.place, symbol: organisation.symbol },
    agencies: Object.entries(period.office.register.value.agencies)
      .map(([id, { name, short }]) => ({ id, name, short, received: period.contributions.has(id) })),
  }
}

/** What follows the word "tháng"; of half a year or a year its whole name, so that no month is printed for it. */
function monthNameOf({ month, compiled }: Period): string {
  return compiled ? nameOfTerm(compiled.term) : formatMonth(month)
}

/** A document without a period has no days to name. */
export function rootShape({ period: { report } }: Figures): Shape {
  const day: Shape = report.value.period === null ? { kind: 'leaf', absent: 'period' } : leaf
  return record({
    period: extended(leaves('month', 'name', 'year', 'quarter'), { from: day, to: day, range: day }),
    previous: leaves('month', 'name'),
    report: leaves('number', 'date', 'title', 'symbol'),
    organisation: leaves('title', 'place', 'symbol'),
    agencies: listOf(leaves('id', 'name', 'short', 'received')),
  })
}
