import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendixLabel, letterOf, romanOf } from '../../src/vietnamese/enumerator.ts'

test('points are lettered by the Vietnamese alphabet without f, j, w and z', () => {
  expect(Array.from({ length: 25 }, (_, index) => letterOf(index + 1)).join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa ab')
  expect([letterOf(46), letterOf(47), letterOf(23 * 24), letterOf(23 * 24 + 1)]).toEqual(['ay', 'ba', 'yy', 'aaa'])
})

test.each([
  [1, 'I'], [2, 'II'], [3, 'III'], [4, 'IV'], [5, 'V'], [6, 'VI'], [8, 'VIII'], [9, 'IX'], [10, 'X'], [14, 'XIV'], [39, 'XXXIX'], [40, 'XL'], [49, 'XLIX'], [50, 'L'],
  [90, 'XC'], [99, 'XCIX'], [100, 'C'], [400, 'CD'], [500, 'D'], [900, 'CM'], [1994, 'MCMXCIV'], [3000, 'MMM'], [0, ''],
])('%d is %s', (number, roman) => expect(romanOf(number)).toBe(roman))

test('no two numbers have the same numeral, and no sign stands four times in a row', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), number => {
    const signs = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
    const values = [...romanOf(number)].map(sign => signs[sign as keyof typeof signs])
    expect(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)).toBe(number)
    expect(romanOf(number)).not.toMatch(/(.)\1{3}/)
  }), { seed: 30 })
})

test('one appendix has no number, several have', () => {
  expect([appendixLabel(0, 1), appendixLabel(0, 2), appendixLabel(1, 2), appendixLabel(3, 4)]).toEqual(['Phụ lục', 'Phụ lục I', 'Phụ lục II', 'Phụ lục IV'])
})
