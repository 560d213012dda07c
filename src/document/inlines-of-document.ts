import type { Block, DocumentTree, Inline } from './tree.ts'

type Inlines = readonly Inline[]

/** Every line and paragraph of the text in reading order, without the notes. */
export function inlinesOfText({ addressees, title, legalBasis, blocks, signature, appendices }: DocumentTree): readonly Inlines[] {
  return [
    title.subject,
    title.period ?? [],
    ...addressees,
    ...legalBasis,
    ...blocks.flatMap(inlinesOfBlock),
    ...signature.recipients,
    ...appendices.flatMap(appendix => [appendix.title, appendix.reference ?? [], ...appendix.blocks.flatMap(inlinesOfBlock)]),
  ]
}

/** The text, then the notes. */
export function inlinesOfDocument(document: DocumentTree): readonly Inlines[] {
  return [...inlinesOfText(document), ...document.notes.flatMap(note => note.paragraphs.map(paragraph => paragraph.content))]
}

const readers: { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>) => readonly Inlines[] } = {
  heading: ({ content, rest }) => [content, rest ?? []],
  paragraph: ({ content }) => [content],
  point: ({ content }) => [content],
  table: ({ caption, header, rows }) => [
    caption ?? [],
    ...header.flat().map(cell => cell.content),
    ...rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.map(block => block.content))),
  ],
  chart: ({ caption }) => [caption],
}

function inlinesOfBlock<T extends Block['type']>(block: Extract<Block, { type: T }>): readonly Inlines[] {
  const read: (typeof readers)[T] = readers[block.type as T]
  return read(block)
}
