import type { Amounts, Figure } from '../figures/figures.ts'
import type { Lock } from '../schemas/lock.ts'
import type { Span } from '../source/source.ts'

/** A number that agencies' files give otherwise than they did when the month was closed; null is "not received". */
export interface FigureChange {
  readonly figure: Figure
  /** `part` with the part's name. */
  readonly what: 'value' | 'total' | 'month' | { readonly part: string }
  readonly before: number | null
  readonly now: number | null
  readonly span: Span
}

/** What follows from other numbers or from the catalogue alone is left out. */
export function figureChanges({ figures }: Lock, indicators: Iterable<Figure>): FigureChange[] {
  return [...indicators].flatMap(figure => {
    const before: Amounts | null = Object.hasOwn(figures, figure.id) ? figures[figure.id]! : null
    const parts = new Set([...Object.keys(before?.parts ?? {}), ...Object.keys(figure.parts)])
    const typed: readonly ('value' | 'total' | 'month')[] = figure.indicator.total === 'reported' ? ['value', 'total', 'month'] : ['value', 'month']
    return [
      ...typed.map((what): FigureChange => ({ figure, what, before: before?.[what] ?? null, now: figure[what], span: figure.spanOf(what) })),
      ...[...parts].map((part): FigureChange => ({ figure, what: { part }, before: before?.parts[part] ?? null, now: figure.parts[part] ?? null, span: figure.spanOf('parts') })),
    ].filter(change => change.before !== change.now)
  })
}
