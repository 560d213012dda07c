import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Amounts } from '../figures/figures.ts'
import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'
import type { ComparedParagraph } from './compare-texts.ts'
import type { Words } from './words.ts'

/** What changed between two states of the agencies' data: two months, or one month and how it once stood. */
export interface Difference {
  readonly earlier: Side
  readonly later: Side
  /** What the rules find in the later state, for a reader to see first. */
  readonly findings: readonly Diagnostic[]
  /** The document's own file. */
  readonly report: ContentDifference & { readonly fields: readonly FieldChange[] }
  /** In the order of the register. */
  readonly agencies: readonly AgencyDifference[]
  /** Null where both states stand on the same register of tasks. */
  readonly tasks: EntriesDifference | null
}

/** One of the two states. */
export interface Side {
  readonly month: IsoMonth
  readonly revision: Revision | null
}

/** A state that git keeps; null stands for the files as they are now. */
export interface Revision {
  /** As typed: `HEAD~1`. */
  readonly name: string
  /** Full hash. */
  readonly commit: string
}

export interface AgencyDifference extends ContentDifference {
  readonly id: string
  readonly name: string
  readonly presence: Presence
  readonly submitted: { readonly earlier: IsoDate | null; readonly later: IsoDate | null }
  readonly indicators: readonly IndicatorDifference[]
}

export interface Presence {
  readonly earlier: Arrival
  readonly later: Arrival
}

/** `unusable`: the file is there and can't be read; `unasked`: the agency isn't in that register or needn't report. */
export type Arrival = 'received' | 'missing' | 'unusable' | 'unasked'

/** What a file says besides figures. */
export interface ContentDifference {
  readonly documents: EntriesDifference
  readonly lists: readonly (EntriesDifference & { readonly id: string })[]
  readonly paragraphs: TextsDifference
  readonly footnotes: TextsDifference
}

export interface IndicatorDifference {
  readonly id: string
  readonly label: string
  readonly unit: string
  /** `missing`: neither side has a value. An indicator of an agency whose file is missing on one side is never `added` or `removed`. */
  readonly state: 'changed' | 'unchanged' | 'added' | 'removed' | 'renamed' | 'missing'
  /** Id and label that a renamed indicator had, else null. */
  readonly renamedFrom: { readonly id: string; readonly label: string } | null
  readonly earlier: Amounts | null
  readonly later: Amounts | null
  readonly movement: Movement
  /** Total, share of the period and parts, those that either side has. */
  readonly details: readonly DetailDifference[]
  readonly target: TargetShare | null
  /** How the indicator itself has changed in the catalogue; its numbers can't be compared in that respect. */
  readonly methods: readonly MethodChange[]
}

/** `label` is the part's name, empty for the others. */
export interface DetailDifference {
  readonly what: 'total' | 'month' | 'part'
  readonly label: string
  readonly earlier: number | null
  readonly later: number | null
  /** Null where one side is missing. */
  readonly difference: number | null
}

export interface Movement {
  /** Later value less the earlier one; null where one is missing or the two don't count the same thing. */
  readonly difference: number | null
  /** Of the earlier value; null also where that is zero. */
  readonly percent: number | null
  /** Percentage points between the printed rates; null where there are none, or they are computed in another way. */
  readonly points: number | null
  /** What to say in the place of a number. */
  readonly remark: Remark | null
}

export type Remark = 'no-earlier' | 'no-later' | 'neither' | 'from-zero' | 'other-method'

/** How much of its target an indicator has reached, in percent of it; null where the number is missing. */
export interface TargetShare {
  readonly measure: 'rate' | 'value'
  readonly target: number
  readonly by: IsoDate
  readonly earlier: number | null
  readonly later: number | null
}

/** A change of what the catalogue says of an indicator; both texts are ready to print. */
export interface MethodChange {
  readonly what: 'label' | 'unit' | 'kind' | 'total' | 'decimals'
  readonly earlier: string
  readonly later: string
}

export interface EntriesDifference {
  readonly changes: readonly EntryChange[]
  readonly unchanged: number
}

export interface EntryChange {
  readonly state: 'added' | 'removed' | 'changed'
  readonly title: string
  /** Of an entry that changed only those that did. */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly name: string
  readonly earlier: string | null
  readonly later: string | null
  readonly words: readonly Words[]
}

export interface TextsDifference {
  readonly changes: readonly TextChange[]
  readonly unchanged: number
  /** Texts whose words were kept and whose figures, which the program fills in, are other ones. */
  readonly figuresOnly: number
}

export interface TextChange {
  readonly id: string
  readonly state: 'added' | 'removed' | 'changed'
  readonly paragraphs: readonly ComparedParagraph[]
}
