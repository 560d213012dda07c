import { captionOf } from '../document/chart-text.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Chart } from '../document/tree.ts'
import { chartGaps } from './chart-styles.ts'
import type { Context } from './context.ts'
import { filled, likelyLines, singleLine } from './line-count.ts'
import { millimetresOfTwips, twipsOfPoints } from './units.ts'

const twipsPerPixel = 15
const pixelsPerMillimetre = 96 / 25.4

type Page = Pick<Context, 'area' | 'layout'>

/** In pixels, as wide as the text. */
export function chartSize(chart: Chart, page: Page): { readonly width: number; readonly height: number } {
  return { width: Math.floor(page.area.width / twipsPerPixel), height: Math.round(chartHeight(chart, page) * pixelsPerMillimetre) }
}

/** Millimetres: what the chart asks for, but no more than a page has room for with the lines below the drawing. */
export function chartHeight(chart: Chart, page: Page): number {
  return Math.max(lowest, Math.min(chart.height, Math.floor(roomOf(chart, page))))
}

/** Millimetres, of a page that has hardly room for the name of its chart. */
const lowest = 10

/** Of its line, in which the drawing stands as a letter does: what is below the line that letters stand on, as a multiple of their size. */
const belowLetters = 0.26

function roomOf(chart: Chart, { area, layout: { sizes: { body } } }: Page): number {
  const lines = likelyLines(inlinesToPlain(captionOf(chart)), 'bold', area.width * filled, body)
  const { above, between, below } = chartGaps
  return millimetresOfTwips(area.height - twipsOfPoints(above + body * belowLetters + between + lines * body * singleLine + below))
}
