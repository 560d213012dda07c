import { valueOfEntry } from '../period/check-indicators.ts'
import type { Delivery } from '../period/period.ts'
import type { Amounts } from './figures.ts'
import { rateOf } from './rate.ts'

/** What one period says of one indicator; everything null where nothing has been received. */
export function amountsOf(period: Delivery, id: string): Amounts {
  const indicator = period.office.catalogue.value.indicators[id]!
  const entry = period.contributions.get(indicator.agency)?.value.indicators[id]
  const value = valueOf(period, id)
  const total = totalOf(period, id)
  return {
    value,
    total,
    rate: rateOf(value, total, indicator.decimals),
    month: entry?.month ?? null,
    parts: entry?.parts ?? {},
  }
}

/** The same, but of a closed month what it was closed with, whatever its files say now. */
export function settledAmountsOf(period: Delivery, id: string): Amounts {
  const closed = period.closed?.value.figures ?? {}
  return Object.hasOwn(closed, id) ? closed[id]! : amountsOf(period, id)
}

function valueOf(period: Delivery, id: string): number | null {
  const indicator = period.office.catalogue.value.indicators[id]!
  const entry = period.contributions.get(indicator.agency)?.value.indicators[id]
  return entry ? valueOfEntry(indicator, entry) : null
}

function totalOf(period: Delivery, id: string): number | null {
  const { total, agency } = period.office.catalogue.value.indicators[id]!
  if (typeof total === 'number') return total
  if (total === null) return null
  if (total === 'reported') return period.contributions.get(agency)?.value.indicators[id]?.total ?? null
  return Object.hasOwn(period.office.catalogue.value.indicators, total) ? valueOf(period, total) : null
}
