import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateOf } from '../../src/figures/rate.ts'

test.each([
  [346788, 419886, 2, 82.59], [967494, 2226350, 2, 43.46], [1, 3, 0, 33], [1, 3, 4, 33.3333], [1, 8, 2, 12.5], [1, 8, 0, 13], [1, 800, 1, 0.1], [1, 200, 0, 1],
  [0.1, 0.3, 2, 33.33], [1.005, 100, 2, 1.01], [0, 5, 2, 0], [7, 5, 2, 140], [-1, 3, 2, -33.33], [-1, 8, 0, -13], [1, -3, 2, -33.33], [-1, -3, 2, 33.33], [-1, 1000, 0, 0],
])('%d of %d at %d decimals is %d %%', (value, total, decimals, rate) => expect(rateOf(value, total, decimals)).toBe(rate))

test('a half is a half of large numbers as well', () => {
  expect([rateOf(1_333_488_714_177, 266_697_742_835_400, 0), rateOf(1_333_488_714_176, 266_697_742_835_400, 0), rateOf(12_345_678_901.1, 98_765_431_208.8, 1)]).toEqual([1, 0, 12.5])
})

test('there is no rate of what is missing, nor of nothing', () => {
  expect([rateOf(null, 5, 2), rateOf(5, null, 2), rateOf(5, 0, 2), rateOf(0, 0, 2)]).toEqual([null, null, null, null])
})

test('it is never further off than half of its last digit', () => {
  fc.assert(fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 4 }), (value, total, decimals) => {
    expect(Math.abs(rateOf(value, total, decimals)! - 100 * value / total)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6)
  }), { seed: 30 })
})
