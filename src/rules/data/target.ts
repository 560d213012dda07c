import type { Amounts, Figure } from '../../figures/figures.ts'
import { rateOf } from '../../figures/rate.ts'
import type { IsoDate } from '../../vietnamese/date.ts'
import { formatNumber } from '../../vietnamese/number.ts'

/** A target, and how far an indicator is. */
export interface Progress {
  readonly by: IsoDate
  readonly goal: number
  readonly now: number
  /** What the target measures, of other months too. */
  readonly measure: (amounts: Amounts) => number | null
  /** `45,3%` or `1.200 hồ sơ`. */
  readonly say: (amount: number) => string
  /** A difference: `1,55 điểm %` or `1.200 hồ sơ`. */
  readonly sayChange: (amount: number) => string
}

/** Null where no target is set or the figure hasn't been received. A target rate goes before a target value. */
export function progressOf(figure: Figure): Progress | null {
  const { indicator } = figure
  const { target, unit, decimals, fraction } = indicator
  const goal = target?.rate ?? target?.value ?? null
  if (!target || goal === null) return null
  const isRate = target.rate !== null
  const measure = isRate ? ({ value, total }: Amounts) => rateOf(value, total, decimals) : ({ value }: Amounts) => value
  const now = measure(figure)
  const places = isRate ? Math.max(decimals, 2) : fraction
  const sayWith = (sign: string) => (amount: number) => `${formatNumber(amount, places)}${sign}`
  return now === null ? null : { by: target.by, goal, now, measure, say: sayWith(isRate ? '%' : ` ${unit}`), sayChange: sayWith(isRate ? ' điểm %' : ` ${unit}`) }
}
