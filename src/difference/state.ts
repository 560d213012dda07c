import type { Figures } from '../figures/figures.ts'
import type { Period } from '../period/period.ts'
import type { Side } from './difference.ts'

/** All that is compared of one side. */
export interface State {
  readonly side: Side
  readonly period: Period
  readonly figures: Figures
  readonly texts: FilledTexts
}

/** Texts as a reader of the report sees them, by `so-y-te.vien-phi`. */
export interface FilledTexts {
  readonly paragraphs: ReadonlyMap<string, string>
  readonly footnotes: ReadonlyMap<string, string>
}
