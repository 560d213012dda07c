import type { ChartKind } from '../document/tree.ts'
import { formatOf } from './chart-number-format.ts'

/** Scale of the numbers; what is left out is for Word to choose, also when somebody edits the numbers. */
export interface Axis {
  readonly minimum?: number
  readonly maximum?: number
  readonly interval?: number
  readonly numberFormat: string
}

/** Below this, Word sets its lines at fractions. */
const coarse = 10

/** Columns and bars begin at zero, for their length is what is compared; a rate doesn't go on to 120%. */
export function axisOf(numbers: readonly number[], unit: '%' | '', kind: ChartKind): Axis {
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const isFromZero = kind !== 'line' && low >= 0
  const isCoarse = high - (isFromZero ? 0 : low) >= coarse
  return {
    ...(isFromZero && { minimum: 0 }),
    ...(unit === '%' && high > 90 && high <= 100 && { maximum: 100 }),
    ...(!isCoarse && numbers.every(Number.isInteger) && { interval: 1 }),
    numberFormat: formatOf(isCoarse ? [Math.round(low), Math.round(high)] : numbers, unit),
  }
}
