import { expect, test } from 'vitest'
import { matchesIn } from '../../src/source/matches.ts'

const figure = /(\d+)%/g

test.each([
  ['', []],
  ['không có số', []],
  ['12% và 5%, 7', [['12%', '12', 0], ['5%', '5', 7]]],
  ['5%5%', [['5%', '5', 0], ['5%', '5', 2]]],
])('%j', (text, expected) => {
  expect(matchesIn(text, figure).map(match => [match[0], match[1], match.index])).toEqual(expected)
})

test('a pattern that was left in the middle of another text begins anew, and is left at the beginning', () => {
  figure.lastIndex = 5
  expect(matchesIn('1% 2%', figure)).toHaveLength(2)
  expect(figure.lastIndex).toBe(0)
})

test('a pattern may find nothing at a place, and goes on behind it', () => {
  expect(matchesIn('a1b', /\d*/g).map(({ 0: found, index }) => [found, index])).toEqual([['', 0], ['1', 1], ['', 2], ['', 3]])
})
