import type { WriteSheet } from 'hucre'
import type { DocumentEntry } from '../schemas/contribution.ts'
import { formatDate, formatMonth } from '../vietnamese/date.ts'
import type { Form } from './form.ts'
import { cell, cellsOf, columnsOf, formSheet, type Placed } from './sheet.ts'
import { columns, headRows, marks } from './sheet-format.ts'
import { styles } from './styles.ts'
import { dateHint, listRule, stretch } from './validations.ts'
import { titles } from './words.ts'

/** Kinds to choose from, the usual ones first; another may be typed (Nghị định 30/2020, Điều 7). */
const kinds = ['Công văn', 'Kế hoạch', 'Quyết định', 'Báo cáo', 'Tờ trình', 'Thông báo', 'Hướng dẫn', 'Chỉ thị', 'Nghị quyết', 'Chương trình', 'Phương án', 'Đề án', 'Giấy mời', 'Công điện', 'Biên bản']

/** Empty rows below those that are known. */
const emptyRows = 25

/** Documents issued in the month. */
export function documentsSheet({ agency, month, documents, documentGroups }: Form): WriteSheet {
  const widths = [18, 24, 16, 80, ...(documentGroups.length > 0 ? [18] : [])]
  const blanks = Array.from({ length: emptyRows }, () => [null, ...widths.map(() => cell(null, styles.inputText))])
  const rows = [
    [cell(marks.documents), cell(titles.documentsHead(agency.name, formatMonth(month)), styles.title)],
    [null, ...titles.documentColumns.slice(0, widths.length).map(head => cell(head, styles.heading))],
    ...documents.map(document => rowOf(document).slice(0, widths.length + 1)),
    ...blanks,
  ]
  const range = (column: number) => stretch(column, headRows.documents, rows.length - 1)
  const rules = [
    listRule(kinds, range(columns.documents.type), 'free'),
    dateHint(range(columns.documents.date)),
    listRule(documentGroups, range(columns.documents.group), 'free'),
  ]
  return formSheet({
    name: titles.documents,
    headRows: headRows.documents,
    columns: columnsOf(...widths),
    cells: cellsOf(rows),
    dataValidations: rules.filter(rule => rule !== null),
  })
}

function rowOf({ type, number, date, subject, group }: DocumentEntry): Placed[] {
  return [null, ...[type, number, date && formatDate(date), subject, group].map(value => cell(value, styles.inputText))]
}
