import type { Block, Cell, DocumentTree, Inline, Paragraph, Point } from './tree.ts'

type Change = (inlines: readonly Inline[]) => readonly Inline[]

/** The same document with other content in its lines and paragraphs; notes stay as they are. */
export function mapInlines(document: DocumentTree, change: Change): DocumentTree {
  const { title, addressees, legalBasis, blocks, signature, appendices } = document
  return {
    ...document,
    title: { ...title, subject: change(title.subject), period: title.period && change(title.period) },
    addressees: addressees.map(change),
    legalBasis: legalBasis.map(change),
    blocks: blocks.map(block => mapBlock(block, change)),
    signature: { ...signature, recipients: signature.recipients.map(change) },
    appendices: appendices.map(appendix => ({
      ...appendix, title: change(appendix.title), reference: appendix.reference && change(appendix.reference), blocks: appendix.blocks.map(block => mapBlock(block, change)),
    })),
  }
}

const writers: { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>, change: Change) => Block } = {
  heading: (heading, change) => ({ ...heading, content: change(heading.content), rest: heading.rest && change(heading.rest) }),
  paragraph: withContent,
  point: withContent,
  table: (table, change) => ({
    ...table,
    caption: table.caption && change(table.caption),
    header: table.header.map(cells => cells.map(cell => ({ ...cell, content: change(cell.content) }))),
    rows: table.rows.map(row => ({ ...row, cells: row.cells.map(cell => mapCell(cell, change)) })),
  }),
  // Its labels stand in the drawing.
  chart: (chart, change) => ({ ...chart, caption: change(chart.caption) }),
}

function mapBlock<T extends Block['type']>(block: Extract<Block, { type: T }>, change: Change): Block {
  const write: (typeof writers)[T] = writers[block.type as T]
  return write(block, change)
}

function withContent<T extends Paragraph | Point>(block: T, change: Change): T {
  return { ...block, content: change(block.content) }
}

function mapCell(cell: Cell, change: Change): Cell {
  return { ...cell, blocks: cell.blocks.map(block => withContent(block, change)) }
}
