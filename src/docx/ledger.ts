import type { Chart } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import type { TextArea } from './page.ts'

/** What the writers of one document count, and what they find that goes into other parts; a number is the last one taken. */
export interface Ledger {
  bookmarks: number
  changes: number
  /** Lists by their key (see numbering.ts), in the order in which they are first used. */
  readonly lists: string[]
  /** In the order of the text. */
  readonly charts: PlacedChart[]
}

export interface PlacedChart {
  readonly chart: Chart
  readonly area: TextArea
  readonly layout: Layout
}

/** Tracked changes are numbered behind the bookmarks, of which there will be so many. */
export function newLedger(bookmarks: number): Ledger {
  return { bookmarks: 0, changes: bookmarks, lists: [], charts: [] }
}
