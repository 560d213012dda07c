import type { ChartKind } from '../schemas/chart.ts'
import type { Frame } from '../frame/frame.ts'
import type { Layout } from '../schemas/layout.ts'
import type { Urgency } from '../schemas/report.ts'
import type { Align } from '../schemas/table.ts'
import type { Span } from '../source/source.ts'
import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'
import type { XmlElement } from '../xml/xml.ts'

/** Markdown that a template gave; each stretch knows the place in a template or a YAML file where it must be corrected. */
export interface FilledText {
  readonly text: string
  spanOf(start: number, end: number): Span
  /** What one piece of a template, or one call, gave: the whole stretch around an offset. */
  stretchAt(offset: number): Stretch
}

export interface Stretch {
  readonly start: number
  readonly end: number
  /** Ids of the indicators whose figures are printed here; empty for any other text. */
  readonly figures: readonly string[]
}

/** A text that comes from one place as a whole. */
export function textOfOnePlace(text: string, span: Span): FilledText {
  return { text, spanOf: () => span, stretchAt: () => ({ start: 0, end: text.length, figures: [] }) }
}

/** Stand in the text, alone in a paragraph, where the table or chart of this index belongs: `￼3￼`, `￼c3￼`. */
export const tablePlaceholder = (index: number) => `\uFFFC${index}\uFFFC`
export const chartPlaceholder = (index: number) => `\uFFFCc${index}\uFFFC`

/** Stand in the text for what hasn't been received; the document highlights them. */
export const missingFigure = '[chưa có số liệu]'
export const missingText = '[chưa có nội dung]'

/** A template filled with one period: all the Markdown of the document, and the facts that its frame needs. */
export interface FilledReport {
  readonly layout: Layout
  /** Null where the program sets the whole document. */
  readonly frame: FilledFrame | null
  readonly month: IsoMonth
  readonly number: string | null
  readonly date: IsoDate | null
  readonly periodEnd: IsoDate
  /** `BC-TGVĐA06`. */
  readonly symbol: string
  readonly place: string
  readonly superior: readonly string[]
  readonly issuer: readonly string[]
  /** `DỰ THẢO`, or null. */
  readonly draft: string | null
  readonly urgency: Urgency | null
  readonly author: string
  readonly title: FilledText
  readonly periodLine: FilledText | null
  readonly addressees: readonly FilledText[]
  /** Căn cứ, one text a line. */
  readonly legalBasis: readonly FilledText[]
  readonly recipients: readonly FilledText[]
  readonly authority: readonly string[]
  readonly office: readonly string[]
  readonly signer: string
  readonly body: FilledText
  readonly appendices: readonly FilledAppendix[]
  /** By index of their placeholder. */
  readonly tables: readonly FilledTable[]
  readonly charts: readonly FilledChart[]
  /** Every note that may be cited, cited or not. */
  readonly notes: readonly FilledNote[]
  /**
   * The note that `[^id]` means where it is written: one of the same file first, else `agency.id`, or a note of a template.
   * Null where there is none; `knownNotes` are the ids that could be written there.
   */
  findNote(id: string, citedAt: Span): FilledNote | null
  knownNotes(citedAt: Span): readonly string[]
}

export interface FilledNote {
  /** `so-y-te.kiosk`, or the id that a template gave or that was made up for it (`#1`). */
  readonly id: string
  readonly content: FilledText
  /** Where it is defined. */
  readonly span: Span
  /** False for one made at the place of its citation, and for one of a month that only lends its texts. */
  readonly mustBeCited: boolean
}

export interface FilledAppendix {
  readonly title: FilledText
  readonly reference: FilledText | null
  readonly orientation: 'portrait' | 'landscape'
  readonly body: FilledText
}

export interface FilledTable {
  readonly id: string
  readonly title: FilledText
  /** Whether the title is printed above the table. */
  readonly isCaptioned: boolean
  /** Whether a row may go on on the next page. */
  readonly breaksRows: boolean
  /** `size` in points, null for that of the layout. */
  readonly columns: readonly { readonly width: number; readonly align: Align; readonly size: number | null }[]
  readonly header: readonly (readonly { readonly content: FilledText; readonly columnSpan: number; readonly rowSpan: number }[])[]
  readonly rows: readonly { readonly level: number; readonly cells: readonly FilledText[] }[]
  /** The last row, which adds up; null where the table has none. An empty cell has no text. */
  readonly total: readonly { readonly content: FilledText | null; readonly columnSpan: number }[] | null
  readonly span: Span
}

export interface FilledChart {
  readonly id: string
  readonly kind: ChartKind
  readonly title: FilledText
  /** Months or labels of a list's entries. */
  readonly categories: readonly FilledText[]
  readonly series: readonly ChartSeries[]
  /** Titles of the axes, or null. */
  readonly categoryAxis: string | null
  readonly valueAxis: string | null
  /** Whether the numbers are printed in the chart. */
  readonly labels: 'shown' | 'hidden'
  /** Millimetres. */
  readonly height: number
  readonly span: Span
}

export interface ChartSeries {
  readonly name: string
  /** A target is one line at one height. */
  readonly role: 'figures' | 'target'
  /** `%`, the indicator's own, or empty where nobody said. */
  readonly unit: string
  /** One for each category; null is "not received", a gap. */
  readonly values: readonly (number | null)[]
}

/** A frame whose tags have been filled. */
export interface FilledFrame {
  readonly frame: Frame
  /** What stands in the place of each of its paragraphs that have tags: one line or several, or none where the tags gave nothing. */
  readonly lines: ReadonlyMap<XmlElement, readonly FilledLine[]>
}

export type FilledLine = readonly FilledPiece[]

/** Words as they were typed in Word, what is no word, or Markdown that a tag gave; `look` is a `w:rPr`. */
export type FilledPiece =
  | { readonly type: 'words'; readonly look: XmlElement | null; readonly text: string }
  | { readonly type: 'object'; readonly element: XmlElement }
  | { readonly type: 'value'; readonly look: XmlElement | null; readonly value: FilledText }
