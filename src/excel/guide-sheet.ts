import type { WriteSheet } from 'hucre'
import { formatDate, formatMonth } from '../vietnamese/date.ts'
import type { Form } from './form.ts'
import { cell, cellsOf, columnsOf, formSheet, type Placed } from './sheet.ts'
import { cellName, columns, formVersion, guideKeys, marks } from './sheet-format.ts'
import { styles } from './styles.ts'
import { dateHint } from './validations.ts'
import { guide, titles } from './words.ts'

/** Who is asked for what until when, and how to fill it in. */
export function guideSheet({ agency, month, deadline, submitted }: Form): WriteSheet {
  const rows: readonly (readonly Placed[])[] = [
    [cell(marks.guide), cell(guide.title(formatMonth(month)), styles.title)],
    fact(guide.agency, agency.name),
    fact(guide.month, formatMonth(month)),
    fact(guide.deadline, formatDate(deadline)),
    [cell(guideKeys.submitted), cell(guide.submitted, styles.labelBold), cell(submitted && formatDate(submitted), styles.inputText)],
    [cell(guideKeys.note), cell(guide.note, styles.labelBold), cell(null, styles.inputText)],
    [],
    [null, cell(guide.howTo, styles.labelBold)],
    ...guide.lines.map((line, index) => [null, cell(`${index + 1}.`, { alignment: { horizontal: 'right', vertical: 'top' } }), cell(line, styles.plain)]),
  ]
  const submittedRow = rows.findIndex(row => row[0]?.value === guideKeys.submitted)
  return formSheet({
    name: titles.guide,
    headRows: 0,
    columns: columnsOf(34, 100),
    rowDefs: new Map([[rows.findIndex(row => row[0]?.value === guideKeys.note), { height: 60 }]]),
    cells: cellsOf(rows),
    dataValidations: [dateHint(cellName(submittedRow, columns.guide.answer))],
  })
}

function fact(name: string, value: string): Placed[] {
  return [null, cell(name, styles.labelBold), cell(value, styles.label)]
}

/** What the form is for, on a sheet that Excel doesn't show: read before anything else. */
export function aboutSheet({ month, agency }: Form): WriteSheet {
  const rows = [[marks.about], ['version', formVersion], ['month', month], ['agency', agency.id]]
  return { name: titles.about, rows, veryHidden: true, protection: { sheet: true } }
}
