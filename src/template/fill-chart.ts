import type { Report } from '../diagnostics/diagnostic.ts'
import { chartOfMonths } from './chart-of-months.ts'
import { chartOfRows } from './chart-of-rows.ts'
import { missingFigure, type FilledChart } from './filled.ts'
import type { Call } from './helper.ts'
import { spanAt, wholePlace } from './place.ts'
import * as problems from './problems.ts'
import type { ChartSpec } from './template.ts'
import { textOfYaml } from './text.ts'
import { textToFill } from './text-to-fill.ts'

/** What a chart draws; the rest of it is the same whatever it draws. */
export type Drawing = Pick<FilledChart, 'categories' | 'series' | 'categoryAxis' | 'valueAxis'>

/** A chart of the template with its numbers, or the marked sentence that stands in its place where it has none. `call` is what asked for it. */
export function fillChart(call: Call, id: string, spec: ChartSpec, root: unknown): FilledChart | string {
  const { value, file } = spec
  const { scope } = call
  const span = spanAt(call)
  const title = scope.marks.read(textToFill(scope, textOfYaml(value.title, file, ['title'], null), scope.shape)(root))
  const errors = { count: 0 }
  const counting: Call = { ...call, scope: { ...scope, report: countingErrors(scope.report, errors) } }
  const drawing = value.indicators === null ? chartOfRows(counting, spec) : chartOfMonths(counting, spec, value.indicators)
  if (drawing !== null && hasFigure(drawing)) {
    return { id, kind: value.type, title, labels: value.labels ? 'shown' : 'hidden', height: value.height ?? usualHeight(value.type, drawing), span, ...drawing }
  }
  if (errors.count === 0) scope.report(problems.chartEmpty(id, file.spanOfValue(['title']), span))
  return `${scope.marks.mark(wholePlace(span, null))}Biểu đồ "${title.text}": ${missingFigure}`
}

/** Millimetres: bars lie below each other, each with room for its label. Where it is written, it is made lower for a page that is. */
function usualHeight(kind: FilledChart['kind'], { categories, series }: Drawing): number {
  return kind === 'bar' ? Math.min(200, 30 + categories.length * (3 + 4 * series.length)) : 75
}

/** An empty chart is no news where what it lacks was told as a mistake. */
function countingErrors(report: Report, errors: { count: number }): Report {
  return diagnostic => {
    if (diagnostic.severity === 'error') errors.count += 1
    report(diagnostic)
  }
}

function hasFigure({ series }: Drawing): boolean {
  return series.some(({ role, values }) => role === 'figures' && values.some(number => number !== null))
}
