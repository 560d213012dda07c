import type { Report } from '../diagnostics/diagnostic.ts'
import type { Office, Period } from './period.ts'
import { periodsToTerm } from './periods-to-term.ts'
import { sourcesToDelivery, sourcesToPeriod, type PeriodSources, type TermSources } from './sources-to-period.ts'

/** The period of a term. Errors of its months are told, since sums stand on them; what months lack is told as far as the term lacks it. */
export function sourcesToTerm(report: Report, office: Office, sources: PeriodSources, { term, months }: TermSources): Period | null {
  const own = sourcesToPeriod(report, office, sources)
  const errorsOnly: Report = diagnostic => diagnostic.severity === 'error' && report(diagnostic)
  const deliveries = months.map(month => sourcesToDelivery(errorsOnly, office, month))
  return own && periodsToTerm(report, own, term, deliveries)
}
