import type { Figure } from '../figures/figures.ts'
import { targetOf } from '../figures/target.ts'
import { monthOfFigures } from '../period/period.ts'
import { usualMonths, type ChartIndicator } from '../schemas/chart.ts'
import type { Span } from '../source/source.ts'
import { addMonths, formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import type { Drawing } from './fill-chart.ts'
import type { ChartSeries } from './filled.ts'
import type { Call } from './helper.ts'
import { wholePlace } from './place.ts'
import * as problems from './problems.ts'
import { findFigure } from './references.ts'
import type { Scope } from './scope.ts'
import type { ChartSpec } from './template.ts'

/** Indicators month by month; what is wrong with one of them is told and it is left out. */
export function chartOfMonths({ scope }: Call, { value, file }: ChartSpec, wanted: readonly ChartIndicator[]): Drawing {
  const months = monthsOf(scope, value.months ?? usualMonths)
  const series = wanted.flatMap((one, index) => {
    const spanOf = (key: keyof ChartIndicator) => file.spanOfValue(['indicators', index, key])
    const figure = findFigure(scope, one.id, spanOf('id'))
    return figure && isDrawable(scope, figure, one, spanOf) ? seriesOf(scope, figure, one, months) : []
  })
  const odd = wanted.findIndex(({ of }) => (of === 'rate') !== (wanted[0]!.of === 'rate'))
  if (odd > 0) scope.report(problems.chartUnits(file.spanOfValue(['indicators', odd]), file.spanOfValue(['indicators', 0])))
  const [unit, ...otherUnits] = new Set(series.map(one => one.unit))
  const place = scope.marks.mark(wholePlace(file.spanOfValue(['title']), null))
  return {
    categories: months.map(month => scope.marks.read(place + formatMonth(month))),
    series,
    categoryAxis: value['category-axis'] ?? 'Tháng',
    valueAxis: value['value-axis'] ?? (unit !== undefined && otherUnits.length === 0 ? `Đơn vị tính: ${unit}` : null),
  }
}

/** As many as are wanted and no earlier one than the workspace has; a month between them that it lacks is a gap. */
function monthsOf({ figures }: Scope, wanted: number): IsoMonth[] {
  const month = monthOfFigures(figures.period)
  const [first] = figures.indicators.keys()
  const begin = first === undefined ? month : figures.courseOf(first)[0]?.month ?? month
  return Array.from({ length: wanted }, (_, index) => addMonths(month, index + 1 - wanted)).filter(one => one >= begin)
}

function isDrawable(scope: Scope, { id, indicator }: Figure, { of, target }: ChartIndicator, spanOf: (key: keyof ChartIndicator) => Span): boolean {
  const goal = indicator.target?.rate != null ? 'rate' : indicator.target?.value != null ? 'value' : null
  const faults = [
    ...(of === 'rate' && indicator.total === null ? [problems.noTotal(id, spanOf('id'))] : []),
    ...(of === 'month' && indicator.kind !== 'cumulative' ? [problems.chartNoMonth(id, spanOf('of'))] : []),
    ...(target && goal !== of ? [problems.chartNoTarget(id, of, spanOf('target'))] : []),
  ]
  faults.forEach(scope.report)
  return faults.length === 0
}

/** The indicator's own line and, where it is wanted, its target's. */
function seriesOf({ figures }: Scope, { id, indicator }: Figure, { of, name, target }: ChartIndicator, months: readonly IsoMonth[]): ChartSeries[] {
  const course = new Map(figures.courseOf(id).map(({ month, amounts }) => [month, amounts[of]]))
  const unit = of === 'rate' ? '%' : indicator.unit
  const title = name ?? indicator.label
  const own: ChartSeries = { name: title, role: 'figures', unit, values: months.map(month => course.get(month) ?? null) }
  const goal = target ? targetOf(indicator)?.goal ?? null : null
  return goal === null ? [own] : [own, { name: `Mục tiêu: ${title}`, role: 'target', unit, values: months.map(() => goal) }]
}
