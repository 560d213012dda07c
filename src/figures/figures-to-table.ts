import type { Register } from '../schemas/register.ts'
import type { Cell, Table } from '../tables/table.ts'
import { changeOf } from './change.ts'
import type { Figure } from './figures.ts'
import { sentences } from './problems.ts'
import { targetOf } from './target.ts'

type Key = keyof typeof sentences.columns
type Row = Partial<Record<Key, Cell>>

const keys = Object.keys(sentences.columns) as Key[]
const words: readonly Key[] = ['id', 'label', 'part', 'agency', 'unit', 'goalUnit', 'by']

/** A row for each figure, in the catalogue's order, and one for each of its parts below it; what wasn't received is an empty cell. */
export function figuresToTable(figures: Iterable<Figure>, { agencies }: Register): Table {
  const rows = [...figures].flatMap(figure => [figureRow(figure, agencies), ...partRows(figure, agencies)])
  return {
    title: null,
    columns: keys.map(key => ({ title: sentences.columns[key], align: words.includes(key) ? 'left' : 'right' })),
    rows: rows.map(row => keys.map(key => row[key] ?? null)),
  }
}

function figureRow(figure: Figure, agencies: Register['agencies']): Row {
  const { value, total, rate, month, previous, indicator } = figure
  const target = targetOf(indicator)
  return {
    ...nameOf(figure, agencies),
    value, total, rate, month,
    previous: previous?.value ?? null,
    previousRate: previous?.rate ?? null,
    change: changeOf(figure, 'value'),
    changePercent: changeOf(figure, 'percent'),
    changePoints: changeOf(figure, 'points'),
    goal: target?.goal ?? null,
    goalUnit: target?.unit ?? null,
    by: target?.by ?? null,
  }
}

function partRows(figure: Figure, agencies: Register['agencies']): Row[] {
  return Object.entries(figure.indicator.parts ?? {}).map(([id, part]) => {
    const value = figure.parts[id] ?? null
    const previous = figure.previous && { ...figure.previous, value: figure.previous.parts[id] ?? null, rate: null }
    const ofPart = { indicator: figure.indicator, value, rate: null, previous }
    return { ...nameOf(figure, agencies), part, value, previous: previous?.value ?? null, change: changeOf(ofPart, 'value'), changePercent: changeOf(ofPart, 'percent') }
  })
}

function nameOf({ id, indicator: { label, agency, unit } }: Figure, agencies: Register['agencies']): Row {
  return { id, label, agency: agencies[agency]?.name ?? agency, unit }
}
