import type { ChartKind } from '../schemas/chart.ts'
import type { DocumentFrame } from './document-frame.ts'
import type { Layout } from '../schemas/layout.ts'
import type { Urgency } from '../schemas/report.ts'
import type { Align } from '../schemas/table.ts'
import type { Span } from '../source/source.ts'
import type { ChartSeries, Stretch } from '../template/filled.ts'

export type { ChartKind, ChartSeries }

/** The finished report as a value: every writer (Word, Markdown) and every rule reads this and nothing before it. */
export interface DocumentTree {
  readonly properties: Properties
  readonly layout: Layout
  readonly letterhead: Letterhead
  /** Kính gửi: one entry a recipient; empty where the document has none. */
  readonly addressees: readonly (readonly Inline[])[]
  readonly title: Title
  /** Căn cứ: one entry a line, with its `;` or `.`; empty where the document has none. */
  readonly legalBasis: readonly (readonly Inline[])[]
  readonly blocks: readonly Block[]
  readonly signature: Signature
  readonly appendices: readonly Appendix[]
  /** In order of first citation through the whole document; `number` is the index plus one. Each is cited at least once. */
  readonly notes: readonly Note[]
  /** Who made the changes that are marked in a comparison of two documents, and when; left out in every other document. */
  readonly revisions?: RevisionOrigin
  /** Made in Word: it gives letterhead, title, addressees and signature in the place of the program's own; left out where there is none. */
  readonly frame?: DocumentFrame
  /** What a reader is told beside the text; left out where nothing is. Inlines and the title name them by their index. */
  readonly comments?: readonly Comment[]
}

/** A remark that Word shows at the margin of the words that it is about. */
export interface Comment {
  readonly author: string
  /** ISO `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly date: string
  /** At least one. */
  readonly paragraphs: readonly string[]
}

