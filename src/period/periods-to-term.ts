import type { Report } from '../diagnostics/diagnostic.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { lastMonthOfTerm, type Term } from '../vietnamese/term.ts'
import { firstDayOf, lastDayOf, type Delivery, type Filed, type Office, type Period } from './period.ts'
import * as problems from './problems.ts'
import { termContributionOf, type Sent } from './term-contribution.ts'
import { termFigureOf } from './term-figure.ts'
import { tellLackingFigure } from './tell-lacking-figure.ts'

/** Months of agencies that have been told as not sent, by agency. */
type Absences = ReadonlyMap<string, readonly IsoMonth[]>

/**
 * One period made of the months of a term, and of what was written for the term itself; everything in it has the place where it was
 * written. What the months lack is told, and a sum that lacks a month isn't there.
 */
export function periodsToTerm(report: Report, own: Period, term: Term, months: readonly Delivery[]): Period {
  tellDays(report, own, term, months)
  for (const filed of own.contributions.values()) tellTypedFigures(report, term, filed)
  const absences = tellAbsences(report, own, term, months)

  const contributions = new Map<string, Filed<Contribution>>()
  for (const agency of Object.keys(own.office.register.value.agencies)) {
    const sent = sentBy(agency, own, months)
    for (const [id, { indicator, figure }] of sent.figures) {
      tellLackingFigure(report, { office: own.office, term, months, id, indicator, figure, absent: absences.get(agency) ?? [] })
    }
    const made = termContributionOf(agency, sent)
    for (const { document, first, again } of made?.twice ?? []) report(problems.documentTwice(document, again.file.spanOfValue(again.path), first.file.spanOfValue(first.path)))
    if (made) contributions.set(agency, made.filed)
  }
  const unusable = new Set([own, ...months].flatMap(({ unusable }) => [...unusable]))
  return { ...own, contributions, unusable, closed: null, compiled: { term, months, own: own.contributions, incomplete: new Set(absences.keys()) } }
}

function sentBy(agency: string, own: Period, months: readonly Delivery[]): Sent {
  const indicators = Object.entries(own.office.catalogue.value.indicators).filter(([, indicator]) => indicator.agency === agency)
  return {
    own: own.contributions.get(agency) ?? null,
    monthly: months.flatMap(({ month, contributions }) => {
      const filed = contributions.get(agency)
      return filed ? [{ month, filed }] : []
    }),
    figures: new Map(indicators.map(([id, indicator]) => [id, { indicator, figure: termFigureOf(months, id, indicator) }])),
  }
}

/** The days that report.yaml gives against those of the months. */
function tellDays(report: Report, { office, report: { value, file } }: Period, term: Term, months: readonly Delivery[]): void {
  const days = { from: firstDayOf(months[0]!.month, office), to: lastDayOf(lastMonthOfTerm(term), office) }
  for (const key of ['from', 'to'] as const) {
    if (value.period && value.period[key] !== days[key]) report(problems.termDays(term, key, value.period[key], days[key], file.spanOfValue(['period', key])))
  }
}

function tellTypedFigures(report: Report, term: Term, { value, file }: Filed<Contribution>): void {
  for (const id of Object.keys(value.indicators)) report(problems.termFigureTyped(term, value.agency, file.spanOfKey(['indicators', id])))
}

/** Months that nobody has sent anything for, then agencies that haven't; an agency's file that can't be used has been told. */
function tellAbsences(report: Report, { office, report: { file } }: Period, term: Term, months: readonly Delivery[]): Absences {
  const isEmpty = ({ contributions, unusable }: Delivery) => contributions.size + unusable.size === 0
  for (const month of months.filter(isEmpty)) report(problems.termMonthMissing(term, month.month, monthlyCount(office, null), file.spanOfKey(['period'])))

  const agencies = Object.entries(office.register.value.agencies).filter(([, { reports }]) => reports)
  return new Map(agencies.flatMap(([id, { name }]) => {
    const lacking = months.filter(({ contributions, unusable }) => !contributions.has(id) && !unusable.has(id))
    const told = lacking.filter(month => !isEmpty(month)).map(({ month }) => month)
    if (told.length > 0) report(problems.termAgencyMissing(term, id, name, told, monthlyCount(office, id), office.register.file.spanOfKey(['agencies', id])))
    return lacking.length > 0 ? [[id, lacking.map(({ month }) => month)] as const] : []
  }))
}

/** How many figures are summed, of one agency or (null) of all. */
function monthlyCount({ catalogue }: Office, agency: string | null): number {
  return Object.values(catalogue.value.indicators).filter(indicator => indicator.kind === 'monthly' && (agency === null || indicator.agency === agency)).length
}
