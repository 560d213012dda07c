import { sentences } from '../trend/problems.ts'
import type { Trend, TrendPoint } from '../trend/trend.ts'
import { formatMonth } from '../vietnamese/date.ts'
import type { TableStyle } from './table-to-text.ts'
import { widthOf, wrapText } from './wrap-text.ts'

/** A bar's last cell in eighths. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

const full = '█'
const goalSign = '┊'
const longestBar = 50
const shortestBar = 8

/** One indicator's months as bars that start at zero; a month without a number says so in words. Ends in a line end. */
export function trendToText(trend: Trend, { colours, width }: TableStyle): string {
  const { bold, dim, cyan } = colours
  const rows = trend.points.map(point => ({ point, month: formatMonth(point.month), value: point.value === null ? '' : trend.say(point.value), change: changeOf(trend, point) }))
  const widest = (key: 'month' | 'value' | 'change') => Math.max(0, ...rows.map(row => widthOf(row[key])))
  const left = widest('month') + widest('value') + 4
  const bar = Math.max(shortestBar, Math.min(longestBar, width - left - widest('change') - 2))
  const largest = Math.max(trend.goal?.value ?? 0, ...trend.points.map(({ value }) => value ?? 0))
  const scale = largest > 0 ? bar / largest : 0
  const goalAt = trend.goal && Math.min(bar - 1, Math.round(trend.goal.value * scale) - 1)

  const lines = rows.map(({ point, month, value, change }) => {
    const start = month.padStart(widest('month'))
    if (point.value === null) return `${start}  ${dim(sentences.gap[point.gap!])}`
    const drawn = barOf(point.value * scale, bar, goalAt)
    return `${start}  ${' '.repeat(widest('value') - widthOf(value))}${value}  ${cyan(drawn)}  ${dim(change)}`.trimEnd()
  })
  const goal = trend.goal ? [dim(sentences.goal(trend) + sentences.goalMark(goalSign))] : []
  return [...wrapText(trend.label, width).map(bold), dim(sentences.subject(trend)), ...lines, ...goal].map(line => `${line}\n`).join('')
}

/** `cells` filled of `room`, in eighths of a cell, and the goal's sign where the bar leaves its cell free. */
function barOf(cells: number, room: number, goalAt: number | null): string {
  const units = Math.max(0, Math.round(cells * 8))
  const bar = full.repeat(units >> 3) + eighths[units % 8]!
  const blank = ' '.repeat(Math.max(0, room - bar.length))
  if (goalAt === null || goalAt < bar.length) return bar + blank
  return bar + blank.slice(0, goalAt - bar.length) + goalSign + blank.slice(goalAt - bar.length + 1)
}

function changeOf(trend: Trend, { change }: TrendPoint): string {
  return change === null ? '' : sentences.change(trend, change)
}
