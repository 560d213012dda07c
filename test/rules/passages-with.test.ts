import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/document/passage.ts'
import { rules } from '../../src/rules/index.ts'
import { foundIn, inOrder, passagesWith } from '../../src/rules/text/passages-with.ts'
import { repeatsBySums } from '../../src/rules/text/repeats-by-sums.ts'
import { repeatsByPattern } from '../../src/rules/text/repeats.ts'
import { kindsInTwoSpellings } from '../../src/rules/text/two-spellings.ts'
import { subjectOf } from './minimal-subject.ts'
import { languageTables, figureTables } from './tables.ts'

const passagesOf = (texts: readonly string[]): Passage[] => texts.map((text, index) => passageOf(text, index))

function passageOf(text: string, index: number): Passage {
  const source = { path: `${index}.md`, text }
  return { kind: 'paragraph', text, marks: [], note: null, level: null, spanOf: (start, end) => ({ source, start, end }) }
}

describe('passagesWith', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '1', ' ', '%', '/', '\n'), maxLength: 8 }), { maxLength: 8 })

  test.each([/\d%/g, /[%/]/g, / \d+/g])('gives the passages in which %s is found, in their order', sign => {
    fc.assert(fc.property(texts, written => {
      const passages = passagesOf(written)
      expect(passagesWith(passages, sign)).toEqual(passages.filter(({ text }) => text.search(sign) >= 0))
    }))
  })

  test.each([/\d%/g, /(?<!\d)\d(?!\d)/g, / \d+/g])('tells each place of %s in the order of reading', pattern => {
    fc.assert(fc.property(texts, written => {
      const passages = passagesOf(written)
      const places = passages.flatMap(passage => Array.from(passage.text.matchAll(pattern), ({ 0: found, index }) => ({ passage, at: index, found })))
      expect(foundIn(passages, pattern).map(({ passage, at, match }) => ({ passage, at, found: match[0] }))).toEqual(places)
    }))
  })

  test('a sign may be looked for at the beginning of a passage', () => {
    fc.assert(fc.property(texts, written => {
      const passages = passagesOf(written)
      expect(passagesWith(passages, /\0\s*\d/g)).toEqual(passages.filter(({ text }) => /^\s*\d/.test(text)))
    }))
  })

  test('of several signs one is enough, and no passage comes twice', () => {
    const passages = passagesOf(['a', '1', '%', '1%', ''])
    expect(passagesWith(passages, /\d/g, /%/g).map(({ text }) => text)).toEqual(['1', '%', '1%'])
    expect(inOrder(passages, [[passages[2]!], [passages[0]!, passages[2]!]]).map(({ text }) => text)).toEqual(['a', '%'])
  })
})

test.each([repeatsByPattern, repeatsBySums])('a run of words that stands twice is never passed over, whatever the case of its letters (%o)', passagesWithRepeats => {
  const syllable = fc.constantFrom('của', 'Của', 'hồ', 'sơ', 'Đề', 'đề', 'án', '06', 'Ư', 'ư', 'ồ', 'x')
  const blank = fc.constantFrom(' ', '  ', '\u00a0', '\n')
  const phrase = fc.array(syllable, { minLength: 1, maxLength: 6 })
  const written = fc.tuple(fc.array(syllable, { maxLength: 5 }), phrase, fc.array(syllable, { maxLength: 5 }), blank, fc.constantFrom('', ',', ';', '('))
  fc.assert(fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), lines => {
    const passages = passagesOf(lines.map(([before, twice, behind, gap, mark]) => [...before, ...[`${mark}${twice.join(gap)}`], twice.map(one => one.toUpperCase()).join(' '), ...behind].join(' ')))
    expect(passagesWithRepeats(passages, 6)).toEqual(passages)
  }))
  expect(passagesWithRepeats(passagesOf(['một hai ba', 'ba, ba', 'ba ba']), 6).map(({ text }) => text)).toEqual(['ba ba'])
})

test.each([
  [['hòa bình', 'hoà bình'], 'tone'],
  [['Tỷ lệ', 'tỉ lệ'], 'i'],
  [['hằng tháng', 'hàng  năm'], 'every'],
  [['VNeID', 'VNEID'], 'case'],
  [['Trung tâm Y tế', 'Trung tâm y tế'], 'name'],
  [['vaccine', 'vắc xin'], 'term'],
] as const)('%j has two spellings of one thing: %s', (texts, kind) => {
  expect([...kindsInTwoSpellings(passagesOf(texts))]).toEqual([kind])
  expect([...kindsInTwoSpellings(passagesOf([texts[0], texts[0]]))]).toEqual([])
})

test('what a rule finds in a passage doesn\'t hang on how many others there are that have nothing for it', () => {
  const bare = passageOf('Không có gì', 0)
  for (const { rule, rows } of [...figureTables, ...languageTables].filter(({ rule }) => ['blank-before-mark', 'look-alike', 'date-impossible', 'doubled-word'].includes(rule.code))) {
    for (const { text } of rows) {
      const passage = passageOf(text.replace(/\s+/g, ' '), 1)
      const find = (passages: readonly Passage[]) => {
        const found: string[] = []
        rules.find(one => one === rule)!.check(({ message, span }) => found.push(`${span.source.path} ${span.start} ${message}`), subjectOf(passages))
        return found
      }
      expect(find([bare, passage, bare])).toEqual(find([passage]))
    }
  }
})
