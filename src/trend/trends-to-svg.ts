import { escapeMarkup } from '../tables/escape-markup.ts'
import { formatMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { ticksFor } from './axis.ts'
import { sentences } from './problems.ts'
import { inWords, rounded, unbroken } from './shown-trend.ts'
import type { Trend, TrendPoint } from './trend.ts'

const width = 760
const panel = { height: 320, left: 100, right: 24, top: 72, bottom: 44 }

/** Between the axis and the first and last month. */
const inset = 36

/** Of a letter of the labels, and a bit more. */
const letterWidth = 7.5

/** Letters of a heading that have room in a line. */
const lineLength = 80

const ink = '#1b1b1b'
const faint = '#767676'
const line = '#0b5cad'
const goalInk = '#b00020'

interface Scale {
  x(index: number): number
  y(value: number): number
  readonly ticks: readonly number[]
  /** Pixels from one month to the next. */
  readonly pace: number
}

/** One panel below the other, as a picture that stands alone; what it shows is also said in words for those who can't see it. Ends in a line end. */
export function trendsToSvg(trends: readonly Trend[]): string {
  const height = panel.height * trends.length
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" lang="vi" font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif" font-size="13">
<title id="title">${escapeMarkup(sentences.title(trends))}</title>
<desc id="desc">${escapeMarkup(trends.map(inWords).join('\n'))}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
${trends.map((trend, index) => `<g transform="translate(0 ${index * panel.height})">\n${panelOf(trend)}\n</g>`).join('\n')}
</svg>
`
}

function panelOf(trend: Trend): string {
  const scale = scaleOf(trend)
  return [
    ...headingOf(trend),
    ...scale.ticks.map(tick => tickLine(trend, scale, tick)),
    ...trend.points.map((_, index) => monthLabel(trend, scale, index)),
    ...goalLine(trend, scale),
    ...unbroken(trend.points).map(run => `<polyline points="${run.map(({ index, value }) => `${scale.x(index)},${scale.y(value)}`).join(' ')}" fill="none" stroke="${line}" stroke-width="2"/>`),
    ...trend.points.map((point, index) => mark(trend, point, scale, index)),
  ].filter(part => part !== '').join('\n')
}

function scaleOf({ points, goal }: Trend): Scale {
  const numbers = [...points.flatMap(({ value }) => value ?? []), ...(goal ? [goal.value] : [])]
  const ticks = ticksFor(numbers.length > 0 ? numbers : [0])
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  const room = { x: width - panel.left - panel.right - 2 * inset, y: panel.height - panel.top - panel.bottom }
  const pace = room.x / Math.max(1, points.length - 1)
  return {
    ticks,
    pace,
    x: index => rounded(panel.left + inset + (points.length > 1 ? index * pace : room.x / 2)),
    y: value => rounded(panel.top + (1 - (value - low) / (high - low)) * room.y),
  }
}

function headingOf(trend: Trend): string[] {
  const words = trend.label.split(' ')
  const lines = words.reduce<string[]>((done, word) => {
    const last = done.at(-1)
    return last !== undefined && last.length + word.length < lineLength ? [...done.slice(0, -1), `${last} ${word}`] : [...done, word]
  }, []).slice(0, 2)
  return [
    ...lines.map((text, index) => label(text, { x: 16, y: 20 + index * 18, weight: 600, size: 15 })),
    label(sentences.subject(trend), { x: 16, y: 20 + lines.length * 18, fill: faint }),
  ]
}

function tickLine(trend: Trend, { y }: Scale, tick: number): string {
  const at = y(tick)
  return `<line x1="${panel.left}" x2="${width - panel.right}" y1="${at}" y2="${at}" stroke="#ddd"/>\n${label(numberOf(trend, tick), { x: panel.left - 10, y: at + 4, anchor: 'end', fill: faint })}`
}

function monthLabel({ points }: Trend, scale: Scale, index: number): string {
  const texts = points.map(({ month }) => formatMonth(month))
  return isLabelled(texts, scale, index) ? label(texts[index]!, { x: scale.x(index), y: panel.height - panel.bottom + 22, anchor: 'middle', fill: faint, size: 12 }) : ''
}

function goalLine(trend: Trend, { y }: Scale): string[] {
  if (!trend.goal) return []
  const at = y(trend.goal.value)
  return [
    `<line x1="${panel.left}" x2="${width - panel.right}" y1="${at}" y2="${at}" stroke="${goalInk}" stroke-dasharray="6 4"/>`,
    label(sentences.goalLabel(trend), { x: width - panel.right, y: at - 5, anchor: 'end', fill: goalInk, size: 12 }),
  ]
}

/** A dot with its number; where there is none, a grey band that says why. */
function mark(trend: Trend, point: TrendPoint, scale: Scale, index: number): string {
  const { x, y } = scale
  const at = x(index)
  const title = `<title>${escapeMarkup(sentences.pointInWords(trend, point))}</title>`
  if (point.value === null) return gapBand(trend, point, at, scale)
  const dot = `<circle cx="${at}" cy="${y(point.value)}" r="3.5" fill="${line}">${title}</circle>`
  const texts = trend.points.map(({ value }) => (value === null ? '' : numberOf(trend, value)))
  if (!isLabelled(texts, scale, index)) return dot
  return `${dot}\n${label(texts[index]!, { x: at, y: y(point.value) - 9, anchor: 'middle', size: 12 })}`
}

/** Says in words why there is no dot, written upwards where the months are wide enough apart. */
function gapBand(trend: Trend, point: TrendPoint, at: number, { pace }: Scale): string {
  const half = Math.min(8, pace / 2)
  const height = panel.height - panel.top - panel.bottom
  const band = `<rect x="${rounded(at - half)}" y="${panel.top}" width="${rounded(2 * half)}" height="${height}" fill="#eee"><title>${escapeMarkup(sentences.pointInWords(trend, point))}</title></rect>`
  if (half < 8) return band
  const foot = panel.height - panel.bottom - 6
  return `${band}\n<text x="${rounded(at + 4)}" y="${foot}" transform="rotate(-90 ${rounded(at + 4)} ${foot})" fill="${faint}" font-size="11">${escapeMarkup(sentences.gap[point.gap!])}</text>`
}

/** Where there is no room for a label at each month it stands at some of them, the last one always. */
function isLabelled(texts: readonly string[], { pace }: Scale, index: number): boolean {
  const step = Math.ceil((letterWidth * Math.max(...texts.map(text => text.length))) / pace)
  return (texts.length - 1 - index) % step === 0
}

/** The unit is said in the heading. */
function numberOf({ measure }: Trend, value: number): string {
  return formatNumber(value) + (measure === 'rate' ? '%' : '')
}

interface LabelStyle {
  readonly x: number
  readonly y: number
  readonly anchor?: 'middle' | 'end'
  readonly fill?: string
  readonly size?: number
  readonly weight?: number
}

function label(text: string, { x, y, anchor, fill = ink, size, weight }: LabelStyle): string {
  const attributes = [
    `x="${rounded(x)}" y="${rounded(y)}" fill="${fill}"`,
    anchor ? ` text-anchor="${anchor}"` : '',
    size ? ` font-size="${size}"` : '',
    weight ? ` font-weight="${weight}"` : '',
  ].join('')
  return `<text ${attributes}>${escapeMarkup(text)}</text>`
}
