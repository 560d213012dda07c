import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'
import type { FigureField, TextSection } from './form.ts'
import type { CellPlace } from './problems.ts'

/** What a clerk has written into a form; what was left empty isn't there. */
export interface Answers {
  readonly month: IsoMonth
  readonly agency: string
  readonly submitted: IsoDate | null
  /** What the clerk wants to say besides. */
  readonly note: string | null
  readonly figures: readonly FigureAnswer[]
  readonly texts: readonly TextAnswer[]
  /** Texts that nobody has said anything about. */
  readonly unanswered: readonly string[]
  readonly documents: readonly DocumentAnswer[]
  readonly lists: readonly ListAnswer[]
  /** Lists that nobody has said to be right. */
  readonly unchecked: readonly string[]
}

export interface FigureAnswer {
  readonly indicator: string
  readonly field: FigureField
  readonly value: number
  readonly place: CellPlace
}

/** A new text, or null for last month's to be kept. */
export interface TextAnswer {
  readonly section: TextSection
  readonly id: string
  readonly text: string | null
  readonly place: CellPlace
}

export interface DocumentAnswer {
  readonly type: string
  readonly number: string
  readonly date: IsoDate | null
  readonly subject: string | null
  readonly group: string | null
}

/** A list as it shall be. */
export interface ListAnswer {
  readonly id: string
  /** Fields that were filled in, as text that YAML takes. */
  readonly items: readonly Readonly<Record<string, string>>[]
}
