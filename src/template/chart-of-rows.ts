import type { Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { entriesOf, fieldText, spanOfField, type Entry } from './entries.ts'
import type { Drawing } from './fill-chart.ts'
import { missingText, type ChartSeries } from './filled.ts'
import type { Call } from './helper.ts'
import { wholePlace } from './place.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import type { ChartSpec } from './template.ts'

/** Labels that can be read beside each other on one page. */
const mostCategories = 40

/** The entries of a list; null where it is missing, which was told, or hasn't been received. */
export function chartOfRows(call: Call, { value, file }: ChartSpec): Drawing | null {
  const { scope } = call
  const at = file.spanOfValue(['rows'])
  const entries = entriesOf({ ...call, options: {}, spanOf: () => at }, value.rows, [])
  if (!entries || entries.length === 0) return null
  if (entries.length > mostCategories) {
    scope.report(problems.chartTooLong(entries.length, mostCategories, at))
    return null
  }
  const label = value.label!
  const isLabelled = isField(scope, entries, label, file.spanOfValue(['label']))
  const series = value.values!.flatMap(({ field, name }, index): ChartSeries[] => {
    const place = file.spanOfValue(['values', index, 'field'])
    if (!isField(scope, entries, field, place)) return []
    return [{ name, role: 'figures', unit: '', values: entries.map(entry => numberIn(scope, entry, field, place)) }]
  })
  return {
    categories: entries.map(entry => {
      const mark = scope.marks.mark(wholePlace(spanOfField(entry, label), call.owner))
      return scope.marks.read(mark + (isLabelled ? fieldText(scope, entry, label) ?? missingText : ''))
    }),
    series,
    categoryAxis: value['category-axis'],
    valueAxis: value['value-axis'],
  }
}

/** Whether any entry has such a field. */
function isField(scope: Scope, entries: readonly Entry[], field: string, span: Span): boolean {
  const known = [...new Set(entries.flatMap(({ item }) => Object.keys(item)))]
  if (known.includes(field)) return true
  scope.report(problems.unknownField(field, nearest(field, known), known, span, null))
  return false
}

function numberIn(scope: Scope, entry: Entry, field: string, chart: Span): number | null {
  const { item } = entry
  const number = Object.hasOwn(item, field) ? item[field] ?? null : null
  if (typeof number === 'string') scope.report(problems.chartNotANumber(field, spanOfField(entry, field), chart))
  return typeof number === 'number' ? number : null
}
