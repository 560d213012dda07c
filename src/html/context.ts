import type { Heading } from '../document/tree.ts'
import type { HeadingNumber } from '../document/heading-numbers.ts'
import type { TextArea } from '../docx/page.ts'
import type { Layout } from '../schemas/layout.ts'
import type { HtmlBlock, Piece } from './html-document.ts'

/** What the pieces of one block are written with. */
export interface Context {
  readonly layout: Layout
  /** Of the section's pages. */
  readonly area: TextArea
  readonly headings: ReadonlyMap<Heading, HeadingNumber>
  /** Takes a piece, gives its number in the block. */
  add(piece: Piece): number
}

/** What all blocks of a section share. */
export type Surroundings = Omit<Context, 'add'>

/** Whether a block must stay on the page of what follows it; a table, which has no space above it, gets some. */
export type Hold = 'next' | 'table' | 'none'

/** A block of its own, from what writes its HTML. */
export function htmlBlock(surroundings: Surroundings, write: (context: Context) => string): HtmlBlock {
  const pieces: Piece[] = []
  const html = write({ ...surroundings, add: piece => pieces.push(piece) - 1 })
  return { html, pieces }
}

/** Attribute that keeps a block on the page of the next one. */
export function holdAttribute(hold: Hold): string {
  return hold === 'none' ? '' : ` data-hold="${hold}"`
}
