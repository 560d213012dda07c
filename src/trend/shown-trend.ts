import { sentences } from './problems.ts'
import type { Trend, TrendPoint } from './trend.ts'

/** All that a picture of the trend shows, for those who can't see it. */
export function inWords(trend: Trend): string {
  const goal = sentences.goal(trend)
  return `${trend.label} (${sentences.subject(trend)}). ${trend.points.map(point => sentences.pointInWords(trend, point)).join('; ')}.${goal === '' ? '' : ` ${goal}.`}`
}

export interface Dot {
  /** Of the point in the trend. */
  readonly index: number
  readonly value: number
}

/** Stretches without a gap and without a new beginning. */
export function unbroken(points: readonly TrendPoint[]): Dot[][] {
  const runs: Dot[][] = []
  for (const [index, { value, change }] of points.entries()) {
    if (value === null) continue
    if (typeof change === 'number') runs.at(-1)!.push({ index, value })
    else runs.push([{ index, value }])
  }
  return runs.filter(run => run.length > 1)
}

/** Pixels that a picture's file need not say more exactly. */
export function rounded(number: number): number {
  return Math.round(number * 10) / 10
}
