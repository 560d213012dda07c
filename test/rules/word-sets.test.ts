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
