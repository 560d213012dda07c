import type { Amounts, Figure } from '../figures/figures.ts'
import { sumOf } from '../period/sum.ts'
import type { DetailDifference, IndicatorDifference, Presence } from './difference.ts'
import { compareMethods } from './compare-methods.ts'
import { movementOf, targetShareOf } from './movement.ts'
import { bagOf, similarity } from './similarity.ts'
import type { State } from './state.ts'

/** Labels that share this much may be two names of one thing. */
const leastAlike = 0.6

/** One indicator on one side: null where that catalogue doesn't have it. */
interface Sided {
  readonly id: string
  readonly earlier: Figure | null
  readonly later: Figure | null
}

/** Every indicator that an agency reports on either side, in the catalogue's order; one that has another id now stands in the place of the new one. */
export function compareIndicators(earlier: State, later: State, agency: string, presence: Presence): IndicatorDifference[] {
  const ids = new Set([...idsOf(later, agency), ...idsOf(earlier, agency)])
  const all = [...ids].flatMap((id): Sided[] => {
    const sided = { id, earlier: figureOf(earlier, agency, id), later: figureOf(later, agency, id) }
    const isAsked = [sided.earlier, sided.later].some(figure => figure !== null && !figure.indicator.optional)
    return isAsked || isReported(earlier, agency, id) || isReported(later, agency, id) ? [sided] : []
  })
  const stateOf = ({ id, earlier: former }: Sided) => {
    const [isBefore, isAfter] = [isReported(earlier, agency, id), isReported(later, agency, id)]
    // A month may have been closed with a value that its file no longer speaks of.
    if (isAfter && !isBefore && (former?.value ?? null) === null && presence.earlier === 'received') return 'added'
    if (isBefore && !isAfter && presence.later === 'received') return 'removed'
    return null
  }
  const removed = all.filter(one => stateOf(one) === 'removed')
  const renamed = renames(removed, all.filter(one => stateOf(one) === 'added'))
  const gone = new Set(renamed.values())
  return all.filter(one => !gone.has(one)).map(one => {
    const former = renamed.get(one) ?? null
    const compared = differenceOf(earlier, later, { ...one, earlier: (former ?? one).earlier })
    if (former) return { ...compared, state: 'renamed', renamedFrom: { id: former.id, label: former.earlier!.indicator.label } }
    return { ...compared, state: stateOf(one) ?? compared.state }
  })
}

/** Whether an agency's file speaks of an indicator, be its value there or not. */
function isReported({ period }: State, agency: string, id: string): boolean {
  return Object.hasOwn(period.contributions.get(agency)?.value.indicators ?? {}, id)
}

function idsOf({ figures }: State, agency: string): string[] {
  return [...figures.indicators.values()].filter(({ indicator }) => indicator.agency === agency).map(({ id }) => id)
}

function figureOf({ figures }: State, agency: string, id: string): Figure | null {
  const figure = figures.indicators.get(id)
  return figure?.indicator.agency === agency ? figure : null
}

/** New indicators and the ones that they were before: the same value or a similar label, and the same unit. */
function renames(removed: readonly Sided[], added: readonly Sided[]): Map<Sided, Sided> {
  const found = new Map<Sided, Sided>()
  const candidates = added.flatMap(now => removed.map(before => ({ now, before, score: likeness(before.earlier!, now.later!) })))
  for (const { now, before, score } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (score >= leastAlike && !found.has(now) && ![...found.values()].includes(before)) found.set(now, before)
  }
  return found
}

function likeness(before: Figure, now: Figure): number {
  if (before.indicator.unit !== now.indicator.unit) return 0
  const isSameValue = before.value !== null && before.value !== 0 && before.value === now.value
  return similarity(bagOf(before.indicator.label), bagOf(now.indicator.label)) + (isSameValue ? 1 : 0)
}

function differenceOf(earlier: State, later: State, { id, earlier: before, later: after }: Sided): IndicatorDifference {
  const figure = (after ?? before)!
  const { indicator } = figure
  const methods = before && after
    ? compareMethods({ indicator: before.indicator, catalogue: earlier.period.office.catalogue.value }, { indicator: after.indicator, catalogue: later.period.office.catalogue.value })
    : []
  const details = detailsOf(before, after)
  const isMissing = (before?.value ?? null) === null && (after?.value ?? null) === null
  // A rate moves with a total that is another indicator, though nothing of its own does.
  const isSame = before?.value === after?.value && before?.rate === after?.rate && details.every(detail => detail.earlier === detail.later) && methods.length === 0
  return {
    id,
    label: indicator.label,
    unit: indicator.unit,
    state: isMissing ? 'missing' : isSame ? 'unchanged' : 'changed',
    renamedFrom: null,
    earlier: before && amountsIn(before),
    later: after && amountsIn(after),
    movement: movementOf(figure, before, after, methods),
    details,
    target: targetShareOf(indicator, before, after),
    methods,
  }
}

function amountsIn({ value, total, rate, month, parts }: Figure): Amounts {
  return { value, total, rate, month, parts }
}

function detailsOf(before: Figure | null, after: Figure | null): DetailDifference[] {
  const names = { ...before?.indicator.parts, ...after?.indicator.parts }
  const detail = (what: DetailDifference['what'], label: string, amountIn: (figure: Figure) => number | null): DetailDifference[] => {
    const [earlier, later] = [before && amountIn(before), after && amountIn(after)]
    return earlier === null && later === null ? [] : [{ what, label, earlier, later, difference: earlier === null || later === null ? null : sumOf([later, -earlier]) }]
  }
  return [
    // A total that is another indicator has a row of its own.
    ...detail('total', '', ({ total, indicator }) => (indicator.total === 'reported' ? total : null)),
    ...detail('month', '', ({ month }) => month),
    ...Object.entries(names).flatMap(([id, name]) => detail('part', name, ({ parts }) => parts[id] ?? null)),
  ]
}
