import type { Run } from 'docx'
import { ChartRun, type ChartDataLabels, type ChartFont, type ChartSeries as Drawn } from 'docx/charts'
import { captionOf, describeChart } from '../document/chart-text.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Chart, ChartSeries } from '../document/tree.ts'
import { axisOf } from './chart-axis.ts'
import { formatOf } from './chart-number-format.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'

// Loaded only for a document that has a chart: what draws is a fifth of the library.

export type DrawChart = (context: Context, chart: Chart) => Run

const black = '000000'

/** Neighbours stay apart in black and white: their greys are 21, 63, 39 and 80 percent. */
const looks = [
  { color: '1F3864', shape: 'circle', dash: 'solid' },
  { color: '7FA7D1', shape: 'triangle', dash: 'solid' },
  { color: 'B5541C', shape: 'square', dash: 'longDash' },
  { color: 'EBCB7A', shape: 'diamond', dash: 'longDash' },
] as const

const targetDashes = ['shortDash', 'shortDot', 'shortDashDot', 'longDash'] as const

const twipsPerPixel = 15
const pixelsPerMillimetre = 96 / 25.4

export const drawChart: DrawChart = ({ area, layout: { sizes } }, chart) => {
  const font: ChartFont = { size: sizes.table - 2, color: black }
  const numbers = chart.series.flatMap(({ values }) => values.filter(value => value !== null))
  const unit = chart.series.every(series => series.unit === '%') ? '%' : ''
  const labels = { value: chart.labels === 'shown', numberFormat: formatOf(numbers, unit), font: { ...font, size: sizes.table - 3 } }
  const isBar = chart.kind === 'bar'
  return new ChartRun({
    type: chart.kind,
    ...(chart.kind !== 'line' && { gapWidth: 50, overlap: 0 }),
    categories: chart.categories.map(category => cleanText(inlinesToPlain(category))),
    series: drawnSeries(chart, labels),
    legend: chart.series.length > 1 && { font },
    font: { name: 'Times New Roman', color: black },
    chartArea: { border: 'none' },
    // Word draws the first bar at the bottom, and turning the order around moves the numbers to the top.
    categoryAxis: { ...titled(chart.categoryAxis, font), font, ...(isBar && { reverseOrder: true }) },
    valueAxis: { ...titled(chart.valueAxis, font), font, ...axisOf(numbers, unit, chart.kind), ...(isBar && { crossesAt: 'maximum' as const, labelRotation: 0 }) },
    transformation: { width: Math.floor(area.width / twipsPerPixel), height: Math.round(chart.height * pixelsPerMillimetre) },
    altText: { name: cleanText(inlinesToPlain(captionOf(chart))), description: cleanText(describeChart(chart)) },
  })
}

function titled(title: string | null, font: ChartFont) {
  return title === null ? {} : { title: { text: cleanText(title), font } }
}

function drawnSeries({ kind, categories, series }: Chart, labels: ChartDataLabels): Drawn[] {
  const figures = series.filter(({ role }) => role === 'figures')
  const targets = series.filter(({ role }) => role === 'target')
  return series.map((one): Drawn => {
    if (one.role === 'target') return { ...targetLine(one, targets.indexOf(one), categories.length), ...(kind === 'column' && { type: 'line' }) }
    const { color, shape, dash } = looks[figures.indexOf(one) % looks.length]!
    const drawn: Drawn = { name: cleanText(one.name), values: one.values, color, dataLabels: labels }
    return kind === 'line'
      ? { ...drawn, markers: { shape, size: 7 }, line: { color, dash, width: 2.25 }, dataLabels: { ...labels, position: 'above' } }
      : drawn
  })
}

/** A line without points; where there is but one place, a dash. */
function targetLine({ name, values }: ChartSeries, index: number, places: number): Drawn {
  const line = { color: black, width: 1.5, dash: targetDashes[index % targetDashes.length]! }
  return { name: cleanText(name), values, color: black, line, markers: places === 1 && { shape: 'dash', size: 20 }, dataLabels: false }
}
