import type { WriteSheet } from 'hucre'
import { formatMonth } from '../vietnamese/date.ts'
import type { Form, TextRow } from './form.ts'
import { cell, cellsOf, columnsOf, formSheet, type Placed } from './sheet.ts'
import { choices, columns, headRows, keyOfText, marks } from './sheet-format.ts'
import { styles } from './styles.ts'
import { listRule, stretch } from './validations.ts'
import { titles } from './words.ts'

/** What Excel takes in one cell. */
const longestText = 32_767

/** Paragraphs and notes: what they said the month before, and whether that still holds. */
export function textsSheet({ agency, month, previousMonth, texts }: Form): WriteSheet {
  const heads = titles.textColumns(titles.earlier(previousMonth && formatMonth(previousMonth)), titles.asked(formatMonth(month)))
  const rows = [
    [cell(marks.texts), cell(titles.textsHead(agency.name, formatMonth(month)), styles.title)],
    [null, ...heads.map(head => cell(head, styles.heading))],
    ...texts.map(rowOf),
  ]
  const rule = listRule([choices.keep, choices.rewrite], stretch(columns.texts.choice, headRows.texts, headRows.texts + texts.length - 1), 'strict')
  return formSheet({
    name: titles.texts,
    headRows: headRows.texts,
    columns: columnsOf(11, 22, 70, 13, 70),
    cells: cellsOf(rows),
    dataValidations: rule && texts.length > 0 ? [rule] : [],
  })
}

function rowOf(row: TextRow): Placed[] {
  return [
    cell(keyOfText(row)),
    cell(titles.section[row.section], styles.label),
    cell(row.id, styles.label),
    cell(row.previous?.slice(0, longestText) ?? null, styles.previousText),
    cell(null, styles.inputLabel),
    cell(row.current?.slice(0, longestText) ?? null, styles.inputText),
  ]
}
