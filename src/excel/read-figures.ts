import type { Report } from '../diagnostics/diagnostic.ts'
import type { Office } from '../period/period.ts'
import { isTypedBy, type Indicator } from '../schemas/catalogue.ts'
import type { FigureAnswer } from './answers.ts'
import type { FigureField } from './form.ts'
import * as problems from './problems.ts'
import { keyAt, numberAt, placeOf, type OpenSheet } from './read-cell.ts'
import { columns, headRows } from './sheet-format.ts'

/** Every number that was filled in, by the key in its row: rows may have been sorted, and others put between them. */
export function readFigures(report: Report, office: Office, agency: string, open: OpenSheet): FigureAnswer[] {
  const catalogue = office.catalogue.value.indicators
  const seen = new Map<string, string>()
  const answers: FigureAnswer[] = []
  for (let row = headRows.figures; row < open.sheet.rows.length; row++) {
    const key = keyAt(open, row, columns.key)
    if (key === '') continue
    const place = placeOf(open, row, columns.figures.answer)
    const [id = '', field = ''] = key.split('/')
    const indicator = Object.hasOwn(catalogue, id) && isTypedBy(catalogue[id]!, agency) ? catalogue[id]! : null
    const value = numberAt(report, open, row, columns.figures.answer, indicator?.fraction ?? 6)
    if (value === null) continue
    const before = seen.get(key)
    seen.set(key, place.cell)
    if (!indicator || !isAsked(indicator, field)) report(problems.unknownRow(place, key))
    else if (before !== undefined) report(problems.rowTwice(place, before))
    else answers.push({ indicator: id, field, value, place })
  }
  return answers
}

function isAsked({ total, kind, parts }: Indicator, field: string): field is FigureField {
  if (field === 'value') return true
  if (field === 'total') return total === 'reported'
  if (field === 'month') return kind === 'cumulative'
  return field.startsWith('parts.') && parts !== null && Object.hasOwn(parts, field.slice('parts.'.length))
}
