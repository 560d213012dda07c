import { align, type Pair } from '../difference/align.ts'
import { bagOf, similarity, type Bag } from '../difference/similarity.ts'
import { describeChart } from '../document/chart-text.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Block, Heading, Inline, Revision } from '../document/tree.ts'
import { markedInlines, reviseInlines, type NoteNumbers } from './revise-inlines.ts'
import { markedTable, reviseTable, shapeOf, tableText } from './revise-table.ts'

/** A block, and the headings that it stands under. */
interface Entry {
  readonly block: Block
  /** Two blocks with different kinds are never the same one changed. */
  readonly kind: string
  readonly path: string
  readonly text: string
  readonly bag: Bag
}

const leastAlike = 0.4

/** Under the same headings, what is less alike may still be the same. */
const samePlace = 0.15

/** All blocks of both, in an order that keeps that of each. */
export function reviseBlocks(numbers: NoteNumbers, earlier: readonly Block[], later: readonly Block[]): Block[] {
  const pairs = align(entriesOf(earlier), entriesOf(later), {
    isSame: (a, b) => a.kind === b.kind && a.text === b.text,
    score: (a, b) => (a.kind === b.kind ? similarity(a.bag, b.bag) + (a.path === b.path ? samePlace : 0) - leastAlike : 0),
  })
  return pairs.map(pair => revisePair(numbers, pair))
}

function revisePair(numbers: NoteNumbers, { earlier, later }: Pair<Entry>): Block {
  if (!later) return markedBlock(earlier!.block, 'deleted')
  return earlier ? reviseBlock(numbers, earlier.block, later.block) : markedBlock(later.block, 'inserted')
}

function entriesOf(blocks: readonly Block[]): Entry[] {
  const headings: string[] = []
  return blocks.map(block => {
    const text = textOf(block)
    if (block.type === 'heading') headings.splice(block.level - 1, Infinity)
    const entry = { block, text, kind: kindOf(block), path: headings.join('\n'), bag: bagOf(text) }
    if (block.type === 'heading') headings[block.level - 1] = inlinesToPlain(block.content)
    return entry
  })
}

/** A table's kind is its shape: rows of another one can't stand in it. A chart is the same as it was, or another one. */
function kindOf(block: Block): string {
  switch (block.type) {
    case 'heading': return `heading ${block.level} ${block.rest === null ? 'alone' : 'run-in'}`
    case 'paragraph': return 'paragraph'
    case 'point': return `point ${block.mark}`
    case 'table': return `table ${shapeOf(block)}`
    case 'chart': return `chart ${describeChart(block)}`
  }
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading': return `${inlinesToPlain(block.content)}\n${inlinesToPlain(block.rest ?? [])}`
    case 'table': return tableText(block)
    case 'chart': return describeChart(block)
    default: return inlinesToPlain(block.content)
  }
}

function reviseBlock(numbers: NoteNumbers, earlier: Block, later: Block): Block {
  const revise = (before: readonly Inline[], after: readonly Inline[]) => reviseInlines(numbers, before, after)
  switch (later.type) {
    case 'heading': {
      const { content, rest } = earlier as Heading
      return { ...later, content: revise(content, later.content), rest: later.rest && revise(rest ?? [], later.rest) }
    }
    case 'table':
      return reviseTable(numbers, earlier as typeof later, later)
    case 'chart':
      return later
    default:
      return { ...later, content: revise((earlier as typeof later).content, later.content) }
  }
}

function markedBlock(block: Block, revision: Revision): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, content: markedInlines(block.content, revision), rest: block.rest && markedInlines(block.rest, revision), revision }
    case 'table':
      return markedTable(block, revision)
    case 'chart':
      return { ...block, caption: markedInlines(block.caption, revision), revision }
    default:
      return { ...block, content: markedInlines(block.content, revision), revision }
  }
}

/** All of an appendix that is only in one of the documents. */
export function markedBlocks(blocks: readonly Block[], revision: Revision): Block[] {
  return blocks.map(block => markedBlock(block, revision))
}
