import { expect, test } from 'vitest'
import { endOfRun, hasWord, isLetterBefore, letterAt } from '../../src/rules/text/letters.ts'

test('a letter is of the kind that Unicode calls it, in every script', () => {
  const signs = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code))
  const kindOf = (sign: string) => (/^\p{Lu}/u.test(sign) ? 'capital' : /^\p{Ll}/u.test(sign) ? 'small' : /^\p{L}/u.test(sign) ? 'other' : null)
  expect(signs.filter(sign => letterAt(sign, 0) !== kindOf(sign))).toEqual([])
  expect(signs.filter(sign => isLetterBefore(`(${sign}`, 1 + sign.length) !== /\p{L}/u.test(sign))).toEqual([])
  expect(letterAt('A', 1)).toBe(null)
  expect(isLetterBefore('A', 0)).toBe(false)
})

test.each([
  ['công an tỉnh', true],
  ['trụ sở (công an)', true],
  ['công anh', false],
  ['bcông an', false],
  ['bcông an, công an', true],
  ['𝒶công an', false],
  ['', false],
])('%s holds a word of its own: %s', (text, expected) => {
  expect(hasWord(text, ['biên phòng', 'công an'])).toBe(expected)
})

test('a run goes as far as its signs, whole ones', () => {
  const endOfLetters = (text: string) => endOfRun(text, 1, at => letterAt(text, at) !== null)
  expect(endOfLetters('/NĐ-CP')).toBe(3)
  expect(endOfLetters('/𝒶𝒷-')).toBe(5)
  expect(endOfLetters('/')).toBe(1)
})
