import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOf } from '../../src/period/sum.ts'

test.each<[readonly (number | null)[], number]>([
  [[1_333_488_714_170, 1_333_488_714_170], 2_666_977_428_340],
  [[4_420_363_250.6, 0.1, null], 4_420_363_250.7],
  [[44_203_632_500.6, 0.1], 44_203_632_500.7],
  [[123_456_789_012.345, -123_456_789_012.3], 0.045],
  [[0.1, 0.2], 0.3],
  [[null], 0],
  [[], 0],
])('the sum of %j is %d', (numbers, sum) => expect(sumOf(numbers)).toBe(sum))

/** A decimal of at most 15 digits, 6 of them behind the comma; in millionths. */
const decimals = fc.record({ digits: fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), decimals: fc.integer({ min: 0, max: 6 }) })
  .map(({ digits, decimals: behind }) => ({ number: Number(`${digits}e-${behind}`), millionths: digits * 10n ** BigInt(6 - behind) }))

test('whatever has at most 15 digits adds up to what it does on paper', () => {
  fc.assert(fc.property(fc.array(decimals, { minLength: 1, maxLength: 8 }), addends => {
    const onPaper = addends.reduce((sum, { millionths }) => sum + millionths, 0n)
    expect(sumOf(addends.map(({ number }) => number))).toBe(Number(`${onPaper}e-6`))
  }), { numRuns: 1000, seed: 30 })
})
