import { describe, expect, test } from 'vitest'
import { formatCount, formatNumber, parseNumber } from '../../src/vietnamese/number.ts'

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
  ])('%d with %s decimals is %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text))

  test('what is written is read again', () => {
    for (const value of [0, 7, 1234, 98765.4321, 1000000, 0.25]) expect(parseNumber(formatNumber(value))).toEqual({ value })
  })
})

test('counts under ten take a zero', () => {
  expect([0, 1, 9, 10, 1234, 0.5].map(formatCount)).toEqual(['0', '01', '09', '10', '1.234', '0,5'])
})
