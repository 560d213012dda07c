import { valueOfEntry } from '../period/check-indicators.ts'
import type { Delivery } from '../period/period.ts'
import type { Amounts } from './figures.ts'
import { rateOf } from './rate.ts'

/** Nothing has been received. */
export const noAmounts: Amounts = { value: null, total: null, rate: null, month: null, parts: {} }

type Sent = Pick<Amounts, 'value' | 'total' | 'month'> & { readonly parts: Amounts['parts'] | null }

/** What one period says of one indicator; everything null where nothing has been received. */
export function amountsOf(period: Delivery, id: string): Amounts {
  const { decimals } = period.office.catalogue.value.indicators[id]!
  const sent = sentOf(period, id)
  const value = valueOf(period, id)
  const total = totalOf(period, id)
  const rate = isOfSameSenders(period, id) ? rateOf(value, total, decimals) : null
  return { value, total, rate, month: sent?.month ?? null, parts: sent?.parts ?? {} }
}

/** The same, but of a closed month what it was closed with, whatever its files say now. */
export function settledAmountsOf(period: Delivery, id: string): Amounts {
  const closed = period.closed?.value.figures ?? {}
  return Object.hasOwn(closed, id) ? closed[id]! : amountsOf(period, id)
}

/** Ids of the communes that a sum lacks; none for what isn't a sum. */
export function lackingIn({ rollup }: Delivery, id: string): readonly string[] {
  return rollup?.sums.get(id)?.missing ?? []
}

/** Whether a number of one period says the same as that of another: sums over different communes don't. */
export function isOfSameCommunes(period: Delivery, other: Delivery, id: string): boolean {
  const { partial } = period.office.catalogue.value.indicators[id]!
  return !partial || areSame(lackingIn(period, id), lackingIn(other, id))
}

/** What was sent: by the agency, or by all communes (by some of them where the catalogue lets that be printed). */
function sentOf(period: Delivery, id: string): Sent | null {
  const { agency, from, partial } = period.office.catalogue.value.indicators[id]!
  if (from !== 'communes') return period.contributions.get(agency)?.value.indicators[id] ?? null
  const sum = period.rollup?.sums.get(id)
  return sum && (partial || sum.missing.length === 0) ? sum : null
}

function valueOf(period: Delivery, id: string): number | null {
  const indicator = period.office.catalogue.value.indicators[id]!
  if (indicator.from === 'communes') return sentOf(period, id)?.value ?? null
  const entry = period.contributions.get(indicator.agency)?.value.indicators[id]
  return entry ? valueOfEntry(indicator, entry) : null
}

function totalOf(period: Delivery, id: string): number | null {
  const { total } = period.office.catalogue.value.indicators[id]!
  if (typeof total === 'number') return total
  if (total === null) return null
  if (total === 'reported') return sentOf(period, id)?.total ?? null
  return Object.hasOwn(period.office.catalogue.value.indicators, total) ? valueOf(period, total) : null
}

/** The value of some communes over the total of all of them is no rate. */
function isOfSameSenders(period: Delivery, id: string): boolean {
  const { total } = period.office.catalogue.value.indicators[id]!
  if (total === 'reported') return true
  return areSame(lackingIn(period, id), typeof total === 'string' ? lackingIn(period, total) : [])
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index])
}
