import { toMillionths } from '../vietnamese/number.ts'

/**
 * Percent of `total`, rounded half up (below zero: half away from it) at `decimals` as Vietnamese reports round it: 346788 of 419886
 * gives 82.59 at two decimals. Null where a number is missing or the total is zero. Computed on whole numbers: no binary fraction decides a half.
 */
export function rateOf(value: number | null, total: number | null, decimals: number): number | null {
  if (value === null || total === null || total === 0) return null
  const part = toMillionths(Math.abs(value))
  const whole = toMillionths(Math.abs(total))
  const power = 10n ** BigInt(decimals)
  const rounded = (2n * part * 100n * power + whole) / (2n * whole)
  const sign = BigInt(Math.sign(value) * Math.sign(total))
  return Number(sign * rounded) / Number(power)
}
