import { Document, Packer, Paragraph } from 'docx'
import { ChartRun, type ChartDataLabels, type ChartFont, type ChartSeries as Drawn } from 'docx/charts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Chart, ChartSeries } from '../document/tree.ts'
import { axisOf } from './chart-axis.ts'
import { formatOf } from './chart-number-format.ts'
import { chartSize } from './chart-size.ts'
import { chartToWorkbook } from './chart-workbook.ts'
import { cleanText } from './clean-text.ts'
import type { PlacedChart } from './ledger.ts'
import { relationshipsPart } from './package/relationships.ts'

// Loaded only for a document that has a chart: of what Word wants of one, the library knows more than of all else that is written here.

const black = '000000'

/** Neighbours stay apart in black and white: their greys are 21, 63, 39 and 80 percent. */
const looks = [
  { color: '1F3864', shape: 'circle', dash: 'solid' },
  { color: '7FA7D1', shape: 'triangle', dash: 'solid' },
  { color: 'B5541C', shape: 'square', dash: 'longDash' },
  { color: 'EBCB7A', shape: 'diamond', dash: 'longDash' },
] as const

const targetDashes = ['shortDash', 'shortDot', 'shortDashDot', 'longDash'] as const

/** Parts of a package by their path. */
export interface ChartParts {
  readonly texts: ReadonlyMap<string, string>
  /** Workbooks that Word opens when somebody edits a chart's numbers. */
  readonly workbooks: ReadonlyMap<string, Uint8Array>
}

// The library hides its compiler, but only behind it are the parts still text, before they are zipped with the time of day.
const { compiler } = Packer as unknown as { readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> } }

/** The parts that the drawings in a text refer to, in their order, each in the document's language and letters. */
export function chartsToParts(charts: readonly PlacedChart[]): ChartParts {
  const compiled = compiler.compile(new Document({ sections: [{ children: charts.map(chart => new Paragraph({ children: [chartRun(chart)] })) }] }))
  const texts = new Map<string, string>()
  const workbooks = new Map<string, Uint8Array>()
  for (const [index, { chart }] of charts.entries()) {
    const name = `chart${index + 1}.xml`
    const workbook = `embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`
    const compiledXml = (compiled.get(`word/charts/${name}`) as string)
      .replaceAll('&apos;', '\'').replaceAll('"en-US"', '"vi-VN"').replaceAll('"+mn-ea"', '"Times New Roman"').replace(/ r:id="[^"]*"/, ' r:id="rId1"')
    const xml = chart.series.some(isBelowZero) ? withLabelsBelow(compiledXml) : compiledXml
    texts.set(`word/charts/${name}`, xml)
    texts.set(`word/charts/_rels/${name}.rels`, relationshipsPart([{ kind: 'package', target: `../${workbook}` }]))
    workbooks.set(`word/${workbook}`, chartToWorkbook(xml))
  }
  return { texts, workbooks }
}

function isBelowZero({ values }: ChartSeries): boolean {
  return values.some(value => value !== null && value < 0)
}

/** Labels of the categories at the low end of the numbers (ECMA-376 Part 1, 21.2.2.207), which the library can't say: beside the line of zero they would stand in the bars that go below it. */
function withLabelsBelow(xml: string): string {
  return xml.replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo"/s, '$1low"')
}

function chartRun(placed: PlacedChart): ChartRun {
  const { chart, layout: { sizes } } = placed
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
    transformation: chartSize(chart, placed),
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
