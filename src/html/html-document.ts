import type { Span } from '../source/source.ts'

/** A report as pieces of HTML, each whole in itself: a browser lays them out on pages. */
export interface HtmlDocument {
  /** The body first, then the appendices. */
  readonly sections: readonly HtmlSection[]
  /** By number; the first is 1. */
  readonly notes: readonly HtmlBlock[]
  /** Custom properties of CSS: `--body-size` is `14pt`. */
  readonly measures: Readonly<Record<string, string>>
}

export interface HtmlSection {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly HtmlBlock[]
}

/** One element. What stands inside `data-s="3"` comes from `pieces[3]`. */
export interface HtmlBlock {
  readonly html: string
  readonly pieces: readonly Piece[]
}

/** A sentence, or what a call printed, and where it must be corrected. */
export interface Piece {
  readonly span: Span
  /** Ids of the indicators that are printed here. */
  readonly figures: readonly string[]
  readonly text: string
}
