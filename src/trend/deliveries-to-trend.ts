import { settledAmountsOf } from '../figures/amounts.ts'
import type { Amounts } from '../figures/figures.ts'
import type { Delivery, Office } from '../period/period.ts'
import { sumOf } from '../period/sum.ts'
import { isRestart } from '../rules/data/series.ts'
import { spokenAs, targetOf } from '../figures/target.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import { addMonths, type IsoMonth } from '../vietnamese/date.ts'
import type { Gap, Trend, TrendPoint } from './trend.ts'

/** From the first month to the last one; `deliveries` are those of the months that have a folder. The indicator must be in the catalogue. */
export function deliveriesToTrend(deliveries: readonly Delivery[], office: Office, id: string, { from, to }: { from: IsoMonth; to: IsoMonth }): Trend {
  const indicator = office.catalogue.value.indicators[id]!
  const measure = measureOf(indicator)
  const target = targetOf(indicator)
  const points: TrendPoint[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const point = pointOf(deliveries.find(delivery => delivery.month === month) ?? null, id, measure, month)
    points.push({ ...point, change: changeBetween(points.at(-1), point, indicator) })
  }
  return {
    id,
    label: indicator.label,
    agency: office.register.value.agencies[indicator.agency]?.name ?? indicator.agency,
    unit: indicator.unit,
    measure,
    points,
    goal: target && { value: target.goal, by: target.by },
    ...spokenAs(measure, indicator),
  }
}

/** As the target is set, else a rate where there is a total. */
function measureOf({ target, total }: Indicator): Trend['measure'] {
  if (target?.rate != null) return 'rate'
  if (target?.value != null) return 'value'
  return total === null ? 'value' : 'rate'
}

function pointOf(delivery: Delivery | null, id: string, measure: Trend['measure'], month: IsoMonth): Omit<TrendPoint, 'change'> {
  if (!delivery) return { month, amounts: null, value: null, gap: 'folderless' }
  const amounts = settledAmountsOf(delivery, id)
  const value = amounts[measure]
  return { month, amounts, value, gap: value === null ? gapOf(delivery, id, amounts) : null }
}

function gapOf({ office, contributions, unusable, rollup }: Delivery, id: string, { value }: Amounts): Gap {
  if (value !== null) return 'totalless'
  const { agency, from } = office.catalogue.value.indicators[id]!
  if (from === 'communes') return (rollup?.arrivals.size ?? 0) > 0 ? 'blank' : 'absent'
  if (contributions.has(agency)) return 'blank'
  return unusable.has(agency) ? 'unusable' : 'absent'
}

function changeBetween(before: TrendPoint | undefined, { month, value }: Pick<TrendPoint, 'month' | 'value'>, { kind }: Indicator): TrendPoint['change'] {
  if (before === undefined || before.value === null || value === null) return null
  if (kind !== 'monthly' && isRestart({ month: before.month, value: before.value }, { month, value })) return 'restart'
  return sumOf([value, -before.value])
}
