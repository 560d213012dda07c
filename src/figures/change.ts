import { sumOf } from '../period/sum.ts'
import type { Figure } from './figures.ts'
import { rateOf } from './rate.ts'

/** How a change is measured: percentage points between printed rates, percent of the earlier value, or plain difference. */
export type Measure = 'points' | 'percent' | 'value'

/**
 * Change since the period before, in the measure's own unit; null where one side is missing, or where the earlier value
 * is zero and a percentage of it would mean nothing. Points are the difference of the two rates as printed, so that a
 * reader who subtracts gets the same.
 */
export function changeOf(figure: Pick<Figure, 'indicator' | 'value' | 'rate' | 'previous'>, measure: Measure): number | null {
  const { previous, value } = figure
  if (!previous) return null
  switch (measure) {
    case 'points':
      return difference(figure.rate, previous.rate)
    case 'value':
      return difference(value, previous.value)
    case 'percent':
      return rateOf(difference(value, previous.value), previous.value === null ? null : Math.abs(previous.value), figure.indicator.decimals)
  }
}

/** What a figure's change is measured in when nobody says: points where it has a rate, percent otherwise. */
export function usualMeasure(figure: Figure): Measure {
  return figure.indicator.total === null ? 'percent' : 'points'
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : sumOf([now, -before])
}
