import type { ReportSources, Stages } from '../pipeline.ts'
import type { Source, Span } from '../source/source.ts'
import { lineColumn } from '../source/line-column.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import type { StageName } from './preview-stages.ts'

/** Null where the way stopped before. */
type Printer = (stages: Stages, sources: ReportSources) => unknown

const printers: Readonly<Record<StageName, Printer>> = {
  yaml: (_, { office, period }) => Object.fromEntries([...sourcesIn(office), ...sourcesIn(period)].map(source => [source.path, sourceToYaml(() => {}, source)?.value ?? null])),
  period: ({ period }) => period && {
    month: period.month,
    report: period.report.value,
    contributions: Object.fromEntries([...period.contributions].map(([id, { value }]) => [id, value])),
    unusable: [...period.unusable],
  },
  figures: ({ figures }) => figures && Object.fromEntries([...figures.indicators].map(([id, { value, total, rate, month, parts, previous, span }]) => [id, { value, total, rate, month, parts, previous, span }])),
  template: ({ template }) => template && {
    id: template.id,
    layout: template.layout.value,
    bodies: Object.fromEntries([...template.bodies].map(([name, { text }]) => [name, text])),
    partials: Object.fromEntries([...template.partials].map(([name, { text }]) => [name, text])),
    tables: [...template.tables.keys()],
  },
  text: ({ filled }) => filled && {
    title: filled.title.text,
    body: filled.body.text,
    appendices: filled.appendices.map(({ title, body }) => ({ title: title.text, body: body.text })),
    notes: Object.fromEntries(filled.notes.map(({ id, content }) => [id, content.text])),
  },
  document: ({ document }) => document,
}

/** A value on the way as JSON, places as `file:line:column`; null where the way stopped before it. */
export function stageToText(name: StageName, stages: Stages, sources: ReportSources): string | null {
  const value = printers[name](stages, sources)
  return value === null || value === undefined ? null : `${JSON.stringify(value, (_, part: unknown) => (isSpan(part) ? placeOf(part) : part), 2)}\n`
}

function sourcesIn(group: object): Source[] {
  return Object.values(group).flat().filter((value): value is Source => typeof value === 'object' && value !== null && 'text' in value)
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'source' in value && 'start' in value && 'end' in value
}

function placeOf({ source, start }: Span): string {
  const { line, column } = lineColumn(source, start)
  return `${source.path}:${line}:${column}`
}
