import type { Period } from '../period/period.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { Span } from '../source/source.ts'
import type { IsoMonth } from '../vietnamese/date.ts'

/** Numbers of one indicator in one period; null is "not received". */
export interface Amounts {
  readonly value: number | null
  /** Denominator of the rate, from the catalogue, another indicator or the file; null where there is none or it wasn't received. */
  readonly total: number | null
  /** Percent, rounded half up to the indicator's decimals; null where value or total is missing or the total is zero. */
  readonly rate: number | null
  /** Share of the period in a cumulative value. */
  readonly month: number | null
  readonly parts: Readonly<Record<string, number | null>>
}

/** One indicator: what was written, and what follows from it. */
export interface Figure extends Amounts {
  readonly id: string
  readonly indicator: Indicator
  /** The same indicator in the period before, or null where there is no such period. */
  readonly previous: Amounts | null
  /** Where the value is written, or where it is missing. */
  readonly span: Span
  /** Where the value of the period before is written. */
  readonly previousSpan: Span | null
  /** Where a total or another part of it is written. */
  spanOf(what: 'value' | 'total' | 'month' | 'parts'): Span
}

/** Everything that a template may name. */
export interface Figures {
  readonly period: Period
  readonly previous: Period | null
  /** Every indicator of the catalogue, in its order. */
  readonly indicators: ReadonlyMap<string, Figure>
  /** An indicator's numbers up to now, oldest first: in the months before and this one, or in the months of half a year or a year. */
  courseOf(id: string): readonly Past[]
}

/** One month of an indicator's history. */
export interface Past {
  readonly month: IsoMonth
  readonly amounts: Amounts
}
