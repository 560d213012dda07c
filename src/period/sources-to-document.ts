import type { Report } from '../diagnostics/diagnostic.ts'
import { documentSchema, type ReportFile } from '../schemas/report.ts'
import type { Source } from '../source/source.ts'
import { daysBetween, type IsoMonth } from '../vietnamese/date.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { issuingOffice } from './issuing-office.ts'
import type { Basis, Delivery, Filed, Office, Period } from './period.ts'
import * as problems from './problems.ts'
import { isMiswritten, sourceToFiledPartly } from './source-to-filed.ts'
import { checkReport, sourcesToDelivery, type DeliverySources } from './sources-to-period.ts'

/** Texts of the folder of a document that is no period's report. */
export interface DocumentSources {
  /** Name of the folder. */
  readonly document: string
  readonly report: Source
  readonly contributions: readonly Source[]
  /** Ids of the agencies whose file is there and is no text: that has been told. */
  readonly unread: readonly string[]
  /** Texts of the communes in its folder `xa`. */
  readonly communes: readonly Source[]
  readonly own: Basis['own']
}

/** The months that a document may take its figures from; null where one can't be read, which was reported. */
export interface Months {
  readonly known: readonly IsoMonth[]
  readonly deliveryOf: (report: Report, month: IsoMonth) => DeliverySources | null
}

/** Days: a longer period doesn't say in which month its document is issued. */
const longestMonth = 62

/** Null where report.yaml can't be used. Of the month whose figures it uses errors are told: its warnings are told with the month. */
export function sourcesToDocument(report: Report, office: Office, sources: DocumentSources, months: Months): Period | null {
  const file = sourceToFiledPartly(report, documentSchema, sources.report)
  if (!file) return null
  checkReport(report, file)
  const figuresOf = monthToUse(report, file, months, sources)
  const month = monthOf(file.value)
  if (month === null) {
    const isTold = (['month', 'date', 'period'] as const).some(key => isMiswritten(file, key))
    if (!isTold) report(problems.noDocumentMonth(file.file.spanOfKey(['month'])))
    return null
  }
  const issuing = issuingOffice(office, file)
  const own = ownDelivery(report, issuing, month, sources)
  const used = figuresOf === null ? null : readUsed(report, issuing, figuresOf, months)
  const all = used ? joined(own, used) : own
  const ofMonth = new Set([...all.contributions.keys()].filter(id => !own.contributions.has(id)))
  return { ...all, report: file, basis: { document: sources.document, figuresOf, used: ofMonth, own: sources.own } }
}

/** Of communes that don't send to this document nothing is expected. */
function ownDelivery(report: Report, office: Office, month: IsoMonth, { contributions, unread, communes, own }: DocumentSources): Delivery {
  const isSentTo = communes.length > 0 || own.includes('communes.yaml')
  return { ...sourcesToDelivery(report, isSentTo ? office : { ...office, communes: null }, { month, contributions, unread, communes }), office }
}

/** The month that the document is of; its date, known only when it is issued, says so where nothing else does. */
function monthOf({ month, date, period }: ReportFile): IsoMonth | null {
  const ofPeriod = period && daysBetween(period.from, period.to) < longestMonth ? period.to.slice(0, 7) : null
  return month ?? ofPeriod ?? (date && date.slice(0, 7))
}

/** A month's figures are those of the shared register and catalogue. */
function monthToUse(report: Report, { value, file }: Filed<ReportFile>, { known }: Months, { own }: DocumentSources): IsoMonth | null {
  const month = value['figures-of']
  const beside = own.find(name => name === 'agencies.yaml' || name === 'indicators.yaml')
  if (month !== null && beside !== undefined) {
    report(problems.ownBeside(beside, file.spanOfValue(['figures-of'])))
    return null
  }
  if (month === null || known.includes(month)) return month
  report(problems.noMonthToUse(month, nearest(month, known), known, file.spanOfValue(['figures-of'])))
  return null
}

function readUsed(report: Report, office: Office, month: IsoMonth, { deliveryOf }: Months): Delivery | null {
  const errorsOnly: Report = diagnostic => diagnostic.severity === 'error' && report(diagnostic)
  const sources = deliveryOf(errorsOnly, month)
  return sources && sourcesToDelivery(errorsOnly, office, sources)
}

/** A file that an agency has in the document's folder stands in the place of its file of the month. */
function joined(own: Delivery, used: Delivery): Delivery {
  const order = Object.keys(own.office.register.value.agencies)
  const contributions = new Map(order.flatMap(id => {
    const filed = own.contributions.get(id) ?? used.contributions.get(id)
    return filed ? [[id, filed] as const] : []
  }))
  return { ...own, contributions, unusable: new Set([...own.unusable, ...used.unusable]), rollup: own.rollup ?? used.rollup ?? null }
}
