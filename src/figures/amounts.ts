import { valueOfEntry } from '../period/check-indicators.ts'
import type { Delivery } from '../period/period.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { Amounts } from './figures.ts'
import { rateOf } from './rate.ts'

/** Nothing has been received. */
export const noAmounts: Amounts = { value: null, total: null, rate: null, month: null, parts: {} }

type Sent = Pick<Amounts, 'value' | 'total' | 'month'> & { readonly parts: Amounts['parts'] | null }

/** What one period says of one indicator; everything null where nothing has been received. */
export function amountsOf(period: Delivery, id: string): Amounts {
  const indicator = indicatorOf(period, id)
  const sent = sentOf(period, id, indicator)
  const value = valueOf(sent, indicator)
  const total = totalOf(period, sent, indicator)
  const rate = value !== null && total !== null && isOfSameSenders(period, id, indicator) ? rateOf(value, total, indicator.decimals) : null
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
  return !indicatorOf(period, id).partial || areSame(lackingIn(period, id), lackingIn(other, id))
}

function indicatorOf({ office }: Delivery, id: string): Indicator {
  return office.catalogue.value.indicators[id]!
}

/** What was sent: by the agency, or by all communes (by some of them where the catalogue lets that be printed). */
function sentOf(period: Delivery, id: string, { agency, from, partial }: Indicator): Sent | null {
  if (from !== 'communes') return period.contributions.get(agency)?.value.indicators[id] ?? null
  const sum = period.rollup?.sums.get(id)
  return sum && (partial || sum.missing.length === 0) ? sum : null
}

function valueOf(sent: Sent | null, indicator: Indicator): number | null {
  return sent && (indicator.from === 'communes' ? sent.value : valueOfEntry(indicator, sent))
}

function totalOf(period: Delivery, sent: Sent | null, { total }: Indicator): number | null {
  if (total === 'reported') return sent?.total ?? null
  if (typeof total !== 'string') return total
  if (!Object.hasOwn(period.office.catalogue.value.indicators, total)) return null
  const indicator = indicatorOf(period, total)
  return valueOf(sentOf(period, total, indicator), indicator)
}

/** The value of some communes over the total of all of them is no rate. */
function isOfSameSenders(period: Delivery, id: string, { total }: Indicator): boolean {
  if (total === 'reported') return true
  return areSame(lackingIn(period, id), typeof total === 'string' ? lackingIn(period, total) : [])
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index])
}
