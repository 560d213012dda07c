import { captionOf, describeChart } from '../document/chart-text.ts'
import { emphasize } from '../document/heading-text.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Chart, ChartSeries } from '../document/tree.ts'
import { chartHeight } from '../docx/chart-size.ts'
import { millimetresOfTwips } from '../docx/units.ts'
import { escapeMarkup } from '../tables/escape-markup.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { holdAttribute, type Context, type Hold } from './context.ts'
import { inlinesToHtml } from './inline.ts'

/** The colours that the Word file has too; a target is a dashed line. */
const colours = ['#1F3864', '#7FA7D1', '#B5541C', '#EBCB7A']
const dashes = ['4 3', '1 3', '6 3 1 3', '8 4']

/** Units of the drawing: a tenth of a millimetre. */
const perMillimetre = 10
const letter = 36
const leading = letter * 1.15
const inset = { left: 150, right: 20, top: 40, bottom: 24 }

/** Room for the labels beside lying bars. */
const besideBars = 250

/** Of a letter of the labels, in its size. */
const letterWidth = 0.5

interface Frame {
  /** Of the drawing: as wide as the text. */
  readonly width: number
  readonly height: number
  readonly low: number
  readonly high: number
  /** Of the plot: its length along the numbers and along the categories. */
  readonly along: number
  readonly across: number
  /** Between the plot and the lower edge. */
  readonly below: number
  /** Lines of each category's label. */
  readonly labels: readonly (readonly string[])[]
}

/** A drawing like the one that Word will draw, as far as anybody can tell, and the line below it; said in words besides. */
export function chartToHtml(context: Context, chart: Chart, hold: Hold): string {
  const caption = inlinesToHtml(context, emphasize(captionOf(chart), { bold: true, italic: false }))
  return `<figure class="chart" data-whole${holdAttribute(hold)}>${chartToSvg(context, chart)}<figcaption>${caption}</figcaption></figure>`
}

function chartToSvg(context: Context, chart: Chart): string {
  const width = Math.round(millimetresOfTwips(context.area.width) * perMillimetre)
  const height = chartHeight(chart, context) * perMillimetre
  const legend = chart.series.length > 1 ? letter * 1.6 : 0
  const frame = frameOf(chart, width, height - legend)
  const parts = [...ticks(chart, frame), ...categories(chart, frame), ...axisTitles(chart, frame), ...figures(chart, frame), ...targets(chart, frame), ...(legend > 0 ? [legendOf(chart, width, height)] : [])]
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(describeChart(chart))}" font-size="${letter}" fill="currentColor">${parts.join('')}</svg>`
}

function frameOf(chart: Chart, width: number, height: number): Frame {
  const { series, kind, categories } = chart
  const numbers = series.flatMap(({ values }) => values.flatMap(value => value ?? []))
  const [least, most] = [Math.min(...numbers, ...(kind === 'line' ? [] : [0])), Math.max(...numbers, ...(kind === 'line' ? [] : [0]))]
  const step = roundStep((most - least || Math.abs(most) || 1) / 4)
  const low = Math.floor(least / step) * step
  const high = Math.max(low + step, Math.ceil(most / step) * step)
  const isLying = kind === 'bar'
  const plotWidth = width - inset.left - inset.right - (isLying ? besideBars : 0)
  const room = isLying ? inset.left + besideBars - 10 : plotWidth / categories.length
  const labels = categories.map(category => wrapped(inlinesToPlain(category).replaceAll('\n', ' '), room))
  const below = inset.bottom + leading * ((isLying ? 1 : Math.max(...labels.map(({ length }) => length))) + (axisBelow(chart) === null ? 0 : 1))
  const plotHeight = height - inset.top - below
  return { width, height, low, high, below, labels, along: isLying ? plotWidth : plotHeight, across: isLying ? plotHeight : plotWidth }
}

/** Title of the axis that lies: of the numbers where the bars lie. */
function axisBelow({ kind, categoryAxis, valueAxis }: Chart): string | null {
  return kind === 'bar' ? valueAxis : categoryAxis
}

function wrapped(text: string, room: number): string[] {
  const most = Math.max(4, Math.floor(room / (letter * letterWidth)))
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + word.length < most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return power * ([1, 2, 2.5, 5].find(factor => factor * power >= step) ?? 10)
}

/** Where a number and a place among the categories (0 to 1) are in the drawing; bars lie. */
function at({ kind }: Chart, { width, height, below, low, high, along, across }: Frame, value: number, share: number): [x: number, y: number] {
  const length = (value - low) / (high - low) * along
  return kind === 'bar' ? [rounded(width - inset.right - along + length), rounded(inset.top + share * across)] : [rounded(inset.left + share * across), rounded(height - below - length)]
}

