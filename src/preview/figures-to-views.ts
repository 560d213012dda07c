import { changeOf, usualMeasure } from '../figures/change.ts'
import type { Amounts, Figure, Figures } from '../figures/figures.ts'
import { nameOfPeriod } from '../period/period.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Places } from './places.ts'
import { words } from './problems.ts'
import type { FigureView } from './view.ts'

/** What a reader is told of the figures that a document prints; `printed` are their ids. */
export function figuresToViews({ indicators, period, previous }: Figures, printed: ReadonlySet<string>, places: Places): Record<string, FigureView> {
  const register = period.office.register.value.agencies
  const viewOf = (figure: Figure): FigureView => ({
    label: figure.indicator.label,
    agency: register[figure.indicator.agency]?.name ?? figure.indicator.agency,
    now: said(figure, figure),
    before: figure.previous ? `${said(figure, figure.previous)} (${nameOfPeriod(previous!)})` : words.noBefore,
    change: changeSaid(figure),
    place: places.of(figure.span),
    placeBefore: figure.previousSpan && places.of(figure.previousSpan),
  })
  return Object.fromEntries([...indicators.values()].filter(({ id }) => printed.has(id)).map(figure => [figure.id, viewOf(figure)]))
}

function said({ indicator }: Figure, { value, total, rate }: Amounts): string {
  if (value === null) return words.missing
  const amount = `${formatNumber(value)} ${indicator.unit}`
  return total === null || rate === null ? amount : `${amount}; ${words.rateOf(formatNumber(rate), formatNumber(total))}`
}

function changeSaid(figure: Figure): string {
  const measure = usualMeasure(figure)
  const change = changeOf(figure, measure)
  return change === null ? '' : words.change(change, formatNumber(Math.abs(change)) + (measure === 'points' ? ' điểm %' : measure === 'percent' ? '%' : ` ${figure.indicator.unit}`))
}
