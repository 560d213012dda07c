import type { Report } from '../diagnostics/diagnostic.ts'
import type { DocumentAnswer } from './answers.ts'
import * as problems from './problems.ts'
import { dateAt, placeOf, textAt, type OpenSheet } from './read-cell.ts'
import { columns, headRows } from './sheet-format.ts'

/** Every document that a row was filled in for. */
export function readDocuments(report: Report, open: OpenSheet): DocumentAnswer[] {
  const at = columns.documents
  const documents: DocumentAnswer[] = []
  const seen = new Map<string, string>()
  for (let row = headRows.documents; row < open.sheet.rows.length; row++) {
    const [type, number, subject, group] = [at.type, at.number, at.subject, at.group].map(column => unwrapped(textAt(report, open, row, column)))
    const date = dateAt(report, open, row, at.date)
    if (!type && !number && !subject && !group && date === null) continue
    const place = placeOf(open, row, at.number)
    const before = number && seen.get(number)
    if (!type) report(problems.documentIncomplete(placeOf(open, row, at.type), 'loại văn bản'))
    else if (!number) report(problems.documentIncomplete(place, 'số, ký hiệu'))
    else if (before) report(problems.documentTwice(place, number, before))
    else if (group && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(group)) report(problems.badGroup(placeOf(open, row, at.group), group))
    else documents.push({ type, number, date, subject: subject ?? null, group: group ?? null })
    if (number) seen.set(number, place.cell)
  }
  return documents
}

/** Line ends in a cell only wrap what it says. */
export function unwrapped(text: string | null): string | null {
  return text && text.replace(/\s*\n\s*/g, ' ')
}
