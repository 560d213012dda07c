import { expect, test } from 'vitest'
import { isCapitalAt } from '../../src/rules/text/words.ts'

test('a capital is what Unicode calls one, in every script', () => {
  const signs = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code))
  expect(signs.filter(sign => isCapitalAt(sign, 0) !== /^\p{Lu}/u.test(sign))).toEqual([])
  expect(isCapitalAt('A', 1)).toBe(false)
})
