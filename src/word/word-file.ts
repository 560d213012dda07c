/** What a Word file says, as its reader sees it: tracked changes accepted, fields as they were last shown, numbers of lists written out. */
export interface WordFile {
  readonly blocks: readonly WordBlock[]
  /** Footnotes (`f3`) and endnotes (`e1`) by their id. */
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>
  /** Of the last section. */
  readonly page: WordPage
  readonly left: LeftOut
}

export type WordBlock = WordParagraph | WordTable | SectionEnd

export interface WordParagraph {
  readonly type: 'paragraph'
  /** Number or mark of Word's list: `II.`, `1.1.`, `-`; null where none is shown. */
  readonly number: string | null
  /** Level of that list, from 0. */
  readonly listLevel: number
  /** Level in the outline, from 1; null for text. */
  readonly outline: number | null
  /** Look of the mark's end, which is that of the number. */
  readonly isNumberBold: boolean
  readonly alignment: 'left' | 'center' | 'right' | 'justify'
  /** Twips; null where the style doesn't say. */
  readonly firstLine: number | null
  readonly content: readonly WordInline[]
}

export type WordInline = WordText | WordNote | WordBreak

export interface WordText {
  readonly type: 'text'
  /** NFC; a tab stays one. */
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  readonly link: string | null
  /** Points; null where nothing says. */
  readonly size: number | null
}

export interface WordNote {
  readonly type: 'note'
  readonly id: string
}

export interface WordBreak {
  readonly type: 'break'
}

export interface WordTable {
  readonly type: 'table'
  /** Widths of its columns, twips. */
  readonly grid: readonly number[]
  readonly rows: readonly WordRow[]
}

export interface WordRow {
  /** Said to be repeated on each page. */
  readonly isHeader: boolean
  readonly cells: readonly WordCell[]
}

export interface WordCell {
  /** First column that it stands in, from 0. */
  readonly column: number
  readonly columnSpan: number
  /** Covered by the cell above. */
  readonly isCovered: boolean
  readonly blocks: readonly WordBlock[]
}

/** The end of a section, with the page of what stands before it. */
export interface SectionEnd {
  readonly type: 'section'
  readonly page: WordPage
}

/** Millimetres; null where the file doesn't say. */
export interface WordPage {
  readonly orientation: 'portrait' | 'landscape'
  readonly top: number | null
  readonly bottom: number | null
  readonly left: number | null
  readonly right: number | null
}

/** What was passed over, to be told. */
export interface LeftOut {
  insertions: number
  deletions: number
  images: number
  textBoxes: number
  nestedTables: number
  contents: number
  hidden: number
  /** Content controls that nobody has filled in. */
  placeholders: number
  symbols: number
  /** Braces in pairs, which a text of a workspace would take for a call. */
  braces: number
  /** Letters of fonts from before Unicode. */
  legacy: number
  legacyFont: string | null
  /** Words that are struck out. */
  readonly struck: string[]
  readonly unread: WordLoss[]
  readonly comments: WordComment[]
}

/** What a reader of the file sees and no letters say. */
export interface WordLoss {
  readonly kind: 'formula' | 'field' | 'symbol'
  /** Instruction of the field; else empty. */
  readonly instruction: string
  /** Words of its paragraph; empty where it has none. */
  readonly place: string
}

export interface WordComment {
  readonly author: string
  readonly text: string
}
