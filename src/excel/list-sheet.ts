import type { WriteSheet } from 'hucre'
import { formatMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Form, FormList } from './form.ts'
import { cell, cellsOf, columnsOf, formSheet } from './sheet.ts'
import { cellName, choices, headRows, listChoice, listFieldsRow, marks } from './sheet-format.ts'
import { styles } from './styles.ts'
import { listRule, stretch } from './validations.ts'
import { fieldNames, titles } from './words.ts'

/** Empty rows below those that are known. */
const emptyRows = 20

/** More different values than this aren't a choice. */
const mostChoices = 12

/** One list with all its rows open; it counts only once somebody has said that it is right. */
export function listSheet({ agency, month }: Form, { id, fields, items }: FormList, name: string): WriteSheet {
  const rows = [
    [cell(marks.list + id), cell(titles.listHead(id, agency.name, formatMonth(month)), styles.title)],
    [null, cell(titles.listChoice, styles.plain), cell(null, styles.inputLabel)],
    [null, ...fields.map(field => cell(field))],
    [null, ...fields.map(field => cell(fieldNames[field] ?? field, styles.heading))],
    ...items.map(item => [null, ...fields.map(field => cell(shown(item[field] ?? null), styles.inputText))]),
    ...Array.from({ length: emptyRows }, () => [null, ...fields.map(() => cell(null, styles.inputText))]),
  ]
  const choiceRules = fields.map((field, index) => listRule(choicesOf(items.map(item => shown(item[field] ?? null))), stretch(1 + index, headRows.list, rows.length - 1), 'free'))
  const rules = [listRule([choices.listChecked], cellName(listChoice.row, listChoice.column), 'strict'), ...choiceRules]
  return formSheet({
    name,
    headRows: headRows.list,
    columns: columnsOf(...widthsOf(fields, items)),
    rowDefs: new Map([[listFieldsRow, { hidden: true }]]),
    cells: cellsOf(rows),
    dataValidations: rules.filter(rule => rule !== null),
  })
}

function shown(value: string | number | null): string | null {
  return typeof value === 'number' ? formatNumber(value) : value
}

/** Values that come again and again, as kinds do and names don't. */
function choicesOf(values: readonly (string | null)[]): string[] {
  const given = values.filter(value => value !== null)
  const different = [...new Set(given)]
  return different.length <= mostChoices && different.length * 2 <= given.length ? different : []
}

/** The choice stands in the second column, whatever the first two are. */
function widthsOf(fields: readonly string[], items: FormList['items']): number[] {
  const widths = fields.map(field => Math.min(70, Math.max(16, ...items.map(item => (shown(item[field] ?? null) ?? '').length))))
  return [Math.max(30, widths[0]!), Math.max(20, widths[1] ?? 0), ...widths.slice(2)]
}