export interface RevisionOrigin {
  readonly author: string
  /** ISO `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly date: string
}

/** How a piece came to be in a comparison of two documents, or went; left out of what both have. A deleted piece cites no note. */
export type Revision = 'inserted' | 'deleted'

export interface Properties {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** Date of the file's own metadata, ISO `YYYY-MM-DDTHH:MM:SSZ`; from the input, never from the clock. */
  readonly date: string
}

export interface Letterhead {
  /** Cơ quan chủ quản, one string a line. */
  readonly superior: readonly string[]
  /** Cơ quan ban hành, one string a line. */
  readonly issuer: readonly string[]
  /** `442`; null while blank. */
  readonly number: string | null
  /** `BC-TGVĐA06`, what follows the slash. */
  readonly symbol: string
  readonly place: string
  /** `YYYY-MM-DD`, or null while the day is blank: then year and month of the report are printed. */
  readonly date: string | null
  /** Year and month printed where the day is blank. */
  readonly year: number
  readonly month: number
  /** `DỰ THẢO`, or null for the document to be signed. */
  readonly draft: string | null
  /** Dấu chỉ độ khẩn, or null. */
  readonly urgency: Urgency | null
}

export interface Title {
  /** Tên loại: `BÁO CÁO`; null for a letter (công văn), whose subject stands under its number. */
  readonly kind: string | null
  /** Comments about the whole document, or about what has no words in it; they stand at the kind, or at a letter's subject. */
  readonly comments?: readonly number[]
  /** Trích yếu; a letter's with its `V/v`. */
  readonly subject: readonly Inline[]
  /** Line under the subject that gives the period, or null. */
  readonly period: readonly Inline[] | null
}

export interface Signature {
  /** Quyền hạn, chức vụ above the signature, one string a line: `KT. TỔ TRƯỞNG`, `TỔ PHÓ THƯỜNG TRỰC`. */
  readonly authority: readonly string[]
  /** Lines between the space for the signature and the name: `PHÓ GIÁM ĐỐC CÔNG AN TỈNH`. */
  readonly office: readonly string[]
  readonly name: string
  /** Nơi nhận, one entry a line, without the dash, with its `;` or `.`. */
  readonly recipients: readonly (readonly Inline[])[]
}

export interface Appendix {
  /** `Phụ lục`, or `Phụ lục I` where there are several. */
  readonly label: string
  readonly title: readonly Inline[]
  /** `(Kèm theo Báo cáo số …)`, or null. */
  readonly reference: readonly Inline[] | null
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

export interface Note {
  readonly number: number
  /** How the author names it: `kiosk`, `so-y-te.kiosk`. */
  readonly id: string
  /** At least one. */
  readonly paragraphs: readonly Paragraph[]
  readonly span: Span
}

export type Block = Heading | Paragraph | Point | Table | Chart

export interface Heading {
  readonly type: 'heading'
  /** 1 is `I.`, 2 is `1.`, 3 is `1.1.`, 4 is `a)`. The number is never part of the text. */
  readonly level: HeadingLevel
  readonly content: readonly Inline[]
  /** Run-in: the text that goes on in the same paragraph after the lead-in and its colon; null where the heading stands alone. */
  readonly rest: readonly Inline[] | null
  readonly span: Span
  /** Of the end of the paragraph; its runs say their own. */
  readonly revision?: Revision
}

export type HeadingLevel = 1 | 2 | 3 | 4

export interface Paragraph {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
  readonly span: Span
  readonly revision?: Revision
}

/** A `-` point, or a `+` point under it. */
export interface Point {
  readonly type: 'point'
  readonly mark: '-' | '+'
  readonly content: readonly Inline[]
  readonly span: Span
  readonly revision?: Revision
}

export interface Table {
  readonly type: 'table'
  /** Name of its file in the template, for alt text and messages. */
  readonly id: string
  readonly title: string
  /** The title as a line above the table, or null where it isn't printed. */
  readonly caption: readonly Inline[] | null
  /** Whether a row may go on on the next page. */
  readonly breaksRows: boolean
  readonly columns: readonly Column[]
  /** Header rows; cells covered by a span are left out. Empty where the table has no header. */
  readonly header: readonly (readonly HeaderCell[])[]
  /** The cells of a row cover every column once. */
  readonly rows: readonly Row[]
  readonly span: Span
  /** Of the whole table; its rows and runs say their own. */
  readonly revision?: Revision
}

export interface Column {
  /** Share of the text width, the sum over all columns is 1. */
  readonly width: number
  readonly align: Align
  /** Letters in points, null for the layout's `sizes.table`. */
  readonly size: number | null
}

export interface HeaderCell {
  readonly content: readonly Inline[]
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface Row {
  /** 0 for a row, 1 for a sub-row (27.1). */
  readonly level: number
  readonly cells: readonly Cell[]
  /** The row that adds up those above it. */
  readonly isTotal?: true
  readonly revision?: Revision
}

export interface Cell {
  /** At least one; paragraphs and points only. */
  readonly blocks: readonly (Paragraph | Point)[]
  /** A cell that reaches over the following columns of a group row; those are left out of `cells`. */
  readonly columnSpan: number
  readonly span: Span
}

export interface Chart {
  readonly type: 'chart'
  /** Name of its file in the template, for messages. */
  readonly id: string
  readonly kind: ChartKind
  /** Counted from one through the whole document, appendices included. */
  readonly number: number
  /** What stands behind `Biểu đồ 1. `. */
  readonly caption: readonly Inline[]
  /** Months, or labels of a list's entries; at least one. */
  readonly categories: readonly (readonly Inline[])[]
  readonly series: readonly ChartSeries[]
  /** Titles of the axes, or null. */
  readonly categoryAxis: string | null
  readonly valueAxis: string | null
  /** Whether the numbers are printed at their columns, bars or points. */
  readonly labels: 'shown' | 'hidden'
  /** Millimetres, where the page has so much room; it is as wide as the text. */
  readonly height: number
  readonly span: Span
  readonly revision?: Revision
}

export type Inline = TextRun | NoteMark | LineBreak

export interface TextRun {
  readonly type: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  /** Stands for a figure or text that has not been received: highlighted. */
  readonly missing: boolean
  /** http, https or mailto address, or null. */
  readonly link: string | null
  readonly span: Span
  /** Place of `text.slice(start, end)`; left out where `span` is all that is known. */
  readonly spanOf?: (start: number, end: number) => Span
  /** The text piece by piece, by where each comes from; left out where `span` is all that is known. */
  readonly stretches?: () => readonly Stretch[]
  readonly revision?: Revision
  /** Comments that it belongs to; the pieces of one are neighbours in one list. */
  readonly comments?: readonly number[]
}

export interface NoteMark {
  readonly type: 'note'
  readonly number: number
  /** Every citation but the first: a cross-reference to the one note. */
  readonly repeated: boolean
  readonly span: Span
  readonly revision?: Revision
  readonly comments?: readonly number[]
}

export interface LineBreak {
  readonly type: 'break'
  readonly span: Span
  readonly revision?: Revision
  readonly comments?: readonly number[]
}
