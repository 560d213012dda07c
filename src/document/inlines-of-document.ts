import type { Block, Cell, DocumentTree, HeaderCell, Inline } from './tree.ts'

type Inlines = readonly Inline[]
type See = (inlines: Inlines) => void

/** Every line and paragraph of the text in reading order, without the notes. */
export function inlinesOfText(document: DocumentTree): readonly Inlines[] {
  const all: Inlines[] = []
  seeInlinesOfText(document, inlines => void all.push(inlines))
  return all
}

/** Is shown those of the text, then those of the notes. */
export function seeInlines(document: DocumentTree, see: See): void {
  seeInlinesOfText(document, see)
  for (const { paragraphs } of document.notes) seeParagraphs(paragraphs, see)
}

function seeInlinesOfText({ addressees, title, legalBasis, blocks, signature, appendices }: DocumentTree, see: See): void {
  see(title.subject)
  see(title.period ?? [])
  addressees.forEach(see)
  legalBasis.forEach(see)
  seeBlocks(blocks, see)
  signature.recipients.forEach(see)
  for (const appendix of appendices) {
    see(appendix.title)
    see(appendix.reference ?? [])
    seeBlocks(appendix.blocks, see)
  }
}

function seeBlocks(blocks: readonly Block[], see: See): void {
  for (const block of blocks) seeBlock(block, see)
}

function seeBlock(block: Block, see: See): void {
  if (block.type === 'table') {
    see(block.caption ?? [])
    for (const titles of block.header) seeParagraphs(titles, see)
    for (const { cells } of block.rows) seeCells(cells, see)
  } else if (block.type === 'heading') {
    see(block.content)
    see(block.rest ?? [])
  } else {
    see(block.type === 'chart' ? block.caption : block.content)
  }
}

function seeCells(cells: readonly Cell[], see: See): void {
  for (const { blocks } of cells) seeParagraphs(blocks, see)
}

function seeParagraphs(paragraphs: readonly Pick<HeaderCell, 'content'>[], see: See): void {
  for (const { content } of paragraphs) see(content)
}
