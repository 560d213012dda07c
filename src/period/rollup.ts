import type { CommuneRegister } from '../schemas/commune.ts'
import type { IsoDate } from '../vietnamese/date.ts'

/** One indicator added up over the communes that have sent it; a number that one of them lacks is null. */
export interface CommuneSum {
  readonly value: number | null
  readonly total: number | null
  readonly month: number | null
  readonly parts: Readonly<Record<string, number | null>>
  /** How many communes are in it. */
  readonly sent: number
  /** Ids of registered communes that aren't in it, in the register's order. */
  readonly missing: readonly string[]
}

/** What the communes sent for one month. The files themselves are not kept. */
export interface Rollup {
  readonly register: CommuneRegister
  /** The day when each commune sent its figures, null where its file doesn't say; without those that sent nothing. */
  readonly arrivals: ReadonlyMap<string, IsoDate | null>
  /** Ids of the communes whose file is there and can't be used: that has been told. */
  readonly unusable: ReadonlySet<string>
  /** Of every indicator of the catalogue that comes from communes. */
  readonly sums: ReadonlyMap<string, CommuneSum>
}
