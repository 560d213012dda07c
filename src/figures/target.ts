import type { Indicator } from '../schemas/catalogue.ts'
import type { IsoDate } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Amounts, Figure } from './figures.ts'
import { rateOf } from './rate.ts'

/** A target that an indicator was set. */
export interface Target {
  readonly by: IsoDate
  readonly goal: number
  /** What the target measures, of other months too. */
  readonly measure: (amounts: Amounts) => number | null
  /** `45,3%` or `1.200 hồ sơ`. */
  readonly say: (amount: number) => string
  /** A difference: `1,55 điểm %` or `1.200 hồ sơ`. */
  readonly sayChange: (amount: number) => string
  /** Of the goal: `%` or the indicator's own. */
  readonly unit: string
}

/** A target, and how far an indicator is. */
export interface Progress extends Target {
  readonly now: number
}

/** Null where no target is set or the figure hasn't been received. */
export function progressOf(figure: Figure): Progress | null {
  const target = targetOf(figure.indicator)
  const now = target && target.measure(figure)
  return target && now !== null ? { ...target, now } : null
}

/** Null where none is set. A target rate goes before a target value. */
export function targetOf(indicator: Indicator): Target | null {
  const { target, unit, decimals } = indicator
  const goal = target?.rate ?? target?.value ?? null
  if (!target || goal === null) return null
  const isRate = target.rate !== null
  return {
    by: target.by,
    goal,
    measure: isRate ? ({ value, total }) => rateOf(value, total, decimals) : ({ value }) => value,
    unit: isRate ? '%' : unit,
    ...spokenAs(isRate ? 'rate' : 'value', indicator),
  }
}

/** How an indicator's rates or values, and differences between them, are said. */
export function spokenAs(what: 'rate' | 'value', { unit, decimals, fraction }: Indicator): Pick<Target, 'say' | 'sayChange'> {
  const places = what === 'rate' ? Math.max(decimals, 2) : fraction
  const sayWith = (sign: string) => (amount: number) => `${formatNumber(amount, places)}${sign}`
  return { say: sayWith(what === 'rate' ? '%' : ` ${unit}`), sayChange: sayWith(what === 'rate' ? ' điểm %' : ` ${unit}`) }
}
