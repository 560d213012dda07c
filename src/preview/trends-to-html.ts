import type { Figure } from '../figures/figures.ts'
import type { Delivery } from '../period/period.ts'
import { escapeMarkup } from '../tables/escape-markup.ts'
import { deliveriesToTrend } from '../trend/deliveries-to-trend.ts'
import type { Trend } from '../trend/trend.ts'
import { trendToSparkline } from '../trend/trend-to-sparkline.ts'
import { words } from './problems.ts'

/** A row for each indicator: where it stands, and its course through the months, oldest first; the last delivery is the month's own. */
export function trendsToHtml(deliveries: readonly Delivery[], figures: ReadonlyMap<string, Figure>): string {
  const last = deliveries.at(-1)
  const first = deliveries[0]
  if (!first || !last) return ''
  const range = { from: first.month, to: last.month }
  const rows = [...figures.keys()].map(id => rowOf(deliveriesToTrend(deliveries, last.office, id, range)))
  const head = Object.values(words.trendColumns).map((text, index) => `<th scope="col"${index === 1 ? ' class="right"' : ''}>${text}</th>`).join('')
  return `<h2>${words.trends}</h2>\n<table class="trends"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function rowOf(trend: Trend): string {
  const point = trend.points.at(-1)!
  const now = point.value === null ? `<span class="doubtful">${words.missing}</span>` : escapeMarkup(trend.say(point.value))
  const change = typeof point.change === 'number' ? words.change(point.change, trend.sayChange(Math.abs(point.change))) : ''
  return `<tr><th scope="row">${escapeMarkup(trend.label)}${below(trend.agency)}</th><td class="right">${now}${below(change)}</td><td>${trendToSparkline(trend)}</td></tr>`
}

/** Said by the way, on a line of its own. */
function below(text: string): string {
  return text === '' ? '' : `<br><span class="muted">${escapeMarkup(text)}</span>`
}
