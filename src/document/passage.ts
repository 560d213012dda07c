import type { Span } from '../source/source.ts'

/** What stands in a text where a figure is not known. */
export { missingFigure } from '../template/filled.ts'

/** One paragraph's worth of the finished text as a reader sees it, for rules; each stretch knows where it must be corrected. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'point' | 'note' | 'cell'
  /** Plain text without marks of emphasis; a line break is `\n`, a note mark takes no character. */
  readonly text: string
  /** Note marks in the text: `at` is the offset that they stand behind. */
  readonly marks: readonly { readonly at: number; readonly note: number; readonly repeated: boolean }[]
  /** Number of the note that this passage belongs to, or null outside notes. */
  readonly note: number | null
  /** Heading level (the text of a run-in heading goes on after its lead-in), or null. */
  readonly level: number | null
  /** Place of `text.slice(start, end)` in the file where it is written. */
  spanOf(start: number, end: number): Span
}
