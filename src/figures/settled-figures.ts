import { settledAmountsOf } from './amounts.ts'
import type { Figures } from './figures.ts'

/** The same figures, but of a closed month what it was closed with, whatever its files say now. */
export function settledFigures(figures: Figures): Figures {
  const { period, indicators } = figures
  if (!period.closed) return figures
  return { ...figures, indicators: new Map([...indicators].map(([id, figure]) => [id, { ...figure, ...settledAmountsOf(period, id) }])) }
}
