import { expect, test } from 'vitest'
import { lookAlike } from '../../src/rules/look-alike.ts'
import { subjectOf } from './minimal-subject.ts'
import { passagesOf } from './passages-of.ts'

test('a passage with one strange sign is read as well as one with another besides', () => {
  const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(sign => /\S/.test(sign))
  const alone = findingsIn(signs.map(sign => `Thực hi${sign}n`))
  const besides = findingsIn(signs.map(sign => `Thực hi${sign}n \u2060`))
  expect(signs.filter((_, index) => alone[index]! > 0)).toEqual(signs.filter((_, index) => besides[index]! > 1))
  expect(signs.filter((_, index) => alone[index]! > 0)).toContain('Ð')
})

function findingsIn(texts: readonly string[]): number[] {
  const [passage] = passagesOf('Thực hiện')
  const counts = texts.map(() => 0)
  const passages = texts.map((text, index) => ({ ...passage!, text, spanOf: () => ({ source: { path: '', text: '' }, start: index, end: index }) }))
  lookAlike.check(({ span }) => void counts[span.start]!++, subjectOf(passages))
  return counts
}
