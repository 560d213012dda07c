import type { Amounts } from '../figures/figures.ts'
import type { Cell, Table, Tone } from '../tables/table.ts'
import { formatDate } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { AgencyDifference, Arrival, Difference, IndicatorDifference, Movement, TargetShare } from './difference.ts'
import { sentences } from './problems.ts'

/** How the rows of one agency speak of the two sides. */
interface Sides {
  readonly presence: AgencyDifference['presence']
  readonly before: string
  readonly now: string
}

/** A row an indicator, and below it one for its rate and each detail that differs. */
export function indicatorsToTable({ earlier, later }: Difference, { presence }: AgencyDifference, indicators: readonly IndicatorDifference[]): Table {
  const hasTargets = indicators.some(({ target }) => target !== null)
  const sides: Sides = { presence, before: sentences.earlierName(earlier, later), now: sentences.laterName(earlier, later) }
  const table: Table = {
    title: null,
    columns: [
      { title: sentences.indicator, align: 'left' },
      { title: sentences.columnOf(earlier, later), align: 'right' },
      { title: sentences.columnOf(later, earlier), align: 'right' },
      { title: sentences.difference, align: 'right' },
      { title: sentences.movement, align: 'left' },
      { title: sentences.target, align: 'left' },
    ],
    rows: indicators.flatMap(indicator => rowsOf(sides, indicator)),
  }
  return hasTargets ? table : { ...table, columns: table.columns.slice(0, -1), rows: table.rows.map(row => row.slice(0, -1)) }
}

function rowsOf(sides: Sides, indicator: IndicatorDifference): Cell[][] {
  const { label, unit, state, earlier, later, movement, details, target, methods, renamedFrom } = indicator
  const news = state === 'added' || state === 'removed' ? ` – ${sentences[state]}` : ''
  const toned = (text: string): Cell => (tones[state] ? { text, tone: tones[state] } : text)
  const ofValue = target?.measure === 'value' ? targetText(target, ` ${unit}`) : ''
  const ofRate = target?.measure === 'rate' ? targetText(target, '%') : ''
  return [
    [
      toned(`${label} (${unit})${news}`),
      toned(valueText(earlier, sides.presence.earlier)),
      toned(valueText(later, sides.presence.later)),
      signed(movement.difference),
      toned(movementText(sides, movement)),
      ofValue,
    ],
    ...(renamedFrom ? [note(sentences.renamed(renamedFrom.label, renamedFrom.id))] : []),
    ...methods.map(method => note(sentences.method(method))),
    ...(isThere(earlier?.rate) || isThere(later?.rate) || ofRate !== ''
      ? [[sub(sentences.rate), rateText(earlier), rateText(later), '', pointsText(movement), ofRate]]
      : []),
    ...details.filter(detail => detail.earlier !== detail.later).map(detail => [
      sub(sentences.detail(detail.what, detail.label)), numberText(detail.earlier), numberText(detail.later), signed(detail.difference), '', '',
    ]),
  ]
}

const tones: Readonly<Partial<Record<IndicatorDifference['state'], Tone>>> = { unchanged: 'quiet', missing: 'doubtful', removed: 'doubtful' }

function note(text: string): Cell[] {
  return [{ text: sub(text), tone: 'doubtful' }, '', '', '', '', '']
}

/** Indented by signs that no format takes for blanks to be left out. */
function sub(text: string): string {
  return `\u00a0\u00a0${text}`
}

const absences: Readonly<Record<Arrival, string>> = { received: sentences.noValue, missing: sentences.notSent, unusable: sentences.unreadable, unasked: sentences.unasked }

function valueText(amounts: Amounts | null, arrival: Arrival): string {
  return isThere(amounts?.value) ? formatNumber(amounts!.value!) : absences[arrival]
}

function numberText(number: number | null): string {
  return number === null ? sentences.noValue : formatNumber(number)
}

function rateText(amounts: Amounts | null): string {
  return isThere(amounts?.rate) ? `${formatNumber(amounts!.rate!)}%` : ''
}

function movementText({ before, now }: Sides, { difference, percent, remark }: Movement): string {
  if (difference === null || remark === 'from-zero') return remark === null ? '' : sentences.remarks[remark](before, now)
  if (difference === 0) return sentences.unchanged
  return percent === null ? '' : `${signed(percent)}%`
}

/** Where the values can be compared and the rates can't, their row says so. */
function pointsText({ difference, points, remark }: Movement): string {
  if (difference !== null && remark === 'other-method') return sentences.remarks[remark]()
  return points === null || points === 0 ? '' : sentences.points(signed(points))
}

function targetText({ target, by, later }: TargetShare, unit: string): string {
  return later === null
    ? sentences.targetUnknown(formatNumber(target), unit, formatDate(by))
    : sentences.targetReached(formatNumber(later), formatNumber(target), unit, formatDate(by))
}

/** `+34.795`, `-12`, `0`; nothing where there is no number. */
function signed(number: number | null): string {
  if (number === null) return ''
  return number > 0 ? `+${formatNumber(number)}` : formatNumber(number)
}

function isThere(number: number | null | undefined): boolean {
  return number !== null && number !== undefined
}
