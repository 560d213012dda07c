import type { DocumentEntry, ListItem } from '../schemas/contribution.ts'
import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'

/** What one agency is asked for in one month, as the sheets of a workbook show it. */
export interface Form {
  readonly month: IsoMonth
  /** Month that the earlier figures and texts are taken from; null where there is none. */
  readonly previousMonth: IsoMonth | null
  readonly agency: { readonly id: string; readonly name: string }
  readonly deadline: IsoDate
  /** Day of sending that is known already, or null. */
  readonly submitted: IsoDate | null
  readonly figures: readonly FigureRow[]
  readonly texts: readonly TextRow[]
  readonly documents: readonly DocumentEntry[]
  /** Groups that the agency's documents are known to be in. */
  readonly documentGroups: readonly string[]
  readonly lists: readonly FormList[]
}

/** What of an indicator a row asks for. */
export type FigureField = 'value' | 'total' | 'month' | `parts.${string}`

/** One number to be filled in. */
export interface FigureRow {
  readonly indicator: string
  readonly field: FigureField
  readonly label: string
  readonly unit: string
  readonly kind: string
  /** Decimals that a number may have. */
  readonly fraction: number
  readonly previous: number | null
  readonly current: number | null
  /** What the clerk should know of it, or null. */
  readonly remark: string | null
}

export type TextSection = 'paragraphs' | 'footnotes'

/** One text to be confirmed or written anew. */
export interface TextRow {
  readonly section: TextSection
  readonly id: string
  readonly previous: string | null
  /** What the month's file says already where it differs from the month before. */
  readonly current: string | null
}

/** One list to be looked through. */
export interface FormList {
  readonly id: string
  readonly fields: readonly string[]
  readonly items: readonly ListItem[]
}
