import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledTable, FilledText } from '../template/filled.ts'
import type { Cite } from './number-notes.ts'
import { problems } from './problems.ts'
import { textToInlines } from './text-to-inlines.ts'
import { textToParagraphs } from './text-to-paragraphs.ts'
import type { Cell, Column, Row, Table } from './tree.ts'

/** Header before rows and cells in reading order: notes are numbered on the way. */
export function filledToTable(report: Report, { id, title, columns, header, rows, span }: FilledTable, cite: Cite): Table {
  return {
    type: 'table',
    id,
    title,
    columns: toShares(columns),
    header: header.map(row => row.map(({ content, columnSpan, rowSpan }) => ({ content: textToInlines(report, content, cite), columnSpan, rowSpan }))),
    rows: rows.map(({ level, cells }): Row => ({
      level,
      // A row with fewer cells than columns lets its last cell reach to the edge.
      cells: cells.map((text, index) => toCell(report, text, cite, index < cells.length - 1 ? 1 : columns.length - index)),
    })),
    span,
  }
}

function toShares(columns: FilledTable['columns']): Column[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width, align }) => ({ width: total > 0 ? width / total : 1 / columns.length, align }))
}

function toCell(report: Report, text: FilledText, cite: Cite, columnSpan: number): Cell {
  const span = text.spanOf(0, text.text.length)
  const blocks = textToParagraphs(report, text, cite, (type, place) => report(problems.blockInCell(type, place)))
  return { blocks: blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [], span }], columnSpan, span }
}
