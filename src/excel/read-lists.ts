import type { Report } from '../diagnostics/diagnostic.ts'
import type { Answers, ListAnswer } from './answers.ts'
import * as problems from './problems.ts'
import { keyAt, placeOf, textAt, type OpenSheet } from './read-cell.ts'
import { choices, columns, headRows, listChoice, listFieldsRow, marks } from './sheet-format.ts'

/** The lists that somebody has said to be right, and the ids of the others. */
export function readLists(report: Report, sheets: readonly OpenSheet[]): Pick<Answers, 'lists' | 'unchecked'> {
  const lists: ListAnswer[] = []
  const unchecked: string[] = []
  for (const open of sheets) {
    const id = keyAt(open, 0, columns.key).slice(marks.list.length)
    const choice = textAt(report, open, listChoice.row, listChoice.column)
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) report(problems.notAForm(open.path))
    else if ([...lists, ...unchecked.map(one => ({ id: one }))].some(other => other.id === id)) report(problems.sheetTwice(open.path, open.sheet.name))
    else if (choice === null) unchecked.push(id)
    else if (choice !== choices.listChecked) report(problems.badChoice(placeOf(open, listChoice.row, listChoice.column), choice, [choices.listChecked]))
    else lists.push({ id, items: readItems(report, open) })
  }
  return { lists, unchecked }
}

function readItems(report: Report, open: OpenSheet): ListAnswer['items'] {
  const names = (open.sheet.rows[listFieldsRow] ?? []).map((_, column) => keyAt(open, listFieldsRow, column))
  const fields = names.flatMap((name, column) => (column >= columns.list.first && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? [{ name, column }] : []))
  const items: Record<string, string>[] = []
  for (let row = headRows.list; row < open.sheet.rows.length; row++) {
    const given = fields.flatMap(({ name, column }) => {
      const text = textAt(report, open, row, column)
      return text === null ? [] : [[name, text] as const]
    })
    if (given.length > 0) items.push(Object.fromEntries(given))
  }
  return items
}
