import { escapeMarkup } from '../tables/escape-markup.ts'
import { inWords, rounded, unbroken } from './shown-trend.ts'
import type { Trend } from './trend.ts'

const width = 132
const height = 30
const inset = 4

/** A line that fits into a cell, in the colour of its text; the goal is a dashed line, a month without a number a gap. Said in words besides. */
export function trendToSparkline(trend: Trend): string {
  const { points, goal } = trend
  const numbers = [...points.flatMap(({ value }) => value ?? []), ...(goal ? [goal.value] : [])]
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const x = (index: number) => rounded(points.length > 1 ? inset + index * (width - 2 * inset) / (points.length - 1) : width / 2)
  const y = (value: number) => rounded(high > low ? height - inset - (value - low) / (high - low) * (height - 2 * inset) : height / 2)
  const lines = unbroken(points).map(run => `<polyline points="${run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}" fill="none" stroke="currentColor" stroke-width="1.5"/>`)
  const dots = points.map(({ value }, index) => (value === null ? '' : `<circle cx="${x(index)}" cy="${y(value)}" r="${index === points.length - 1 ? 3 : 1.5}" fill="currentColor"/>`))
  const goalLine = goal ? `<line x1="0" x2="${width}" y1="${y(goal.value)}" y2="${y(goal.value)}" stroke="currentColor" stroke-dasharray="3 3" opacity=".5"/>` : ''
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(inWords(trend))}">${goalLine}${lines.join('')}${dots.join('')}</svg>`
}
