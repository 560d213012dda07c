import { align } from '../difference/align.ts'
import { bagOf, similarity, type Bag } from '../difference/similarity.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Paragraph, Point, Revision } from '../document/tree.ts'
import { markedInlines, reviseInlines, type NoteNumbers } from './revise-inlines.ts'

interface Entry<T> {
  readonly block: T
  readonly text: string
  readonly bag: Bag
}

const leastAlike = 0.4

/**
 * Paragraphs of a cell or a note. Such a story must end in a paragraph whose mark nobody can delete, so the marks of the changes at its
 * end move up by one: what is taken away is the end of the paragraph before and the words after it.
 */
export function reviseStory<T extends Paragraph | Point>(numbers: NoteNumbers, earlier: readonly T[], later: readonly T[]): readonly T[] {
  // The only paragraph of a cell is the one that it had, whatever it says now.
  const threshold = earlier.length === 1 && later.length === 1 ? -1 : leastAlike
  const pairs = align(earlier.map(toEntry), later.map(toEntry), {
    isSame: (a, b) => a.block.type === b.block.type && a.text === b.text,
    score: (a, b) => (a.block.type === b.block.type ? similarity(a.bag, b.bag) - threshold : 0),
  })
  return withEnd(pairs.map(pair => {
    if (!pair.later) return markedStoryBlock(pair.earlier!.block, 'deleted')
    if (!pair.earlier) return markedStoryBlock(pair.later.block, 'inserted')
    return { ...pair.later.block, content: reviseInlines(numbers, pair.earlier.block.content, pair.later.block.content) }
  }))
}

export function markedStory<T extends Paragraph | Point>(blocks: readonly T[], revision: Revision): readonly T[] {
  return withEnd(blocks.map(block => markedStoryBlock(block, revision)))
}

function toEntry<T extends Paragraph | Point>(block: T): Entry<T> {
  const text = inlinesToPlain(block.content)
  return { block, text, bag: bagOf(text) }
}

function markedStoryBlock<T extends Paragraph | Point>(block: T, revision: Revision): T {
  return { ...block, content: markedInlines(block.content, revision), revision }
}

function withEnd<T extends Paragraph | Point>(blocks: readonly T[]): readonly T[] {
  const firstOfEnd = blocks.findLastIndex(({ revision }) => revision === undefined) + 1
  return blocks.map((block, index) => {
    if (index < firstOfEnd - 1) return block
    const { revision: _, ...bare } = block
    const next = blocks[index + 1]?.revision
    return (next === undefined ? bare : { ...bare, revision: next }) as T
  })
}
