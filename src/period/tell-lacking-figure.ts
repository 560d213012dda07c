import type { Report } from '../diagnostics/diagnostic.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { Span } from '../source/source.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import type { Term } from '../vietnamese/term.ts'
import type { Delivery, Office } from './period.ts'
import * as problems from './problems.ts'
import type { TermFigure } from './term-figure.ts'

interface Lack {
  readonly office: Office
  readonly term: Term
  readonly months: readonly Delivery[]
  readonly id: string
  readonly indicator: Indicator
  readonly figure: TermFigure
  /** Months that the agency is known not to have sent: told already. */
  readonly absent: readonly IsoMonth[]
}

/** Tells a figure of a term that isn't there because of months which were sent without it, and one that isn't of the last month. */
export function tellLackingFigure(report: Report, lack: Lack): void {
  const { term, months, indicator, figure: { lacking, from }, absent } = lack
  if (from === null && indicator.optional) return
  const isUntold = (month: Delivery) => !absent.includes(month.month) && !hasTold(month, indicator.agency)
  const untold = months.filter(month => lacking.includes(month.month) && isUntold(month))
  const [first, ...others] = untold.map(month => ({ month: month.month, span: placeOf(lack, month) }))
  if (first) {
    report(problems.termFigureMissing(term, indicator, [first.month, ...others.map(({ month }) => month)], first.span,
      others.map(({ month, span }) => ({ span, message: problems.alsoMissing(month) }))))
  }
  const last = months.at(-1)!
  if (indicator.kind === 'monthly' || from === null || from === last.month || absent.includes(last.month)) return
  report(problems.termFigureOlder(indicator, from, last.month, placeOf(lack, months.find(({ month }) => month === from)!)))
}

/** Mistakes of a file have been told; what they stand on counts as not received. */
function hasTold({ contributions, unusable }: Delivery, agency: string): boolean {
  return unusable.has(agency) || contributions.get(agency)?.read === 'partly'
}

function placeOf({ office, id, indicator }: Lack, { contributions }: Delivery): Span {
  return contributions.get(indicator.agency)?.file.spanOfValue(['indicators', id, 'value']) ?? office.register.file.spanOfKey(['agencies', indicator.agency])
}
