import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownBlocks, wholeParagraph } from '../../src/document/markdown-blocks.ts'
import { markdownInlines } from '../../src/document/markdown-inlines.ts'
import { lezerBlocks, lezerLine } from './lezer.ts'

/** Pieces that mean something where they stand, and some that mean nothing. */
const pieces = [
  '*', '**', '***', '****', '* ', ' *', '** ', ' **', '3*4', '_', '__', '^', '^2^', '^a\\ b^', '\\', '\\*', '\\\n', '  \n', ' ', '  ', '\t', '\n', '\n\n', '\r', '\u00a0', '\u2028', '\n# ', '\n##', '\n#### a:\n', '\n- ', '\n-', '\n + ', '\n* ', '\n• ', '\n  ', '-', '+', '#',
  '[^a]', '[^', '[', ']', '](', ')', '[a](https://a.vn/b_(c))', '[a **b** ^c^](www.a.vn)', '[a](b c)', '<https://a.vn>', '<a@b.vn>', '<br>', '<', '>', '&nbsp;', '{{', '}}',
  '[chưa có số liệu]', '[chưa có nội dung]', '\uFFFC1\uFFFC', '\uFFFCc2\uFFFC', '\uFFFC', 'a', 'Sở', 'ế', '5', '.', ',', ':', '"', '“', '”', '(', '–', '×', '€', '😀', 'e\u0301', '`', '1. ', '> ', '---', '!', '|', '~',
]

const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(list => list.join('')),
  fc.array(fc.constantFrom('*', '**', '***', 'a', ' ', '.', '\u00a0'), { maxLength: 30 }).map(list => list.join('')),
  fc.array(fc.constantFrom('# ', '- ', '+ ', '-', 'a', ' ', '\n', '* ', '\t', '\r'), { maxLength: 30 }).map(list => list.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

function read(text: string) {
  return markdownBlocks(text).map(block => ({ ...block, nodes: markdownInlines(text, block) }))
}

/** A few thousand cases, always the same. */
const settings = { seed: Number(process.env['FUZZ_SEED'] ?? 7), numRuns: Number(process.env['FUZZ_RUNS'] ?? 4000) }

test('blocks and what stands in them are those of a general parser', () => {
  fc.assert(fc.property(texts, text => void expect(read(text)).toEqual(lezerBlocks(text))), settings)
})

test('so is a text that is one paragraph by its place', () => {
  fc.assert(fc.property(texts, text => {
    const block = wholeParagraph(text)
    expect(block.from === text.length ? null : { ...block, nodes: markdownInlines(text, block) }).toEqual(lezerLine(text))
  }), settings)
})

test('a paragraph of more signs than anybody types has none', () => {
  for (const count of [1300, 1400]) {
    const text = '*a* [^b] '.repeat(count)
    expect(read(text)).toEqual(lezerBlocks(text))
    expect(read(`# ${text}`)).toEqual(lezerBlocks(`# ${text}`))
  }
})
