import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainParagraph, textToBlocks } from '../../src/document/text-to-blocks.ts'
import type { Block, Inline } from '../../src/document/tree.ts'
import type { Span } from '../../src/source/source.ts'
import { textIn } from './sample.ts'

const pieces = ['a', 'Sở', 'ế', 'e\u0301', '5', ' ', '  ', '\u00a0', '\t', '\n', '\r', '\u2028', '-', '+', '#', '•', '*', '.', ':', '“', '–', '[', '^', '<', '\\', '{', '}', '&', '\uFFFC', '\uFFFC1\uFFFC', '😀']

const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map(list => list.join('')),
  fc.array(fc.constantFrom('a', 'Sở', ' ', '5', '-', '#', '.'), { maxLength: 12 }).map(list => list.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const settings = { seed: Number(process.env['FUZZ_SEED'] ?? 7), numRuns: Number(process.env['FUZZ_RUNS'] ?? 4000) }

function shown({ start, end }: Span): number[] {
  return [start, end]
}

function runOf(inline: Inline): unknown {
  if (inline.type !== 'text') return inline
  const { span, spanOf, stretches, ...look } = inline
  return [look, shown(span), shown(spanOf!(1, 2)), stretches!()]
}

function blockOf(block: Block): unknown {
  return block.type === 'paragraph' ? [block.content.map(runOf), shown(block.span)] : block.type
}

test('a text that is plainly one paragraph is what reading it makes of it', () => {
  let plain = 0
  fc.assert(fc.property(texts, text => {
    const filled = textIn('a.yaml', text)
    const paragraph = plainParagraph(filled)
    if (!paragraph) return
    plain++
    const said: unknown[] = []
    const blocks = textToBlocks(diagnostic => said.push(diagnostic), filled, { cite: () => null, inset: () => null })
    expect([said, blocks.map(blockOf)]).toEqual([[], [blockOf(paragraph)]])
  }), settings)
  expect(plain).toBeGreaterThan(settings.numRuns / 20)
})
