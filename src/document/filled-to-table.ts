import type { Report } from '../diagnostics/diagnostic.ts'
import { LaterSpan } from '../source/later-span.ts'
import type { Span } from '../source/source.ts'
import type { FilledTable, FilledText } from '../template/filled.ts'
import { emphasize } from './heading-text.ts'
import type { Cite } from './number-notes.ts'
import { inlinesToPlain } from './plain-text.ts'
import * as problems from './problems.ts'
import { textToInlines } from './text-to-inlines.ts'
import { paragraphPlace, textToParagraphs, type ParagraphPlace } from './text-to-paragraphs.ts'
import type { Cell, Column, Row, Table } from './tree.ts'

/** Caption before header, header before rows, cells in reading order: notes are numbered on the way. */
export function filledToTable(report: Report, { id, title, isCaptioned, breaksRows, columns, header, rows, total, span }: FilledTable, cite: Cite): Table {
  const inCell = paragraphPlace(cite, (type, place) => report(problems.blockInCell(type, place)))
  const caption = isCaptioned ? textToInlines(report, title, cite) : null
  return {
    type: 'table',
    id,
    title: caption === null ? title.text : inlinesToPlain(caption),
    caption,
    breaksRows,
    columns: toShares(columns),
    header: header.map(row => row.map(({ content, columnSpan, rowSpan }) => ({ content: textToInlines(report, content, cite), columnSpan, rowSpan }))),
    rows: [
      ...rows.map(({ level, cells }): Row => ({
        level,
        // A row with fewer cells than columns lets its last cell reach to the edge.
        cells: cells.map((text, index) => toCell(report, text, inCell, index < cells.length - 1 ? 1 : columns.length - index)),
      })),
      ...(total === null ? [] : [toTotal(report, total, inCell, span)]),
    ],
    span,
  }
}

function toTotal(report: Report, total: NonNullable<FilledTable['total']>, inCell: ParagraphPlace, span: Span): Row {
  return {
    level: 0,
    isTotal: true,
    cells: total.map(({ content, columnSpan }): Cell => {
      if (content === null) return { blocks: [{ type: 'paragraph', content: [], span }], columnSpan, span }
      const cell = toCell(report, content, inCell, columnSpan)
      return { ...cell, blocks: cell.blocks.map(block => ({ ...block, content: emphasize(block.content, { bold: true, italic: false }) })) }
    }),
  }
}

function toShares(columns: FilledTable['columns']): Column[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width, ...look }) => ({ width: total > 0 ? width / total : 1 / columns.length, ...look }))
}

/** One line without blanks at its ends is all of its block. */
function isOneLine(text: string): boolean {
  return text !== '' && text.trim().length === text.length && !text.includes('\n')
}

function toCell(report: Report, text: FilledText, inCell: ParagraphPlace, columnSpan: number): Cell {
  const blocks = textToParagraphs(report, text, inCell)
  const only = blocks.length === 1 ? blocks[0]! : null
  const span = only && isOneLine(text.text) ? only.span : new LaterSpan(text, 0, text.text.length)
  return { blocks: blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [], span }], columnSpan, span }
}
