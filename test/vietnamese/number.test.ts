import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCount, formatNumber, parseNumber, withoutDust } from '../../src/vietnamese/number.ts'

describe('parseNumber', () => {
  test.each([
    ['967.494', 967494], ['2.226.350', 2226350], ['967494', 967494], ['0', 0], ['5', 5], ['98,5', 98.5], ['1.234,56', 1234.56], ['-3', -3], ['12,345', 12.345], ['123456789012345', 123456789012345],
  ])('%s is %d', (text, value) => expect(parseNumber(text)).toEqual({ value }))

  test.each([
    ['1.5', ['1,5', '15']],
    ['12,345,678', ['12.345.678']],
    ['1.234.56', ['123.456']],
    ['45%', ['45']],
    ['0123', ['123']],
    ['1,234.5', ['1.234,5', '12.345']],
    ['1 234', ['1.234']],
    ['không có', []],
    ['', []],
    ['1e5', []],
    ['12345678901234567890', []],
    ['1234567890123456', []],
    ['1234567890123,45%', ['1.234.567.890.123,45', '123.456.789.012.345']],
  ])('%s is none; it may mean %j', (text, readings) => expect(parseNumber(text)).toEqual({ value: null, readings }))
})

describe('formatNumber', () => {
  test.each([
    [967494, undefined, '967.494'], [0.5, undefined, '0,5'], [-1234.5, undefined, '-1.234,5'], [1.005, 2, '1,01'], [99.995, 2, '100'], [43.457, 2, '43,46'],
    [100, 2, '100'], [82.6, 2, '82,6'], [0, 2, '0'], [-0.001, 2, '0'], [1e-7, undefined, '0'], [9.6e-7, undefined, '0,000001'], [1234567.005, 2, '1.234.567,01'], [999999999999, undefined, '999.999.999.999'],
    [2e15, undefined, '2.000.000.000.000.000'], [1e21, 2, '1.000.000.000.000.000.000.000'],
    [44203632500.6, undefined, '44.203.632.500,6'], [12345678901234.5, 4, '12.345.678.901.234,5'],
  ])('%d with %s decimals is %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text))

  test('what is written is read again', () => {
    for (const value of [0, 7, 1234, 98765.4321, 1000000, 0.25]) expect(parseNumber(formatNumber(value))).toEqual({ value })
  })

  test('also at 15 digits, wherever the comma stands', () => {
    fc.assert(fc.property(decimals, ({ text }) => {
      const { value } = parseNumber(text)
      expect(parseNumber(formatNumber(value!))).toEqual({ value })
    }), { numRuns: 1000, seed: 30 })
  })
})

/** A decimal of at most 15 digits, 6 of them behind the comma. */
const decimals = fc.record({ digits: fc.integer({ min: 0, max: 10 ** 15 - 1 }), behind: fc.integer({ min: 0, max: 6 }) }).map(({ digits, behind }) => {
  const padded = String(digits).padStart(behind + 1, '0')
  return { text: behind === 0 ? padded : `${padded.slice(0, -behind)},${padded.slice(-behind)}`, number: Number(`${digits}e-${behind}`) }
})

describe('withoutDust', () => {
  test.each([
    [0.1 + 0.2, 0.3], [4420363250.6, 4420363250.6], [44203632500.6, 44203632500.6], [1.9999999, 2], [1e-7, 0], [-0.30000000000000004, -0.3], [2666977428340, 2666977428340], [2 ** 53, 2 ** 53], [1e21, 1e21], [Infinity, Infinity],
  ])('%d is %d', (value, meant) => expect(withoutDust(value)).toBe(meant))

  test('a decimal of at most 15 digits is left alone, and found again beside its binary neighbours', () => {
    fc.assert(fc.property(decimals, fc.constantFrom(-2, -1, 0, 1, 2), ({ number }, steps) => {
      expect(withoutDust(number)).toBe(number)
      // The last of 15 digits is worth more than five such steps.
      expect(withoutDust(number * (1 + steps * Number.EPSILON / 2))).toBe(number)
    }), { numRuns: 1000, seed: 30 })
  })
})

test('counts under ten take a zero', () => {
  expect([0, 1, 9, 10, 1234, 0.5].map(formatCount)).toEqual(['0', '01', '09', '10', '1.234', '0,5'])
})
