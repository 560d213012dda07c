/** Sum of decimal figures without binary dust. */
export function sumOf(numbers: readonly (number | null)[]): number {
  return Math.round(numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0) * 1e6) / 1e6
}
