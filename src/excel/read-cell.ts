import type { Sheet } from 'hucre'
import type { Report } from '../diagnostics/diagnostic.ts'
import { parseDate, toIsoDate, type IsoDate } from '../vietnamese/date.ts'
import { formatNumber, parseNumber, withoutDust } from '../vietnamese/number.ts'
import * as problems from './problems.ts'
import type { CellPlace } from './problems.ts'
import { cellName } from './sheet-format.ts'
import { shownValue, type CellContent } from './shown-value.ts'

/** A sheet, and the file that messages name. */
export interface OpenSheet {
  readonly path: string
  readonly sheet: Sheet
  /** Makes typed text fit for a data file and tells what has no place in it: null then. `name` is what it is told of. */
  readonly tidy: Tidy
}

export type Tidy = (report: Report, path: string, text: string) => string | null

/** Digits that a number keeps exactly. */
const exact = 1e15

/** Says a number that is taken as a figure with all its decimals. */
const numberFormat = '#,##0.######'

/** What Excel takes in one cell, and what no name of ours comes near. */
const longestText = 32_767
const longestKey = 500

export function placeOf({ path, sheet }: OpenSheet, row: number, column: number): CellPlace {
  return { path, sheet: sheet.name, cell: cellName(row, column) }
}

/** Text of a cell that the form itself has written: keys and names of fields. */
export function keyAt({ sheet }: OpenSheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column]
  return typeof value === 'string' && value.length <= longestKey ? value.trim() : typeof value === 'number' ? String(value) : ''
}

export function isBlank({ sheet }: OpenSheet, row: number, column: number): boolean {
  const value = sheet.rows[row]?.[column] ?? ''
  return typeof value === 'string' && value.trim() === ''
}

/** What stands in a cell: a formula's result is taken, and told in this format; null where nothing stands, and where it was reported as wrong. */
function valueAt(report: Report, open: OpenSheet, row: number, column: number, format: string): CellContent | null {
  const given = open.sheet.cells?.get(`${row},${column}`)
  // The library gives words that a formula makes as the cell's own.
  const value = (given?.type === 'formula' ? given.formulaResult ?? given.value : open.sheet.rows[row]?.[column]) ?? null
  const place = placeOf(open, row, column)
  const isError = given?.type === 'error' || (typeof value === 'string' && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/.test(value))
  if (isError || (value instanceof Date && Number.isNaN(value.getTime()))) {
    report(problems.cellError(place, String(value)))
    return null
  }
  if (typeof value === 'string' && value.length > longestText) {
    report(problems.tooMuchText(place))
    return null
  }
  if (given?.type === 'formula') report(value === null || value === '' ? problems.formulaEmpty(place) : problems.formula(place, shownValue(value, format)))
  return typeof value === 'string' && value.trim() === '' ? null : value
}

function formatOf({ sheet }: OpenSheet, row: number, column: number): string {
  return sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? ''
}

/** A number that isn't negative, typed as Excel's number or as Vietnamese writes one. */
export function numberAt(report: Report, open: OpenSheet, row: number, column: number, fraction: number): number | null {
  const value = valueAt(report, open, row, column, numberFormat)
  const place = placeOf(open, row, column)
  const tell = (diagnostic: ReturnType<typeof problems.negative>): null => {
    report(diagnostic)
    return null
  }
  if (value === null) return null
  if (value instanceof Date) return tell(problems.dateForNumber(place))
  if (typeof value === 'boolean') return tell(problems.notANumber(place, shownValue(value, numberFormat), []))
  if (typeof value === 'number' && formatOf(open, row, column).includes('%')) return tell(problems.percent(place, value))
  const typed = typeof value === 'string' ? withoutSpaces(value.trim()) : null
  if (typed !== null && /[\r\n]/.test(typed)) return tell(problems.severalLines(place, typed))
  const parsed = typed === null ? { value: value as number } : parseNumber(typed)
  if (parsed.value === null) return tell(problems.notANumber(place, String(value), parsed.readings))
  // Only what Excel has computed may carry binary dust.
  const number = typed === null ? withoutDust(parsed.value) : parsed.value
  if (!Number.isFinite(number) || Math.abs(number) >= exact) return tell(problems.tooLong(place))
  if (number < 0) return tell(problems.negative(place, number))
  const isTooFine = number !== withoutDust(number) || (String(number).split('.')[1] ?? '').length > fraction
  return isTooFine ? tell(problems.tooFine(place, typed ?? formatNumber(number), fraction)) : number
}

/** `1 234 567`, with spaces where the dots should stand; any other would make one number of two. */
function withoutSpaces(text: string): string {
  return /^-?\d{1,3}(?:[^\S\r\n]\d{3})+(?:,\d+)?$/.test(text) ? text.replace(/\s/g, '') : text
}

/** Text without blanks around it; numbers and days as the cell shows them. */
export function textAt(report: Report, open: OpenSheet, row: number, column: number): string | null {
  const format = formatOf(open, row, column)
  const value = valueAt(report, open, row, column, format)
  if (value === null) return null
  const place = placeOf(open, row, column)
  const refusal = typeof value === 'string' ? null : refusalOf(place, value)
  if (refusal) {
    report(refusal)
    return null
  }
  const tidied = open.tidy(diagnostic => report(problems.inCell(place, diagnostic)), open.path, shownValue(value, format))
  return tidied === null ? null : withoutBlankEnds(tidied)
}

/** A text without blanks at the ends of its lines and around it; null where nothing is left. */
export function withoutBlankEnds(text: string): string | null {
  return text.split('\n').map(line => line.trimEnd()).join('\n').trim() || null
}

/** What no text is made of: it would say something else than the cell shows. */
function refusalOf(place: CellPlace, value: number | boolean | Date) {
  if (typeof value === 'number') return Math.abs(value) < exact ? null : problems.tooLong(place)
  if (typeof value === 'boolean') return problems.booleanForText(place, shownValue(value, numberFormat))
  return toDay(value) === null ? problems.timeForText(place) : null
}

/** A day as Excel keeps one or as it is typed, with the limits that a data file has. */
export function dateAt(report: Report, open: OpenSheet, row: number, column: number): IsoDate | null {
  const format = formatOf(open, row, column)
  const value = valueAt(report, open, row, column, format)
  if (value === null) return null
  const typed = shownValue(value, format).trim()
  const date = value instanceof Date ? toDay(value) : parseDate(typed) ?? parseDate(typed.replace(/[.-](?=\d{1,2}[.-]|\d{4}$)/g, '/'))
  if (date === null) report(problems.notADate(placeOf(open, row, column), typed))
  return date
}

function toDay(date: Date): IsoDate | null {
  return toIsoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
