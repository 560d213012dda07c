import type { Block } from '../document/tree.ts'
import { chartToDocx } from './chart.ts'
import type { Context } from './context.ts'
import type { Follower } from './follower.ts'
import { headingToDocx } from './heading.ts'
import { inPieces } from './markup/pieces.ts'
import { paragraphToDocx } from './paragraph.ts'
import { pointToDocx } from './point.ts'
import { heldSpacer, spacer } from './spacer.ts'
import { tableToDocx } from './table.ts'

type BlockWriters = { readonly [T in Block['type']]: (context: Context, block: Extract<Block, { type: T }>, follower: Follower) => string }

const writers: BlockWriters = {
  heading: headingToDocx,
  paragraph: paragraphToDocx,
  point: pointToDocx,
  table: tableToDocx,
  chart: chartToDocx,
}

/** Blocks that the signature must not be parted from: it never stands alone on a page. A chart is held only where it is the last. */
const heldBySignature = 2

/** Blocks of the body, which a signature follows, or of an appendix, which ends its section; in pieces. */
export function blocksToDocx(context: Context, blocks: readonly Block[], end: 'signature' | 'section'): readonly string[] {
  return inPieces(blocks.length, index => {
    const block = blocks[index]!
    const next = blocks[index + 1]
    const isHeld = end === 'signature' && index >= blocks.length - heldBySignature && (block.type !== 'chart' || next === undefined)
    const follower = isHeld && next?.type !== 'table' ? 'signature' : followerOf(block, next)
    return blockToDocx(context, block, follower) + separator(block, next, follower)
  })
}

function blockToDocx<T extends Block['type']>(context: Context, block: Extract<Block, { type: T }>, follower: Follower): string {
  const write: BlockWriters[T] = writers[block.type as T]
  return write(context, block, follower)
}

/** Points `a)`, `b)`, `c)` that head nothing don't hold on to each other: a page could not break between them. */
function followerOf(block: Block, next: Block | undefined): Follower {
  if (next?.type === 'table') return 'table'
  const headsNothing = block.type === 'heading' && (next === undefined || (next.type === 'heading' && next.level <= block.level))
  return headsNothing ? 'unrelated' : 'text'
}

/** Behind a table whose neighbour is another table, the signature's or none. */
function separator(block: Block, next: Block | undefined, follower: Follower): string {
  if (block.type !== 'table' || (next !== undefined && next.type !== 'table')) return ''
  return follower === 'signature' ? heldSpacer() : spacer()
}
