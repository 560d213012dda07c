import type { Report } from '../diagnostics/diagnostic.ts'
import { monthOfFigures, type Delivery, type Period } from '../period/period.ts'
import * as problems from '../period/problems.ts'
import { LaterSpan } from '../source/later-span.ts'
import type { Span } from '../source/source.ts'
import { amountsOf, isOfSameCommunes, lackingIn, noAmounts, settledAmountsOf } from './amounts.ts'
import type { Figure, Figures, Past } from './figures.ts'

/**
 * Every figure of the catalogue: what was written and what follows from it; a total that contradicts its indicator is told.
 * `earlier` are the periods before, oldest first, `previous` the one of them that this one is compared with.
 */
export function periodToFigures(report: Report, period: Period, previous: Period | null, earlier: readonly Period[]): Figures {
  return { period, previous, indicators: deliveryToIndicators(report, period, previous), courseOf }

  function courseOf(id: string): Past[] {
    if (period.compiled) return pastOf(period.compiled.months, id)
    // What this month says is what is printed of it, even where it was closed with something else.
    const now = { month: monthOfFigures(period), amounts: isPartly(period, id) ? noAmounts : amountsOf(period, id) }
    return [...pastOf(earlier, id), now]
  }
}

/** The same of a month whose report has no file of its own. */
export function deliveryToIndicators(report: Report, period: Delivery, previous: Delivery | null): Map<string, Figure> {
  const indicators = new Map<string, Figure>()
  for (const [id, indicator] of Object.entries(period.office.catalogue.value.indicators)) {
    const isKnownBefore = previous !== null && Object.hasOwn(previous.office.catalogue.value.indicators, id)
    const spanOf = (what: 'value' | 'total' | 'month' | 'parts') => placeOf(period, id, what)
    const { value, total, rate, month, parts } = amountsOf(period, id)
    // Each property by its name: what is made by spreading is many times slower to make.
    const figure: Figure = {
      value,
      total,
      rate,
      month,
      parts,
      id,
      indicator,
      previous: isKnownBefore ? (isOfSameCommunes(period, previous, id) ? settledAmountsOf(previous, id) : noAmounts) : null,
      span: laterPlace(period, id),
      previousSpan: isKnownBefore ? laterPlace(previous, id) : null,
      spanOf,
    }
    indicators.set(id, figure)
    checkTotal(report, period, figure)
  }
  return indicators
}

/** Each indicator's numbers in the earlier periods, oldest first; what only some of the communes sent tells nothing of a course. */
export function historyOf(earlier: readonly Delivery[]): Map<string, Past[]> {
  const ids = new Set(earlier.flatMap(period => Object.keys(period.office.catalogue.value.indicators)))
  return new Map([...ids].map(id => [id, pastOf(earlier, id)]))
}

/** A document may have indicators of its own, which no month knows. */
function pastOf(periods: readonly Delivery[], id: string): Past[] {
  return periods.map(period => {
    const isKnown = Object.hasOwn(period.office.catalogue.value.indicators, id)
    return { month: period.month, amounts: isKnown && !isPartly(period, id) ? settledAmountsOf(period, id) : noAmounts }
  })
}

function isPartly(period: Delivery, id: string): boolean {
  return period.office.catalogue.value.indicators[id]!.partial && lackingIn(period, id).length > 0
}

function laterPlace(period: Delivery, id: string): Span {
  return new LaterSpan({ spanOf: () => placeOf(period, id, 'value') }, 0, 0)
}

/** Where a number is written; of one that isn't, where it should be. */
function placeOf(period: Delivery, id: string, what: 'value' | 'total' | 'month' | 'parts'): Span {
  const { agency, from } = period.office.catalogue.value.indicators[id]!
  // A sum stands in no file: its entry in the catalogue stands for it.
  if (from === 'communes') return period.office.catalogue.file.spanOfKey(['indicators', id])
  const contribution = period.contributions.get(agency)
  return contribution
    ? contribution.file.spanOfValue(['indicators', id, what])
    : period.office.register.file.spanOfKey(['agencies', agency])
}

/** A total that is typed although the catalogue takes it from another indicator must be that indicator's value. */
function checkTotal(report: Report, period: Delivery, { id, indicator, total, spanOf }: Figure): void {
  const typed = period.contributions.get(indicator.agency)?.value.indicators[id]?.total ?? null
  if (typed === null || total === null || typed === total || typeof indicator.total !== 'string') return
  report(problems.totalContradicts(typed, total, spanOf('total'), placeOf(period, indicator.total, 'value')))
}
