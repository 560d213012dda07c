import type { Figure, Figures } from '../../figures/figures.ts'
import { sumOf } from '../../period/sum.ts'
import type { Operand } from '../../schemas/catalogue.ts'
import { formatNumber } from '../../vietnamese/number.ts'
import type { Path } from '../../yaml/yaml-file.ts'

/** One side of a relation, read with a month's figures. */
export interface Side {
  readonly sum: number
  /** `"Trực tuyến" (60) cộng "Trực tiếp" (41) là 101`. */
  readonly said: string
  /** Those of its indicators, in the order in which they are named. */
  readonly figures: readonly Figure[]
}

type Indicators = Figures['indicators']

/** Names that are no indicator of the catalogue, and where in the side they are written. */
export function unknownNames(operand: Operand, indicators: Indicators): { readonly name: string; readonly path: Path }[] {
  return termsOf(operand).flatMap((term, index) => (typeof term === 'string' && !indicators.has(term) ? [{ name: term, path: Array.isArray(operand) ? [index] : [] }] : []))
}

/** Only for a side without unknown names. A figure that hasn't been received counts as nothing. */
export function sideOf(operand: Operand, indicators: Indicators): Side {
  const terms = termsOf(operand).map(term => (typeof term === 'string' ? indicators.get(term)! : term))
  const amountOf = (term: Figure | number) => (typeof term === 'number' ? term : term.value ?? 0)
  const sum = sumOf(terms.map(amountOf))
  const said = terms.map(term => (typeof term === 'number' ? formatNumber(term) : `"${term.indicator.label}" (${formatNumber(amountOf(term))})`)).join(' cộng ')
  return { sum, said: terms.length > 1 ? `${said} là ${formatNumber(sum)}` : said, figures: terms.filter(term => typeof term !== 'number') }
}

function termsOf(operand: Operand): readonly (string | number)[] {
  return Array.isArray(operand) ? operand : [operand]
}
