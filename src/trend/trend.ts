import type { Amounts } from '../figures/figures.ts'
import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'

/**
 * Why a month has no number: no folder, no file of the agency, a file that can't be read, nothing filled in, or a value
 * whose rate can't be told because its total is missing.
 */
export type Gap = 'folderless' | 'absent' | 'unusable' | 'blank' | 'totalless'

export interface TrendPoint {
  readonly month: IsoMonth
  readonly amounts: Amounts | null
  /** What the trend follows; null where `gap` says why. */
  readonly value: number | null
  readonly gap: Gap | null
  /** Since the month before; `restart` where a count began anew with the year; null where either number is missing. */
  readonly change: number | 'restart' | null
}

/** One indicator month by month, without a month left out. */
export interface Trend {
  readonly id: string
  readonly label: string
  /** The agency's name. */
  readonly agency: string
  readonly unit: string
  readonly measure: 'rate' | 'value'
  readonly points: readonly TrendPoint[]
  readonly goal: { readonly value: number; readonly by: IsoDate } | null
  /** `45,3%` or `1.200 hồ sơ`. */
  readonly say: (amount: number) => string
  /** A difference: `1,55 điểm %` or `1.200 hồ sơ`. */
  readonly sayChange: (amount: number) => string
}
