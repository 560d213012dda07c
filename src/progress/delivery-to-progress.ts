import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { amountsOf } from '../figures/amounts.ts'
import { deadlineOf, type Delivery, type Filed } from '../period/period.ts'
import type { Contribution } from '../schemas/contribution.ts'
import { isTypedBy } from '../schemas/catalogue.ts'
import type { Agency } from '../schemas/register.ts'
import { daysBetween, type IsoDate } from '../vietnamese/date.ts'
import { hasOwnWords } from '../yaml/marks.ts'
import { communeProgress, isOfCommunes } from './communes.ts'
import { countsOf } from './counts.ts'
import { markedEntries } from './marked-entries.ts'
import type { AgencyProgress, Arrival, MonthProgress, ReportState } from './progress.ts'
import { targetsOf } from './targets.ts'

/** What is known of a month besides what the agencies sent. */
export interface Circumstances {
  readonly today: IsoDate
  readonly report: ReportState
  /** Last day of the month's period where report.yaml says it, else null. */
  readonly periodEnd: IsoDate | null
  /** Earlier months, oldest first. */
  readonly earlier: readonly Delivery[]
  /** All that was found in the month. */
  readonly findings: readonly Diagnostic[]
}

export function deliveryToProgress(delivery: Delivery, circumstances: Circumstances): MonthProgress {
  const { month, office } = delivery
  const { today, report, findings } = circumstances
  const deadline = deadlineOf(month, office)
  const isApart = (finding: Diagnostic) => delivery.rollup != null && isOfCommunes(month, finding)
  const found = findingsByAgency(delivery, findings.filter(finding => !isApart(finding)))
  const elsewhere = found.get(null) ?? []
  return {
    month,
    today,
    deadline,
    daysLeft: daysBetween(today, deadline),
    report,
    agencies: Object.entries(office.register.value.agencies).map(([id, agency]) => agencyProgress(delivery, id, agency, found.get(id) ?? [], { today, deadline })),
    communes: communeProgress(delivery, findings.filter(isApart)),
    elsewhere: { ...countsOf(elsewhere), toConfirm: elsewhere.filter(({ code }) => code === 'unconfirmed').length },
    targets: targetsOf(delivery, circumstances),
  }
}

function agencyProgress(delivery: Delivery, id: string, { name, reports }: Agency, findings: readonly Diagnostic[], { today, deadline }: { today: IsoDate; deadline: IsoDate }): AgencyProgress {
  const sent = delivery.contributions.get(id) ?? null
  const counts = countsOf(findings)
  const asked = Object.entries(delivery.office.catalogue.value.indicators).filter(([, indicator]) => isTypedBy(indicator, id) && !indicator.optional)
  const marked = markedEntries(delivery, id)
  const filled = asked.filter(([indicator]) => amountsOf(delivery, indicator).value !== null && !marked.has(`indicators/${indicator}`)).length
  const submitted = sent?.value.submitted ?? null
  // A file whose very text can't be read is among the findings only.
  const isUnusable = delivery.unusable.has(id) || (sent === null && counts.errors > 0)
  const arrival = isUnusable ? 'unusable' : arrivalOf(sent, { reports, deadline, hasFigures: filled > 0, marked })
  const isAwaited = arrival === 'absent' || arrival === 'blank'
  return {
    id, name, reports, arrival, submitted, filled, asked: asked.length, toConfirm: marked.size, ...counts,
    daysLate: reports && (arrival === 'late' || isAwaited) ? Math.max(0, daysBetween(deadline, submitted ?? today)) : 0,
  }
}

interface Content {
  readonly reports: boolean
  readonly deadline: IsoDate
  readonly hasFigures: boolean
  /** Entries that are still the last month's, as `paragraphs/kiosk`. */
  readonly marked: ReadonlySet<string>
}

function arrivalOf(sent: Filed<Contribution> | null, { reports, deadline, hasFigures, marked }: Content): Arrival {
  if (!sent) return reports ? 'absent' : 'exempt'
  const { submitted } = sent.value
  if (submitted !== null) return reports && submitted > deadline ? 'late' : 'received'
  if (hasFigures || hasOwnTexts(sent.value, marked)) return 'undated'
  return reports ? 'blank' : 'exempt'
}

/** Whether there are documents, lists or texts that aren't just carried over from the month before. */
function hasOwnTexts(sent: Contribution, marked: ReadonlySet<string>): boolean {
  const isOwn = (section: string, [name, entry]: [string, { readonly length: number } | null]) => entry !== null && entry.length > 0 && (typeof entry !== 'string' || hasOwnWords(entry)) && !marked.has(`${section}/${name}`)
  return sent.documents.length > 0 || (['lists', 'paragraphs', 'footnotes'] as const).some(section => Object.entries(sent[section]).some(entry => isOwn(section, entry)))
}

/** Findings by the agency in whose file they stand; under null those that stand in no agency's file of this month. */
function findingsByAgency({ month, office }: Delivery, findings: readonly Diagnostic[]): Map<string | null, Diagnostic[]> {
  const agencies = office.register.value.agencies
  const found = new Map<string | null, Diagnostic[]>()
  for (const finding of findings) {
    // Also of a file with a wrong ending, such as `so-y-te.yaml.txt`.
    const [, folder, name] = /(?:^|\/)([^/]+)\/([^/.]+)[^/]*$/.exec(finding.span?.source.path ?? '') ?? []
    const id = folder === month && name !== undefined && Object.hasOwn(agencies, name) ? name : null
    found.set(id, [...(found.get(id) ?? []), finding])
  }
  return found
}
