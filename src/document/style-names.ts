import type { Block, DocumentTree } from './tree.ts'

/** Styles that the text is set in, by their id in a file of this program: what Word calls them. Names of Word's own are English in every file. */
export const styleNames = {
  BodyText: 'Body Text',
  LegalBasis: 'Căn cứ',
  PointDash: 'Điểm gạch ngang',
  PointPlus: 'Điểm dấu cộng',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  RunIn1: 'Đề mục liền đoạn 1',
  RunIn2: 'Đề mục liền đoạn 2',
  RunIn3: 'Đề mục liền đoạn 3',
  RunIn4: 'Đề mục liền đoạn 4',
  CellText: 'Chữ trong bảng',
  HeaderCell: 'Đầu bảng',
  CellDash: 'Gạch ngang trong bảng',
  CellPlus: 'Dấu cộng trong bảng',
  TableCaption: 'Tên bảng',
  Chart: 'Biểu đồ',
  Caption: 'caption',
  FootnoteText: 'footnote text',
  FootnoteReference: 'footnote reference',
  AppendixLabel: 'Phụ lục',
  AppendixTitle: 'Tên phụ lục',
  AppendixReference: 'Kèm theo',
} as const

type StyleId = keyof typeof styleNames

/** Names of the styles that this document's text, notes and appendices need, in the order of the list above. */
export function stylesOfText({ legalBasis, blocks, appendices, notes }: Pick<DocumentTree, 'legalBasis' | 'blocks' | 'appendices' | 'notes'>): readonly string[] {
  const used = new Set<StyleId>([...blocks, ...appendices.flatMap(appendix => appendix.blocks)].flatMap(stylesOfBlock))
  if (legalBasis.length > 0) used.add('LegalBasis')
  if (notes.length > 0) for (const id of ['FootnoteText', 'FootnoteReference'] as const) used.add(id)
  if (appendices.length > 0) for (const id of ['AppendixLabel', 'AppendixTitle'] as const) used.add(id)
  if (appendices.some(({ reference }) => reference !== null)) used.add('AppendixReference')
  return (Object.keys(styleNames) as StyleId[]).filter(id => used.has(id)).map(id => styleNames[id])
}

const readers: { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>) => readonly StyleId[] } = {
  heading: ({ level, rest }) => [rest === null ? `Heading${level}` : `RunIn${level}`],
  paragraph: () => ['BodyText'],
  chart: () => ['Chart', 'Caption'],
  point: ({ mark }) => [mark === '-' ? 'PointDash' : 'PointPlus'],
  table: ({ caption, header, rows }) => [
    ...(caption === null ? [] : ['TableCaption' as const]),
    ...(header.length > 0 ? ['HeaderCell' as const] : []),
    ...rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.map(block => (block.type === 'paragraph' ? 'CellText' : block.mark === '-' ? 'CellDash' : 'CellPlus')))),
  ],
}

function stylesOfBlock<T extends Block['type']>(block: Extract<Block, { type: T }>): readonly StyleId[] {
  const read: (typeof readers)[T] = readers[block.type as T]
  return read(block)
}
