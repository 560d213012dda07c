import type { Figures } from '../figures/figures.ts'
import type { Period } from '../period/period.ts'
import type { Template } from '../template/template.ts'
import type { Side } from './difference.ts'

/** One side as it was read. */
export interface State {
  readonly side: Side
  readonly period: Period
  readonly figures: Figures
  /** Null where it can't be used: texts are compared as they were typed then. */
  readonly template: Template | null
}

/** All that is compared of one side. */
export interface FilledState extends State {
  readonly texts: FilledTexts
}

/** Texts as a reader of the report sees them, by `so-y-te.vien-phi`. */
export interface FilledTexts {
  readonly paragraphs: ReadonlyMap<string, string>
  readonly footnotes: ReadonlyMap<string, string>
}
