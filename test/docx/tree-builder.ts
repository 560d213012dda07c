import type {
  Appendix, Block, Cell, Chart, Column, DocumentTree, Heading, HeaderCell, HeadingLevel, Inline, Letterhead, LineBreak, Note, NoteMark, Paragraph, Point, Row, Signature, Table,
  TextRun,
} from '../../src/document/tree.ts'
import { layoutSchema, type Layout } from '../../src/schemas/layout.ts'
import type { Span } from '../../src/source/source.ts'
import { valueOf } from '../support/value-of.ts'

// Trees by hand: text where the tree wants runs, and nothing that a test doesn't name.

export const span: Span = { source: { path: 'test.hbs', text: '' }, start: 0, end: 0 }

export type Content = string | Inline | readonly (string | Inline)[]

export function text(words: string, look: Partial<TextRun> = {}): TextRun {
  return { type: 'text', text: words, bold: false, italic: false, superscript: false, missing: false, link: null, span, ...look }
}

export const bold = (words: string) => text(words, { bold: true })
export const italic = (words: string) => text(words, { italic: true })
export const mark = (number: number): NoteMark => ({ type: 'note', number, repeated: false, span })
export const again = (number: number): NoteMark => ({ type: 'note', number, repeated: true, span })
export const lineBreak: LineBreak = { type: 'break', span }

export function inlines(content: Content): readonly Inline[] {
  const parts: readonly (string | Inline)[] = typeof content === 'string' || 'type' in content ? [content] : content
  return parts.map(part => (typeof part === 'string' ? text(part) : part))
}

export function heading(level: HeadingLevel, content: Content, rest: Content | null = null): Heading {
  return { type: 'heading', level, content: inlines(content), rest: rest === null ? null : inlines(rest), span }
}

export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  return { type: 'paragraph', content: inlines(content), span }
}

export function point(sign: Point['mark'], ...content: readonly (string | Inline)[]): Point {
  return { type: 'point', mark: sign, content: inlines(content), span }
}

export function cell(content: Content | readonly (Paragraph | Point)[], columnSpan = 1): Cell {
  const blocks = isBlocks(content) ? content : [paragraph(...inlines(content))]
  return { blocks, columnSpan, span }
}

function isBlocks(content: Content | readonly (Paragraph | Point)[]): content is readonly (Paragraph | Point)[] {
  return Array.isArray(content) && content.some(part => typeof part === 'object' && (part.type === 'paragraph' || part.type === 'point'))
}

export const row = (...cells: readonly (Content | Cell)[]): Row => ({ level: 0, cells: cells.map(toCell) })
export const subRow = (...cells: readonly (Content | Cell)[]): Row => ({ level: 1, cells: cells.map(toCell) })

function toCell(content: Content | Cell): Cell {
  return typeof content === 'object' && 'blocks' in content ? content : cell(content)
}

export function head(content: Content, columnSpan = 1, rowSpan = 1): HeaderCell {
  return { content: inlines(content), columnSpan, rowSpan }
}

export const column = (width: number, align: Column['align'] = 'left', size: number | null = null): Column => ({ width, align, size })

export function table(columns: readonly Column[], header: readonly (readonly HeaderCell[])[], rows: readonly Row[], parts: Partial<Table> = {}): Table {
  return { type: 'table', id: 'bang', title: 'Bảng mẫu', caption: null, breaksRows: false, columns, header, rows, span, ...parts }
}

export function note(number: number, ...paragraphs: readonly Content[]): Note {
  return { number, id: `so-y-te.${number}`, paragraphs: paragraphs.map(content => paragraph(...inlines(content))), span }
}

export function appendix(blocks: readonly Block[], parts: Partial<Appendix> = {}): Appendix {
  return { label: 'Phụ lục', title: inlines('DANH MỤC NHIỆM VỤ'), reference: null, orientation: 'landscape', blocks, ...parts }
}

export const layout = (overrides: unknown = {}): Layout => valueOf(layoutSchema, overrides)

const letterhead: Letterhead = {
  superior: ['UBND TỈNH KHÁNH HÒA'], issuer: ['TỔ CÔNG TÁC ĐỀ ÁN 06'], number: null, symbol: 'BC-TCTĐA06', place: 'Khánh Hòa', date: null, year: 2026, month: 4, draft: null, urgency: null,
}

const signature: Signature = {
  authority: ['KT. TỔ TRƯỞNG', 'TỔ PHÓ THƯỜNG TRỰC'], office: [], name: 'Nguyễn Văn A', recipients: [inlines('Như trên;'), inlines('Lưu: VT.')],
}

interface Parts extends Partial<Omit<DocumentTree, 'letterhead' | 'signature'>> {
  readonly letterhead?: Partial<Letterhead>
  readonly signature?: Partial<Signature>
}

/** A whole report around what a test is about. */
export function documentTree(parts: Parts = {}): DocumentTree {
  return {
    properties: { title: 'Báo cáo tháng 4/2026', author: 'Công an tỉnh Khánh Hòa', subject: 'Đề án 06', date: '2026-04-16T00:00:00Z' },
    layout: layout(),
    addressees: [],
    title: { kind: 'BÁO CÁO', subject: inlines('Kết quả triển khai Đề án 06 tháng 4/2026'), period: null },
    legalBasis: [],
    blocks: [paragraph('Nội dung./.')],
    appendices: [],
    notes: [],
    ...parts,
    letterhead: { ...letterhead, ...parts.letterhead },
    signature: { ...signature, ...parts.signature },
  }
}

/** A chart of one series with a gap; its categories as text. */
export function chart(parts: Partial<Omit<Chart, 'categories' | 'caption'>> & { readonly caption?: Content; readonly categories?: readonly string[] } = {}): Chart {
  const { caption = 'Tỷ lệ tích hợp sổ sức khỏe điện tử', categories = ['1/2026', '2/2026', '3/2026'], ...rest } = parts
  return {
    type: 'chart', id: 'bieu-do', kind: 'column', number: 1, categoryAxis: 'Tháng', valueAxis: null, labels: 'shown', height: 75, span,
    series: [{ name: 'Sổ sức khỏe điện tử', role: 'figures', unit: 'trường hợp', values: [933000, null, 967494] }],
    ...rest, caption: inlines(caption), categories: categories.map(category => inlines(category)),
  }
}
