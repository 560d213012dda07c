import type { IsoDate } from '../vietnamese/date.ts'
import type { WordInline, WordNote, WordPage, WordParagraph, WordTable } from '../word/word-file.ts'

/** A report that was written in Word, taken apart the way this program puts one together. */
export interface Transcript {
  readonly frame: Frame
  readonly body: readonly Piece[]
  readonly appendices: readonly AppendixPiece[]
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>
  /** `[{n}]` where the marks of notes stand in brackets, else null. */
  readonly noteMark: string | null
  readonly measures: Measures
  /** Lines that were found no place for, as they stood. */
  readonly unplaced: readonly string[]
  /** Headings whose number will be another one, as `IV. → III. KIẾN NGHỊ`. */
  readonly renumbered: readonly string[]
}

/** What stands around the text; null and empty where it wasn't found. */
export interface Frame {
  readonly superior: readonly string[]
  readonly issuer: readonly string[]
  readonly number: string | null
  /** `BC` and `TGVĐA06` of `BC-TGVĐA06`. */
  readonly code: string | null
  readonly symbol: string | null
  readonly place: string | null
  readonly date: IsoDate | null
  readonly kind: string | null
  readonly subject: Inlines
  readonly periodLine: string | null
  readonly addressees: readonly Inlines[]
  readonly recipients: readonly Inlines[]
  readonly authority: readonly string[]
  readonly office: readonly string[]
  readonly signer: string | null
}

export type Inlines = readonly WordInline[]

export type Piece = HeadingPiece | LinePiece | TablePiece

export type Level = 1 | 2 | 3 | 4

export interface HeadingPiece {
  readonly type: 'heading'
  readonly level: Level
  /** As it was written; null where it had no number. */
  readonly number: string | null
  /** Look of the words, its own left out where all of them have it. */
  readonly bold: boolean
  readonly italic: boolean
  readonly content: Inlines
  /** Text that goes on in the same paragraph; null where the heading stands alone. */
  readonly rest: Inlines | null
}

/** A paragraph, or a point with its mark. */
export interface LinePiece {
  readonly type: 'line'
  readonly mark: '-' | '+' | null
  readonly content: Inlines
}

export interface TablePiece {
  readonly type: 'table'
  readonly table: WordTable
}

export interface AppendixPiece {
  readonly title: Inlines
  readonly reference: string | null
  readonly orientation: WordPage['orientation']
  readonly page: WordPage
  readonly pieces: readonly Piece[]
}

/** What the layout takes over; points and millimetres, null where nothing clear was found. */
export interface Measures {
  readonly page: WordPage
  readonly body: number | null
  readonly table: number | null
  readonly note: number | null
  readonly firstLine: number | null
}

export type { WordInline, WordNote }
