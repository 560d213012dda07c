import type { Report } from '../diagnostics/diagnostic.ts'
import { contributionSchema, type Contribution } from '../schemas/contribution.ts'
import { reportSchema, type ReportFile } from '../schemas/report.ts'
import type { Source } from '../source/source.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import type { Term } from '../vietnamese/term.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { checkIndicators } from './check-indicators.ts'
import { mayBeUnread, type Delivery, type Filed, type Office, type Period } from './period.ts'
import * as problems from './problems.ts'
import { sourceToFiledPartly } from './source-to-filed.ts'
import { sourcesToRollup } from './sources-to-rollup.ts'
import { fileName } from './file-name.ts'
import { issuingOffice } from './issuing-office.ts'
import { silent } from './silent.ts'
import { sourceToLock } from './source-to-lock.ts'

/** Texts of the agencies in one month's folder. */
export interface DeliverySources {
  readonly month: IsoMonth
  readonly contributions: readonly Source[]
  /** Ids of the agencies whose file is there and is no text: that has been told. */
  readonly unread?: readonly string[]
  /** Texts of the communes in the folder `xa`. */
  readonly communes?: readonly Source[]
  /** What says that the month is closed, and how it was then. */
  readonly lock?: Source | null
}

/** Texts of one period's folder. */
export interface PeriodSources extends DeliverySources {
  readonly report: Source
  /** For half a year or a year: which, and the texts of its months. */
  readonly term?: TermSources | null
}

/** Texts that half a year or a year is put together from. */
export interface TermSources {
  readonly term: Term
  /** Every month of the term, oldest first. */
  readonly months: readonly DeliverySources[]
}

/** Null where report.yaml can't be used; agencies whose files can't be used are told and left out. */
export function sourcesToPeriod(report: Report, office: Office, sources: PeriodSources): Period | null {
  const reportFile = sourceToFiledPartly(report, reportSchema, sources.report)
  if (reportFile && report !== silent) checkReport(report, reportFile)
  const delivery = sourcesToDelivery(report, reportFile ? issuingOffice(office, reportFile) : office, sources)
  return reportFile && { ...delivery, report: reportFile }
}

/** What the agencies sent; those whose files can't be used are told and left out. */
export function sourcesToDelivery(report: Report, office: Office, sources: DeliverySources): Delivery {
  const received = new Map<string, Filed<Contribution>>()
  // Under another name than the file's.
  const refused = new Set<string>()
  const names = sources.contributions.map(fileName)
  for (const source of sources.contributions) {
    const filed = sourceToFiledPartly(report, contributionSchema, source)
    if (filed && !isRegistered(report, office, filed, names)) {
      refused.add(filed.value.agency)
    } else if (filed) {
      if (report !== silent) {
        checkIndicators(report, office, filed)
        tellEmptyTexts(report, filed)
      }
      received.set(filed.value.agency, filed)
    }
  }

  const order = Object.keys(office.register.value.agencies)
  const contributions = new Map(order.flatMap(id => (received.has(id) ? [[id, received.get(id)!] as const] : [])))
  const unusable = new Set([...names, ...refused, ...sources.unread ?? []].filter(id => !received.has(id)))
  const closed = sources.lock ? sourceToLock(report, sources.month, sources.lock) : null
  const rollup = sourcesToRollup(report, office, sources)
  return { month: sources.month, office, contributions, unusable, rollup, closed }
}

/** What is wrong in the file of a report by itself. */
export function checkReport(report: Report, filed: Filed<ReportFile>): void {
  const { period } = filed.value
  if (period && period.to < period.from) report(problems.periodReversed(filed.file.spanOfValue(['period', 'to'])))
  tellEmptyTexts(report, filed)
}

/** One file an agency, named as its id: two files can't speak for the same agency. `names` are those of all files of the folder. */
function isRegistered(report: Report, office: Office, { value: { agency }, file }: Filed<Contribution>, names: readonly string[]): boolean {
  const name = fileName(file.source)
  const isKnown = Object.hasOwn(office.register.value.agencies, agency)
  if (isKnown && name === agency) return true
  const known = Object.keys(office.register.value.agencies)
  const span = file.spanOfValue(['agency'])
  const near = isKnown ? null : nearest(agency, known)
  if (!isKnown && mayBeUnread(office.register, near)) return false
  if (!isKnown) report(problems.unknownAgency(agency, office.register.file.source.path, near, span))
  else if (known.includes(name)) report(problems.wrongFileName(agency, name, names.includes(agency), span))
  else report(names.includes(agency) ? problems.copiedFile(agency, span) : problems.unknownFileName(agency, name, span))
  return false
}

function tellEmptyTexts(report: Report, { value, file }: Filed<Contribution | ReportFile>): void {
  for (const section of ['paragraphs', 'footnotes', 'lists'] as const) {
    const texts: Readonly<Record<string, unknown>> = value[section]
    for (const id in texts) {
      if (texts[id] === null) report(problems.textMissing(id, file.spanOfKey([section, id])))
    }
  }
}
