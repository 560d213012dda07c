import { settledAmountsOf } from '../figures/amounts.ts'
import type { Amounts, Figure } from '../figures/figures.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { missingFigure } from './filled.ts'
import type { Call } from './helper.ts'
import * as problems from './problems.ts'
import { findFigure } from './references.ts'

/** Options by which several helpers choose one of an indicator's numbers. */
export const numberOptions = { of: ['value', 'month', 'total', 'previous'], part: null } as const

/** The number of an indicator that a call asks for; null where it hasn't been received or doesn't exist (told). */
export function numberOf(call: Call): number | null {
  const figure = findFigure(call.scope, call.args[0], call)
  if (!figure) return null
  const { part, of } = call.options
  if (typeof part === 'string') return partOf(call, figure, part)
  switch (of) {
    case 'month':
      tellLacking(call, figure, 'month', 'riêng trong kỳ, mục month', ({ month }) => month !== null)
      return figure.month
    case 'total': return figure.total
    case 'previous':
      tellLackingBefore(call, figure)
      return figure.previous?.value ?? null
    default: return figure.value
  }
}

function partOf(call: Call, figure: Figure, part: string): number | null {
  const known = Object.keys(figure.indicator.parts ?? {})
  if (known.includes(part)) {
    tellLackingParts(call, figure, [part])
    return figure.parts[part] ?? null
  }
  call.scope.report(problems.unknownPart(figure.id, part, nearest(part, known), call))
  return null
}

/** Tells parts of a call that print as missing; of an agency that has sent some of them the others have been told. */
export function tellLackingParts(call: Call, figure: Figure, parts: readonly string[]): void {
  const isThere = (of: Amounts) => parts.every(part => (of.parts[part] ?? null) !== null)
  if (call.scope.figures.period.compiled || Object.keys(figure.parts).length === 0) tellLacking(call, figure, 'parts', `thành phần ${parts.join(', ')}, mục parts`, isThere)
}

/** Tells a number that prints as missing where its indicator has been received without it; where the indicator itself is missing, that has been told. */
function tellLacking(call: Call, figure: Figure, what: 'month' | 'parts', name: string, isThere: (amounts: Amounts) => boolean): void {
  if (figure.value === null || isThere(figure)) return
  const { id, indicator } = figure
  const { compiled } = call.scope.figures.period
  // Months that the agency hasn't sent anything for have been told.
  const months = (compiled?.months ?? []).filter(month => month.contributions.has(indicator.agency) && !isThere(settledAmountsOf(month, id)))
  if (compiled && months.length === 0) return
  const span = months[0]?.contributions.get(indicator.agency)!.file.spanOfValue(['indicators', id, what]) ?? figure.spanOf(what)
  call.scope.report(problems.numberMissing(indicator.label, name, months.map(({ month }) => month), span, call))
}

/** Tells a number of the period before that isn't there though there is such a period; of communes other ones may have sent, which is no gap. */
export function tellLackingBefore(call: Call, { indicator, previous, previousSpan }: Figure): void {
  const isKnown = call.scope.figures.previous !== null && indicator.from !== 'communes'
  if (isKnown && (previous?.value ?? null) === null) call.scope.report(problems.numberMissingBefore(indicator.label, previousSpan ?? call, call))
}

/** What is printed for a number, or for one that isn't there. */
export function written(number: number | null, format: (number: number) => string): string {
  return number === null ? missingFigure : format(number)
}

/** What an option puts behind each number: a blank and the unit, or nothing. */
export function unitOf({ options }: Call): string {
  return (options['unit'] ?? null) === null ? '' : ` ${String(options['unit'])}`
}

/** Figures of all the indicators that a call names; null where one is unknown (told). */
export function figuresOf(call: Call): Figure[] | null {
  const figures = call.args.map(id => findFigure(call.scope, id, call))
  return figures.every(figure => figure !== null) ? figures : null
}
