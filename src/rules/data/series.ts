import type { Past } from '../../figures/figures.ts'
import type { IsoMonth } from '../../vietnamese/date.ts'

/** A number that was received in a month. */
export interface Received {
  readonly month: IsoMonth
  readonly value: number
}

/** The months in which `amountOf` gave a number, oldest first. */
export function receivedOf(history: readonly Past[] | undefined, amountOf: (past: Past) => number | null): Received[] {
  const received: Received[] = []
  for (const past of history ?? []) {
    const value = amountOf(past)
    if (value !== null) received.push({ month: past.month, value })
  }
  return received
}

/** Of no numbers at all it is NaN: ask only where there are some. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** A count "since the start of the year" starts anew in a new year: not a fall. */
export function isRestart(earlier: Received, now: Received): boolean {
  return now.month.slice(0, 4) > earlier.month.slice(0, 4) && now.value <= earlier.value / 2
}
