import type { WriteSheet } from 'hucre'
import { formatMonth } from '../vietnamese/date.ts'
import type { FigureRow, Form } from './form.ts'
import { cellsOf, cell, columnsOf, formSheet, type Placed } from './sheet.ts'
import { cellName, columns, headRows, keyOfFigure, marks } from './sheet-format.ts'
import { inputNumber, previousNumber, styles } from './styles.ts'
import { numberRule } from './validations.ts'
import { titles } from './words.ts'

/** Every number that an agency is asked for, beside the one of the month before. */
export function figuresSheet({ agency, month, previousMonth, figures }: Form): WriteSheet {
  const heads = titles.figureColumns(titles.earlier(previousMonth && formatMonth(previousMonth)), titles.asked(formatMonth(month)))
  const rows = [
    [cell(marks.figures), cell(titles.figuresHead(agency.name, formatMonth(month)), styles.title)],
    [null, ...heads.map(head => cell(head, styles.heading))],
    ...figures.map(rowOf),
  ]
  return formSheet({
    name: titles.figures,
    headRows: headRows.figures,
    columns: columnsOf(52, 14, 22, 16, 18, 44),
    cells: cellsOf(rows),
    dataValidations: [...new Set(figures.map(({ fraction }) => fraction))].map(fraction => numberRule(fraction, answersWith(figures, fraction))),
  })
}

function rowOf(row: FigureRow): Placed[] {
  return [
    cell(keyOfFigure(row)),
    cell(row.label, row.field === 'value' ? styles.labelBold : styles.labelIndented),
    cell(row.unit, styles.label),
    cell(row.kind, styles.label),
    cell(row.previous, previousNumber(row.fraction)),
    cell(row.current, inputNumber(row.fraction)),
    cell(row.remark, styles.remark),
  ]
}

/** Open cells whose numbers may have this many decimals; cells that follow one another as one range. */
function answersWith(figures: readonly FigureRow[], fraction: number): string[] {
  const places = figures.flatMap((row, index) => (row.fraction === fraction ? [headRows.figures + index] : []))
  const starts = places.filter(place => !places.includes(place - 1))
  return starts.map(start => {
    let end = start
    while (places.includes(end + 1)) end++
    const first = cellName(start, columns.figures.answer)
    return end === start ? first : `${first}:${cellName(end, columns.figures.answer)}`
  })
}
