import type { Sheet } from 'hucre'
import type { Report } from '../diagnostics/diagnostic.ts'
import { parseDate, type IsoDate } from '../vietnamese/date.ts'
import { formatNumber, parseNumber, withoutDust } from '../vietnamese/number.ts'
import * as problems from './problems.ts'
import type { CellPlace } from './problems.ts'
import { cellName } from './sheet-format.ts'

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

/** What stands in a cell: a formula's result is taken, and told; null where nothing stands, and where it was reported as wrong. */
function valueAt(report: Report, open: OpenSheet, row: number, column: number): string | number | boolean | Date | null {
  const given = open.sheet.cells?.get(`${row},${column}`)
  const value = given?.type === 'formula' ? given.formulaResult ?? null : open.sheet.rows[row]?.[column] ?? null
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
  if (given?.type === 'formula') report(value === null || value === '' ? problems.formulaEmpty(place) : problems.formula(place, shown(value)))
  return typeof value === 'string' && value.trim() === '' ? null : value
}

function shown(value: string | number | boolean | Date): string {
  if (typeof value === 'number') return formatNumber(value)
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

/** A number that isn't negative, typed as Excel's number or as Vietnamese writes one. */
export function numberAt(report: Report, open: OpenSheet, row: number, column: number, fraction: number): number | null {
  const value = valueAt(report, open, row, column)
  const place = placeOf(open, row, column)
  const tell = (diagnostic: ReturnType<typeof problems.negative>): null => {
    report(diagnostic)
    return null
  }
  if (value === null) return null
  if (value instanceof Date) return tell(problems.dateForNumber(place))
  if (typeof value === 'boolean') return tell(problems.notANumber(place, value ? 'TRUE' : 'FALSE', []))
  if (typeof value === 'number' && /%/.test(open.sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? '')) return tell(problems.percent(place, value))
  const parsed = typeof value === 'number' ? { value } : parseNumber(value.replace(/[\s\u00a0]/g, ''))
  if (parsed.value === null) return tell(problems.notANumber(place, String(value), parsed.readings))
  // A formula's result may carry binary dust.
  const number = withoutDust(parsed.value)
  if (!Number.isFinite(number) || Math.abs(number) >= exact) return tell(problems.tooLong(place))
  if (number < 0) return tell(problems.negative(place, number))
  return (String(number).split('.')[1] ?? '').length > fraction ? tell(problems.tooFine(place, number, fraction)) : number
}

/** Text without blanks around it; numbers and days as Vietnamese writes them. */
export function textAt(report: Report, open: OpenSheet, row: number, column: number): string | null {
  const value = valueAt(report, open, row, column)
  if (value === null) return null
  const typed = value instanceof Date ? vietnameseDate(value) : typeof value === 'string' ? value : shown(value)
  const place = placeOf(open, row, column)
  const tidied = open.tidy(diagnostic => report(problems.inCell(place, diagnostic)), open.path, typed)
  return tidied?.split('\n').map(line => line.trimEnd()).join('\n').trim() || null
}

export function dateAt(report: Report, open: OpenSheet, row: number, column: number): IsoDate | null {
  const value = valueAt(report, open, row, column)
  if (value === null) return null
  const date = value instanceof Date ? value.toISOString().slice(0, 10) : parseDate(String(value).trim().replace(/[.-](?=\d{1,2}[.-]|\d{4}$)/g, '/'))
  if (date === null) report(problems.notADate(placeOf(open, row, column), shown(value)))
  return date
}

function vietnameseDate(date: Date): string {
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
}
