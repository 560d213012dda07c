import { createHash } from 'node:crypto'
import type { HtmlBlock, HtmlDocument, Piece } from '../html/html-document.ts'
import type { Places } from './places.ts'
import type { PlaceView, View } from './view.ts'

/** The document's part of a view, and what is behind its pieces. */
export interface Blocks extends Pick<View, 'measures' | 'sections' | 'notes' | 'blocks' | 'places'> {
  /** By id, in the order of the document; notes last. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
}

/** Gives every block an id that stays as long as its HTML does, wherever it moves. */
export function documentToBlocks({ sections, notes, measures }: HtmlDocument, places: Places): Blocks {
  const blocks: Record<string, string> = {}
  const placesByBlock: Record<string, readonly PlaceView[]> = {}
  const pieces = new Map<string, readonly Piece[]>()
  const copies = new Map<string, number>()
  const named = (block: HtmlBlock): string => {
    const id = idOf(block, copies)
    blocks[id] = block.html.replace(/^<\w+/, `$& data-b="${id}"`)
    placesByBlock[id] = block.pieces.map(({ span }) => places.of(span))
    pieces.set(id, block.pieces)
    return id
  }
  return {
    measures,
    sections: sections.map(({ orientation, blocks }) => ({ orientation, blocks: blocks.map(named) })),
    notes: notes.map(named),
    blocks,
    places: placesByBlock,
    pieces,
  }
}

/** Of blocks with the same HTML the second is `…-2`; `copies` are those that have their id, by hash. */
function idOf({ html }: HtmlBlock, copies: Map<string, number>): string {
  const hash = createHash('sha256').update(html).digest('base64url').slice(0, 12)
  const copy = (copies.get(hash) ?? 0) + 1
  copies.set(hash, copy)
  return copy === 1 ? hash : `${hash}-${copy}`
}
