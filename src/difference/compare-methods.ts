import type { Catalogue, Indicator } from '../schemas/catalogue.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { MethodChange } from './difference.ts'
import { kindNames, totalNames } from './problems.ts'

/** An indicator with the catalogue that it stands in, which names what its total is taken from. */
export interface Listed {
  readonly indicator: Indicator
  readonly catalogue: Catalogue
}

/** What the catalogue says otherwise than before of one indicator. */
export function compareMethods(earlier: Listed, later: Listed): MethodChange[] {
  const readers: Readonly<Record<MethodChange['what'], (listed: Listed) => string>> = {
    label: ({ indicator }) => indicator.label,
    unit: ({ indicator }) => indicator.unit,
    kind: ({ indicator }) => kindNames[indicator.kind],
    total: totalOf,
    // Decimals are those of the rate: without one they say nothing.
    decimals: ({ indicator }) => (indicator.total === null ? '' : String(indicator.decimals)),
  }
  return Object.entries(readers).flatMap(([what, read]): MethodChange[] => {
    const [before, after] = [read(earlier), read(later)]
    return before === after || before === '' || after === '' ? [] : [{ what: what as MethodChange['what'], earlier: before, later: after }]
  })
}

function totalOf({ indicator: { total }, catalogue }: Listed): string {
  if (total === null) return totalNames.none
  if (typeof total === 'number') return totalNames.fixed(formatNumber(total))
  if (total === 'reported') return totalNames.reported
  return totalNames.indicator(Object.hasOwn(catalogue.indicators, total) ? catalogue.indicators[total]!.label : total)
}
