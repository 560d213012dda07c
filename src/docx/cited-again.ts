import type { Block, DocumentTree, Inline } from '../document/tree.ts'

type Inlines = readonly Inline[]

/** Numbers of the notes that are cited more than once. */
export function notesCitedAgain(document: DocumentTree): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const inlines of inlinesOfDocument(document)) {
    for (const inline of inlines) if (inline.type === 'note' && inline.repeated) numbers.add(inline.number)
  }
  return numbers
}

function inlinesOfDocument({ addressees, title, blocks, signature, appendices, notes }: DocumentTree): readonly Inlines[] {
  return [
    title.subject,
    title.period ?? [],
    ...addressees,
    ...blocks.flatMap(inlinesOfBlock),
    ...signature.recipients,
    ...appendices.flatMap(appendix => [appendix.title, appendix.reference ?? [], ...appendix.blocks.flatMap(inlinesOfBlock)]),
    ...notes.flatMap(note => note.paragraphs.map(paragraph => paragraph.content)),
  ]
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
}

function inlinesOfBlock<T extends Block['type']>(block: Extract<Block, { type: T }>): readonly Inlines[] {
  const read: (typeof readers)[T] = readers[block.type as T]
  return read(block)
}