function ticks(chart: Chart, frame: Frame): string[] {
  const step = roundStep((frame.high - frame.low) / 5)
  const count = Math.round((frame.high - frame.low) / step)
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = Number((frame.low + index * step).toPrecision(12))
    const [x1, y1] = at(chart, frame, value, 0)
    const [x2, y2] = at(chart, frame, value, 1)
    const label = formatNumber(value) + unitOf(chart)
    const text = chart.kind === 'bar' ? `<text x="${x1}" y="${y2 + letter * 1.2}" text-anchor="middle">${label}</text>` : `<text x="${x1 - 10}" y="${y1 + letter / 3}" text-anchor="end">${label}</text>`
    return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="currentColor" stroke-width="1" opacity=".35"/>${text}`
  })
}

function categories(chart: Chart, frame: Frame): string[] {
  return frame.labels.map((lines, index) => {
    const [x, y] = at(chart, frame, frame.low, (index + 0.5) / frame.labels.length)
    const isLying = chart.kind === 'bar'
    const first = isLying ? y + letter / 3 - (lines.length - 1) * leading / 2 : y + leading
    return lines.map((line, row) => `<text x="${isLying ? x - 10 : x}" y="${rounded(first + row * leading)}" text-anchor="${isLying ? 'end' : 'middle'}">${escapeMarkup(line)}</text>`).join('')
  })
}

function axisTitles(chart: Chart, { width, height }: Frame): string[] {
  const beside = chart.kind === 'bar' ? chart.categoryAxis : chart.valueAxis
  const under = axisBelow(chart)
  return [
    ...(under === null ? [] : [`<text x="${width / 2}" y="${rounded(height - inset.bottom / 2)}" text-anchor="middle">${escapeMarkup(under)}</text>`]),
    ...(beside === null ? [] : [`<text x="${letter}" y="${height / 2}" text-anchor="middle" transform="rotate(-90 ${letter} ${height / 2})">${escapeMarkup(beside)}</text>`]),
  ]
}

/** `%` where all the numbers are rates. */
function unitOf({ series }: Chart): string {
  return series.every(({ unit }) => unit === '%') ? '%' : ''
}

function figures(chart: Chart, frame: Frame): string[] {
  const shown = chart.series.filter(({ role }) => role === 'figures')
  return shown.flatMap((series, order) => {
    const colour = colours[order % colours.length]!
    return chart.kind === 'line' ? line(chart, frame, series, colour) : series.values.map((value, index) => (value === null ? '' : block(chart, frame, value, (index + (order + 0.5) / shown.length * 0.7 + 0.15) / chart.categories.length, 0.66 / shown.length / chart.categories.length, colour)))
  })
}

/** Months without a number part the line. */
function line(chart: Chart, frame: Frame, { values }: ChartSeries, colour: string): string[] {
  const places = values.map((value, index) => (value === null ? null : at(chart, frame, value, (index + 0.5) / values.length)))
  const path = places.map((place, index) => (place === null ? '' : `${places[index - 1] ? 'L' : 'M'}${place.join(' ')}`)).join('')
  const dots = places.map((place, index) => (place === null ? '' : `<circle cx="${place[0]}" cy="${place[1]}" r="8" fill="${colour}"/>${numberAt(chart, place, values[index]!)}`))
  return [`<path d="${path}" fill="none" stroke="${colour}" stroke-width="6"/>`, ...dots]
}

function block(chart: Chart, frame: Frame, value: number, share: number, breadth: number, colour: string): string {
  const [x1, y1] = at(chart, frame, Math.max(0, frame.low), share - breadth / 2)
  const [x2, y2] = at(chart, frame, value, share + breadth / 2)
  const rect = `<rect x="${Math.min(x1, x2)}" y="${Math.min(y1, y2)}" width="${rounded(Math.abs(x2 - x1))}" height="${rounded(Math.abs(y2 - y1))}" fill="${colour}"/>`
  return rect + numberAt(chart, chart.kind === 'bar' ? [x2 + 60, (y1 + y2) / 2 + letter / 3 + 14] : [(x1 + x2) / 2, y2], value)
}

function numberAt(chart: Chart, [x, y]: readonly [number, number], value: number): string {
  return chart.labels === 'shown' ? `<text x="${rounded(x)}" y="${rounded(y - 14)}" text-anchor="middle" font-size="${letter - 4}">${formatNumber(value)}${unitOf(chart)}</text>` : ''
}

function targets(chart: Chart, frame: Frame): string[] {
  return chart.series.filter(({ role }) => role === 'target').map(({ values }, index) => {
    const value = values.find(one => one !== null)
    if (value === null || value === undefined) return ''
    return `<path d="M${at(chart, frame, value, 0).join(' ')}L${at(chart, frame, value, 1).join(' ')}" stroke="currentColor" stroke-width="4" stroke-dasharray="${dashOf(index)}"/>`
  })
}

function legendOf({ series }: Chart, width: number, height: number): string {
  const room = width / series.length
  let figure = 0
  let target = 0
  return series.map(({ name, role }, index) => {
    const x = index * room + 20
    const y = height - letter / 2
    const sign = role === 'target' ? `<path d="M${x} ${y - 12}h60" stroke="currentColor" stroke-width="4" stroke-dasharray="${dashOf(target++)}"/>` : `<rect x="${x + 20}" y="${y - 28}" width="32" height="32" fill="${colours[figure++ % colours.length]}"/>`
    return `${sign}<text x="${x + 70}" y="${y}">${escapeMarkup(name)}</text>`
  }).join('')
}

function dashOf(index: number): string {
  return dashes[index % dashes.length]!.split(' ').map(length => Number(length) * 4).join(' ')
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10
}
