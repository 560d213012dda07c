import type { Catalogue } from '../schemas/catalogue.ts'
import type { CommuneRegister } from '../schemas/commune.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { Lock } from '../schemas/lock.ts'
import type { Register } from '../schemas/register.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { TaskRegister } from '../schemas/tasks.ts'
import type { Workspace } from '../schemas/workspace.ts'
import { addDays, addMonths, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { Rollup } from './rollup.ts'

/** A validated value, and the file that it stands in. */
export interface Filed<T> {
  readonly value: T
  readonly file: YamlFile
  /** `partly`: mistakes have been told and what they stand on counts as not received. */
  readonly read: 'whole' | 'partly'
}

/** What all periods share: who reports, what is reported. */
export interface Office {
  readonly workspace: Filed<Workspace>
  readonly register: Filed<Register>
  readonly catalogue: Filed<Catalogue>
  readonly tasks: Filed<TaskRegister> | null
  /** The communes whose figures are added up; null or absent where there is no such register. */
  readonly communes?: Filed<CommuneRegister> | null
}

/** What the agencies sent for one month, whether or not the document has a file of its own. */
export interface Delivery {
  readonly month: IsoMonth
  readonly office: Office
  /** By agency id, in the register's order; an agency that hasn't sent anything is absent. */
  readonly contributions: ReadonlyMap<string, Filed<Contribution>>
  /** Ids of the agencies whose file is there and can't be used: that has been told. */
  readonly unusable: ReadonlySet<string>
  /** What the communes sent, added up; null or absent where there is no register of them. */
  readonly rollup?: Rollup | null
  /** What was frozen when the month was closed; null or absent where it is open. */
  readonly closed?: Filed<Lock> | null
}

/** All that is known of one period: the document's own file, and what each agency sent. */
export interface Period extends Delivery {
  readonly report: Filed<ReportFile>
}

/** Last day for agencies to send their figures. */
export function deadlineOf(month: IsoMonth, office: Office): IsoDate {
  return `${month}-${String(office.workspace.value.period['deadline-day']).padStart(2, '0')}`
}

/** Last day of a month's period by the workspace's rule; report.yaml may say another. */
export function lastDayOf(month: IsoMonth, office: Office): IsoDate {
  const firstDay = office.workspace.value.period['first-day']
  const nextStart = `${firstDay > 1 ? month : addMonths(month, 1)}-${String(firstDay).padStart(2, '0')}`
  return addDays(nextStart, -1)
}
