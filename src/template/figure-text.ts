import type { Figure } from '../figures/figures.ts'
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
    case 'month': return figure.month
    case 'total': return figure.total
    case 'previous': return figure.previous?.value ?? null
    default: return figure.value
  }
}

function partOf(call: Call, figure: Figure, part: string): number | null {
  const known = Object.keys(figure.indicator.parts ?? {})
  if (known.includes(part)) return figure.parts[part] ?? null
  call.scope.report(problems.unknownPart(figure.id, part, nearest(part, known), call))
  return null
}

/** What is printed for a number, or for one that isn't there. */
export function written(number: number | null, format: (number: number) => string): string {
  return number === null ? missingFigure : format(number)
}

/** Figures of all the indicators that a call names; null where one is unknown (told). */
export function figuresOf(call: Call): Figure[] | null {
  const figures = call.args.map(id => findFigure(call.scope, id, call))
  return figures.every(figure => figure !== null) ? figures : null
}
