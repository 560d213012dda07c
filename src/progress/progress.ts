import type { Target } from '../figures/target.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'

/**
 * Whether an agency has sent its figures. `undated`: they are there, the day is not; `blank`: the file is there with nothing
 * filled in; `unusable`: it is there and can't be read; `exempt`: nothing is asked of this agency and nothing came.
 */
export type Arrival = 'received' | 'late' | 'undated' | 'unusable' | 'blank' | 'absent' | 'exempt'

export interface Counts {
  readonly errors: number
  readonly warnings: number
}

export interface AgencyProgress extends Counts {
  readonly id: string
  readonly name: string
  /** Whether figures are asked of it every month. */
  readonly reports: boolean
  readonly arrival: Arrival
  readonly submitted: IsoDate | null
  /** Days between the deadline and the arrival, or today for what is still awaited; 0 where that is in time. */
  readonly daysLate: number
  /** Of the indicators that are asked for, those that have a value. */
  readonly filled: number
  readonly asked: number
  /** Entries carried over from the month before that nobody has confirmed yet. */
  readonly toConfirm: number
}

/** One indicator that communes add up to. */
export interface SumProgress {
  readonly id: string
  readonly label: string
  /** How many communes are in it, and how many aren't yet. */
  readonly sent: number
  readonly missing: number
  /** What would be printed; null while the sum isn't whole, unless the catalogue lets it be printed. */
  readonly value: number | null
}

/** How far the communes are; the counts are of what was found in their files. */
export interface CommuneProgress extends Counts {
  readonly asked: number
  /** Those that have sent figures, late and undated ones too. */
  readonly received: number
  readonly late: number
  /** Received, and their file doesn't say when. */
  readonly undated: number
  readonly unusable: number
  /** Names of those that nothing has come from. */
  readonly awaited: readonly string[]
  readonly sums: readonly SumProgress[]
}

/** `pending`: no figure to judge by; `unknown`: too few months to tell a pace. */
export type Outlook = 'reached' | 'missed' | 'on-course' | 'behind' | 'unknown' | 'pending'

export interface TargetProgress {
  readonly id: string
  readonly indicator: Indicator
  readonly target: Target
  /** The newest number that the target measures and the month it is of; null where there is none yet. */
  readonly now: { readonly value: number; readonly month: IsoMonth } | null
  /** Growth a month that reaches the goal in time; null where it is reached, overdue or can't be told. */
  readonly needed: number | null
  /** Present growth a month; null where there are too few months, or the indicator counts each month anew. */
  readonly pace: number | null
  readonly outlook: Outlook
}

/** `folderless`: the month has no folder; `absent`: no report.yaml in it; `faulty`: report.yaml has errors. */
export type ReportState = 'good' | 'faulty' | 'absent' | 'folderless'

/** How far a month is on a day. */
export interface MonthProgress {
  readonly month: IsoMonth
  readonly today: IsoDate
  readonly deadline: IsoDate
  /** Until the deadline; negative when it has passed. */
  readonly daysLeft: number
  readonly report: ReportState
  /** In the register's order. */
  readonly agencies: readonly AgencyProgress[]
  /** Null where no communes are registered. */
  readonly communes: CommuneProgress | null
  /** What was found outside of the agencies' and the communes' files, and how many entries of report.yaml nobody has confirmed yet. */
  readonly elsewhere: Counts & { readonly toConfirm: number }
  readonly targets: readonly TargetProgress[]
}
