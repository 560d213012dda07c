import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { settledFigures } from '../figures/settled-figures.ts'
import type { ReportFile } from '../schemas/report.ts'
import { formatDate } from '../vietnamese/date.ts'
import { compareContents, type Content } from './compare-contents.ts'
import { compareEntries, compareFields, type Field } from './compare-entries.ts'
import { compareIndicators } from './compare-indicators.ts'
import { oneLine, taskEntries } from './contribution-to-entries.ts'
import type { AgencyDifference, Arrival, Difference, EntriesDifference } from './difference.ts'
import { figuresToTexts } from './figures-to-texts.ts'
import { names } from './problems.ts'
import type { FilledState, State } from './state.ts'

/** Compares two states whole; `findings` are what is to be told of the later one. */
export function statesToDifference(before: State, after: State, findings: readonly Diagnostic[]): Difference {
  const [earlier, later] = [filled(isOfOneMonth(before, after) ? before : settled(before)), filled(after)]
  const agencies = new Map([...agenciesOf(later), ...agenciesOf(earlier)].reverse())
  const order = [...new Set([...agenciesOf(later), ...agenciesOf(earlier)].map(([id]) => id))]
  return {
    earlier: earlier.side,
    later: later.side,
    findings,
    report: {
      ...compareContents(contentOf(earlier, 'report'), contentOf(later, 'report')),
      fields: compareFields(reportFields(earlier, later), reportFields(later, earlier)),
    },
    agencies: order.map(id => compareAgency(earlier, later, id, agencies.get(id)!)),
    tasks: compareTasks(earlier, later),
  }
}

/** A month goes on from what an earlier one was closed with, whatever its files say now; two states of one month are two states of its files. */
function settled(state: State): State {
  return { ...state, figures: settledFigures(state.figures) }
}

function filled(state: State): FilledState {
  return { ...state, texts: figuresToTexts(state.figures, state.template) }
}

function isOfOneMonth(one: State, other: State): boolean {
  return one.period.month === other.period.month
}

function agenciesOf({ period }: State): [id: string, name: string][] {
  return Object.entries(period.office.register.value.agencies).map(([id, { name }]) => [id, name])
}

function compareAgency(earlier: FilledState, later: FilledState, id: string, name: string): AgencyDifference {
  const presence = { earlier: arrivalOf(earlier, id), later: arrivalOf(later, id) }
  const submittedOf = ({ period }: State) => period.contributions.get(id)?.value.submitted ?? null
  return {
    id,
    name,
    presence,
    submitted: { earlier: submittedOf(earlier), later: submittedOf(later) },
    indicators: compareIndicators(earlier, later, id, presence),
    ...compareContents(contentOf(earlier, id), contentOf(later, id)),
  }
}

function arrivalOf({ period }: State, id: string): Arrival {
  if (period.contributions.has(id)) return 'received'
  if (period.unusable.has(id)) return 'unusable'
  const agencies = period.office.register.value.agencies
  return Object.hasOwn(agencies, id) && agencies[id]!.reports ? 'missing' : 'unasked'
}

function contentOf(state: FilledState, owner: string): Content {
  const { report, contributions } = state.period
  return { owner, state, value: owner === 'report' ? report.value : contributions.get(owner)?.value ?? null }
}

/** Number, date and period are other ones in every month: only two states of one month are compared in them. */
function reportFields(state: State, other: State): Field[] {
  const { period } = state
  const { title, template, number, date, period: days, draft, urgency, organisation, signature, addressees, recipients, 'legal-basis': legalBasis, 'tasks-of': tasksOf } = period.report.value
  const ofOneMonth: Field[] = [
    { name: names.reportNumber, value: number },
    { name: names.reportDate, value: date && formatDate(date) },
    { name: names.from, value: days && formatDate(days.from) },
    { name: names.to, value: days && formatDate(days.to) },
  ]
  return [
    { name: names.title, value: oneLine(title) },
    ...(isOfOneMonth(state, other) ? ofOneMonth : []),
    { name: names.template, value: template },
    { name: names.draft, value: draft },
    { name: names.urgency, value: urgency },
    { name: names.organisation, value: organisationText(organisation) },
    { name: names.signature, value: signatureText(signature) },
    { name: names.addressees, value: addressees && addressees.join('; ') },
    { name: names.legalBasis, value: legalBasis && legalBasis.join('; ') },
    { name: names.recipients, value: recipients && recipients.join('; ') },
    { name: names.tasksOf, value: tasksOf },
  ]
}

/** What a report says of the body that issues it, where it says anything. */
function organisationText(organisation: ReportFile['organisation']): string | null {
  return organisation && Object.values(organisation).flatMap(value => value ?? []).join(', ')
}

function signatureText(signature: ReportFile['signature']): string | null {
  return signature && [...signature.authority, ...(signature.office ?? []), signature.name].join(', ')
}

function compareTasks(earlier: State, later: State): EntriesDifference | null {
  if (earlier.side.revision?.commit === later.side.revision?.commit) return null
  const entriesOf = ({ period }: State) => taskEntries(period.office.tasks?.value.tasks ?? [])
  return compareEntries(entriesOf(earlier), entriesOf(later))
}
