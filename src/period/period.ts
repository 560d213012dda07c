import type { Catalogue } from '../schemas/catalogue.ts'
import type { CommuneRegister } from '../schemas/commune.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { Lock } from '../schemas/lock.ts'
import type { Register } from '../schemas/register.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { TaskRegister } from '../schemas/tasks.ts'
import type { Workspace } from '../schemas/workspace.ts'
import type { Span } from '../source/source.ts'
import { addDays, addMonths, formatMonth, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { nameOfTerm, type Term } from '../vietnamese/term.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { Rollup } from './rollup.ts'

/** A validated value, and the file that it stands in. */
export interface Filed<T> {
  readonly value: T
  readonly file: YamlFile
  /** `partly`: mistakes have been told and what they stand on counts as not received; of a repeated key the first value counts. */
  readonly read: 'whole' | 'partly'
}

/** Whether a name that isn't in a file may be what a mistake keeps from being read; not one that is nearly another. */
export function mayBeUnread({ read }: Filed<unknown>, near: string | null): boolean {
  return read === 'partly' && near === null
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
  /** What half a year or a year was put together from, `month` being its last one; null or absent for a month. */
  readonly compiled?: Compiled | null
  /** What a document that is no period's report stands on, `month` being the one it is of; null or absent for a period. */
  readonly basis?: Basis | null
}

/** What may stand in the folder of a document, in the place of what all periods share. */
export type OwnFile = 'agencies.yaml' | 'indicators.yaml' | 'tasks.yaml' | 'communes.yaml'

/** Where a document that is no period's report has its figures from. */
export interface Basis {
  /** Name of the document's folder: `ke-hoach-2025`. */
  readonly document: string
  /** The month whose figures it uses, or null. */
  readonly figuresOf: IsoMonth | null
  /** Ids of the agencies whose file is that month's; what it lacks or leaves over was told with the month. */
  readonly used: ReadonlySet<string>
  /** Which of the files that all periods share its folder has of its own: only of a register of its own the agencies are expected to send. */
  readonly own: readonly OwnFile[]
}

/** The months behind the report of half a year or a year. */
export interface Compiled {
  readonly term: Term
  /** Every month of the term, oldest first; one that nobody sent anything for is empty. */
  readonly months: readonly Delivery[]
  /** What agencies sent for the term itself, by their ids: texts, lists, documents. */
  readonly own: ReadonlyMap<string, Filed<Contribution>>
  /** Ids of the agencies that have to report and whose file of some month isn't there. */
  readonly incomplete: ReadonlySet<string>
}

/** `tháng 4/2026`, `6 tháng đầu năm 2026`, `năm 2026`. */
export function nameOfPeriod({ month, compiled }: Period): string {
  return compiled ? nameOfTerm(compiled.term) : `tháng ${formatMonth(month)}`
}

/** The month that the figures tell the state of: another one than that of the date line where a document uses it. */
export function monthOfFigures({ month, basis }: Period): IsoMonth {
  return basis?.figuresOf ?? month
}

/** The day that a report tells the state of: the period's last, else that of its date, else the last of its month. */
export function stateDayOf({ month, report: { value: { period, date } } }: Period): IsoDate {
  return period?.to ?? date ?? addDays(`${addMonths(month, 1)}-01`, -1)
}

/** Where the months of a term have a text that the term itself lacks: the last such place, or null. */
export function placeInMonths({ compiled }: Period, agency: string, section: 'lists' | 'paragraphs' | 'footnotes', id: string): Span | null {
  const files = (compiled?.months ?? []).flatMap(({ contributions }) => contributions.get(agency) ?? [])
  return files.findLast(({ value }) => Object.hasOwn(value[section], id))?.file.spanOfKey([section, id]) ?? null
}

/** Last day for agencies to send their figures. */
export function deadlineOf(month: IsoMonth, office: Office): IsoDate {
  return `${month}-${String(office.workspace.value.period['deadline-day']).padStart(2, '0')}`
}

/** First day of a month's period by the workspace's rule; report.yaml may say another. */
export function firstDayOf(month: IsoMonth, office: Office): IsoDate {
  return addDays(lastDayOf(addMonths(month, -1), office), 1)
}

/** Last day of a month's period by the workspace's rule; report.yaml may say another. */
export function lastDayOf(month: IsoMonth, office: Office): IsoDate {
  const firstDay = office.workspace.value.period['first-day']
  const nextStart = `${firstDay > 1 ? month : addMonths(month, 1)}-${String(firstDay).padStart(2, '0')}`
  return addDays(nextStart, -1)
}
