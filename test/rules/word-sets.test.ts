import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordSets } from '../../src/rules/text/word-sets.ts'

test('words in another order, or said twice, are the same set; those of another label are another', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 })
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('rate', 'pair'), words), { maxLength: 12 }), asked => {
    const sets = wordSets<string>()
    for (const [label, said] of asked) {
      const key = `${label} ${[...new Set(said)].sort().join(' ')}`
      expect(sets.valueOf(label, said, () => key)).toBe(key)
    }
  }))
})

test('a set is met again however many others were made between, and not taken for a part of it or for one that has more', () => {
  const sets = wordSets<string>()
  const all = Array.from({ length: 300 }, (_, index) => Array.from({ length: 1 + (index % 5) }, (_, at) => `w${(index * 7 + at * 13) % 61}`))
  const keyOf = (words: readonly string[]) => [...new Set(words)].sort().join(' ')
  for (const words of all) sets.valueOf('rate', words, () => keyOf(words))
  for (const words of all) expect(sets.valueOf('rate', words.toReversed(), () => 'another')).toBe(keyOf(words))
  expect(sets.valueOf('rate', ['w0', 'w1', 'w2', 'w3', 'w4', 'w5'], () => 'another')).toBe('another')
})

test('sets with the same sum, of which there are some among a hundred thousand, are told apart', () => {
  const sets = wordSets<readonly string[]>()
  const all = subsets(Array.from({ length: 40 }, (_, index) => `w${index}`), 4)
  for (const words of all) sets.valueOf('rate', words, () => words)
  expect(all.filter(words => sets.valueOf('rate', words, () => []) !== words)).toEqual([])
})

/** All of no more than `most` words. */
function subsets(words: readonly string[], most: number): string[][] {
  if (most === 0) return [[]]
  return [[], ...words.flatMap((word, index) => subsets(words.slice(index + 1), most - 1).map(others => [word, ...others]))]
}
