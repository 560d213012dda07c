import type { Indicator } from '../schemas/catalogue.ts'
import type { FigureEntry } from '../schemas/contribution.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { valueOfEntry } from './check-indicators.ts'
import type { Delivery } from './period.ts'
import { sumOf } from './sum.ts'

/** One indicator of a term, and what its months gave to it. */
export interface TermFigure {
  /** A sum that lacks a month is null. */
  readonly entry: FigureEntry
  /** Months whose value, or else whose reported total, is needed and isn't there. */
  readonly lacking: readonly IsoMonth[]
  /** The month whose file the figure's place is in; null where no month has it. */
  readonly from: IsoMonth | null
}

type Numbers = Omit<FigureEntry, 'parts'> & { readonly parts: Readonly<Record<string, number | null>> }

const nothing: Numbers = { value: null, total: null, month: null, parts: {} }

/** Monthly figures are summed; of all others the last one counts, with its own total and parts. */
export function termFigureOf(months: readonly Delivery[], id: string, indicator: Indicator): TermFigure {
  const entries = months.map(month => ({ month: month.month, numbers: settledNumbersOf(month, id, indicator) }))
  const isSum = indicator.kind === 'monthly'
  const last = entries.findLast(({ numbers }) => numbers.value !== null)
  const needed = isSum ? entries : [last ?? entries.at(-1)!]
  const combine = (numberOf: (numbers: Numbers) => number | null) => wholeSum(needed.map(({ numbers }) => numberOf(numbers)))
  const isLacking = ({ numbers }: (typeof entries)[number]) => numbers.value === null || (indicator.total === 'reported' && numbers.total === null)
  return {
    entry: {
      value: combine(({ value }) => value),
      total: indicator.total === 'reported' ? combine(({ total }) => total) : null,
      month: wholeSum(entries.map(({ numbers }) => numbers.month)),
      parts: indicator.parts && Object.fromEntries(Object.keys(indicator.parts).map(part => [part, combine(({ parts }) => parts[part] ?? null)])),
    },
    lacking: needed.filter(isLacking).map(({ month }) => month),
    from: last?.month ?? null,
  }
}

/** What a month's file says, or of a closed month what it was closed with. */
function settledNumbersOf({ closed, contributions }: Delivery, id: string, indicator: Indicator): Numbers {
  const frozen = closed?.value.figures ?? {}
  if (Object.hasOwn(frozen, id)) return frozen[id]!
  const written = contributions.get(indicator.agency)?.value.indicators ?? {}
  const entry = Object.hasOwn(written, id) ? written[id]! : null
  return entry ? { ...entry, value: valueOfEntry(indicator, entry), parts: entry.parts ?? {} } : nothing
}

/** Null where one of the numbers isn't there: a sum of fewer months is no sum of the term. */
function wholeSum(numbers: readonly (number | null)[]): number | null {
  return numbers.includes(null) ? null : sumOf(numbers)
}
