import { fromMillionths, toMillionths } from '../vietnamese/number.ts'

/** Sum of decimal figures without binary dust. */
export function sumOf(numbers: readonly (number | null)[]): number {
  const given = numbers.filter(number => number !== null)
  // Most are whole, and add up as they are.
  if (given.every(Number.isInteger)) return given.reduce((sum, number) => sum + number, 0)
  return fromMillionths(given.reduce((sum, number) => sum + toMillionths(number), 0n))
}
