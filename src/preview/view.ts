/** All that the page shows, as it goes to the browser; what belongs to a block is found by the block's id. */
export interface View {
  /** Grows with every view that is shown. */
  readonly version: number
  readonly title: string
  /** Custom properties of CSS that the layout of the document sets. */
  readonly measures: Readonly<Record<string, string>>
  readonly sections: readonly SectionView[]
  /** Ids of the notes' blocks; the first note is 1. */
  readonly notes: readonly string[]
  /** HTML of one element by the hash of it: another text is another block. */
  readonly blocks: Readonly<Record<string, string>>
  /** Paths as they are shown; places name them by index. */
  readonly files: readonly string[]
  /** By block: where each of its pieces comes from. */
  readonly places: Readonly<Record<string, readonly PlaceView[]>>
  readonly figures: Readonly<Record<string, FigureView>>
  readonly findings: readonly FindingView[]
  /** Errors that keep a newer page from being shown; empty where this is the newest. */
  readonly faults: readonly FindingView[]
  /** What the page shows otherwise than the Word file; empty where there is nothing. */
  readonly notice: string
  /** HTML of the comparison with the month before. */
  readonly difference: string
  /** HTML of how far the month is; empty in a file, which no day is the day of. */
  readonly dashboard: string
}

export interface SectionView {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly string[]
}

/** Index of a file; line and column from 1. */
export type PlaceView = readonly [file: number, line: number, column: number]

/** What is said of an indicator whose figure is printed. */
export interface FigureView {
  readonly label: string
  readonly agency: string
  /** `967.494 hồ sơ; 43,46% của 2.226.350`. */
  readonly now: string
  readonly before: string
  readonly change: string
  readonly place: PlaceView
  readonly placeBefore: PlaceView | null
}

export interface FindingView {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly hint: string | null
  readonly place: PlaceView | null
  /** `data/2026-04/so-y-te.yaml:12:5`; empty where it is about no file. */
  readonly where: string
  /** Its words in the document. */
  readonly spots: readonly SpotView[]
}

/** A piece of a block, and the letters of it that are meant; `end` -1 is the whole piece. */
export type SpotView = readonly [block: string, piece: number, start: number, end: number]

/** What of a view differs from the one that was sent before; blocks that were sent are left out. */
export type ViewChange = Partial<View> & Pick<View, 'version'>
