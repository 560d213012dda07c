import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsWithName, blanksBefore, firstLetters, hasPhrase, lastLetters, lettersBefore } from '../../src/rules/text/signs.ts'

const names = ['sở', 'cơ sở', 'hợp tác xã', 'ban']
const text = fc.array(fc.constantFrom('sở', 'cơ', 'hợp', 'tác', 'xã', 'ban', 'ban2', 'µ', ' ', ' ', ' ', '  ', '-', '\n', '5'), { maxLength: 8 }).map(parts => parts.join(''))

test('phrases and names are found where no letter stands beside them, first and last letters behind blanks', () => {
  fc.assert(fc.property(text, words => {
    expect(hasPhrase(words, names)).toBe(new RegExp(`(?<![a-zµÀ-ỹ])(?:${names.join('|')})(?![a-zµÀ-ỹ])`).test(words))
    expect(beginsWithName(words, new Set(names), 3)).toBe(new RegExp(`^(?:${names.join('|')})(?![a-zµÀ-ỹ])`).test(words))
    expect(firstLetters(words)).toBe(/^\s*([a-zµÀ-ỹ]*)/.exec(words)![1])
    expect(lastLetters(words)).toBe(/([a-zµÀ-ỹ]*)\s*$/.exec(words)![1])
  }), { numRuns: 2000 })
})

test('letters are those of ASCII and Vietnamese in capitals and small', () => {
  for (const letter of 'azAZÀỹđĐưƯµ') expect(firstLetters(` ${letter}5`)).toBe(letter)
  for (const sign of '@[`{5¿-ỺỻỼ\u1efa') expect(firstLetters(` ${sign}`)).toBe('')
})

test('a run is cut off where the looking ends', () => {
  expect([lettersBefore('abc', 3, 1), lettersBefore('abc', 3, 0), blanksBefore('   ', 3, 1), blanksBefore('   ', 3, 0)]).toEqual([1, 0, 1, 0])
})

test('a name of more words than any has is none', () => {
  const name = new Set(['ban chỉ đạo'])
  expect([beginsWithName('ban chỉ đạo tỉnh', name, 3), beginsWithName('ban chỉ đạo', name, 2), beginsWithName('ban-chỉ đạo', new Set(['chỉ đạo', 'ban-chỉ']), 3), beginsWithName('', new Set(['']), 3)]).toEqual([true, false, false, false])
})
