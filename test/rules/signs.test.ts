import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsWithName, firstLetters, hasPhrase, lastLetters } from '../../src/rules/text/signs.ts'

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
