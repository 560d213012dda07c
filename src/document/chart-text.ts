import { missingFigure } from '../template/filled.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { plainLook } from './inline-runs.ts'
import { inlinesToPlain } from './plain-text.ts'
import type { Chart, ChartKind, Inline } from './tree.ts'

const kinds: Readonly<Record<ChartKind, string>> = { column: 'Biểu đồ cột', bar: 'Biểu đồ thanh ngang', line: 'Biểu đồ đường' }

/** Stands before the number of a chart; also the name of the sequence that Word counts. */
export const chartLabel = 'Biểu đồ'

/** The line below the chart with its number: `Biểu đồ 1. Tỷ lệ …`. */
export function captionOf({ number, caption, span, revision }: Chart): readonly Inline[] {
  return [{ type: 'text', text: `${chartLabel} ${number}. `, ...plainLook, span, ...(revision && { revision }) }, ...caption]
}

/** The chart as a table: a title for each column, the categories first, and a row for each category. */
export function chartToRows({ categories, categoryAxis, series }: Chart): { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    titles: [categoryAxis ?? '', ...series.map(({ name, unit }) => (unit === '' ? name : `${name} (${unit})`))],
    rows: categories.map((category, index) => [oneLine(inlinesToPlain(category)), ...series.map(({ values }) => written(values[index] ?? null))]),
  }
}

/** All that a chart says, for a reader who can't see it and for comparisons: `Biểu đồ cột: Tỷ lệ. Tháng 3/2026: kiosk 12; …`. */
export function describeChart(chart: Chart): string {
  const { titles: [axis = '', ...names], rows } = chartToRows(chart)
  const head = axis === '' ? '' : `${axis} `
  const lines = rows.map(([category, ...numbers]) => `${head}${category}: ${numbers.map((number, index) => `${names[index]} ${number}`).join('; ')}.`)
  return [`${kinds[chart.kind]}: ${oneLine(inlinesToPlain(chart.caption))}.`, ...lines].join(' ')
}

function written(number: number | null): string {
  return number === null ? missingFigure : formatNumber(number)
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}
