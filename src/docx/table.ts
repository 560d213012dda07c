import { Paragraph, Table as DocxTable, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { headerStarts } from '../document/header-starts.ts'
import type { Cell, Column, HeaderCell, Revision, Row, Table } from '../document/tree.ts'
import { cellBlockToDocx } from './cell-block.ts'
import { cellStyleId } from './cell-styles.ts'
import type { Context } from './context.ts'
import { isHeld, type Follower } from './follower.ts'
import { inlinesToDocx, type Emphasis } from './inline.ts'
import { rowHeight } from './row-height.ts'
import { spacer } from './spacer.ts'
import { describeTable } from './table-description.ts'
import { trackedMark } from './tracked.ts'

/** Left and right of the text in a cell, twips. */
const padding = 85

/** A row higher than this share of the page may break: kept whole it would leave a hole at the foot of the page before. */
const highestWholeRow = 0.5

const headerEmphasis: Emphasis = { bold: true, italic: false }

/** What the rows of one table share; widths of the columns in twips. */
interface Grid {
  readonly context: Context
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
}

export function tableToDocx(context: Context, table: Table, follower: Follower): DocxTable | Paragraph {
  if (table.header.length + table.rows.length === 0) return spacer()
  const grid: Grid = { context, columns: table.columns, widths: columnWidths(table.columns, context.area.width) }
  const starts = headerStarts(table)
  const docxTable = new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: context.area.width, type: WidthType.DXA },
    columnWidths: grid.widths,
    margins: { left: padding, right: padding, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      ...table.header.map((cells, index) => headerRow(grid, cells, starts[index]!, table.header.length - index, table.revision)),
      ...table.rows.map((row, index) => bodyRow(grid, row, { cantSplit: !table.breaksRows, ...holdOnToNext(table, index, follower) })),
    ],
  })
  describeTable(docxTable, table)
  return docxTable
}

/** Whole twips that add up to the width of the text. */
function columnWidths(columns: readonly Column[], room: number): readonly number[] {
  let share = 0
  let done = 0
  return columns.map(column => {
    share += column.width
    const width = Math.round(share * room) - done
    done += width
    return width
  })
}

/** The line that names the table, above it. */
export function captionToDocx(context: Context, { caption, revision }: Table): readonly Paragraph[] {
  return caption === null ? [] : [new Paragraph({ style: 'TableCaption', run: trackedMark(context, revision), children: inlinesToDocx(context, caption, headerEmphasis) })]
}

/** `rowsLeft` counts this row and the header rows below it: no cell may reach into the body. */
function headerRow({ context, columns }: Grid, cells: readonly HeaderCell[], starts: readonly number[], rowsLeft: number, revision: Revision | undefined): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    ...trackedMark(context, revision),
    children: cells.map(({ content, columnSpan, rowSpan }, index) => new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      ...(columnSpan > 1 && { columnSpan }),
      rowSpan: Math.min(rowSpan, rowsLeft),
      children: [new Paragraph({
        style: cellStyleId('HeaderCell', smallestSize(columns.slice(starts[index], starts[index]! + columnSpan))),
        run: trackedMark(context, revision),
        children: inlinesToDocx(context, content, headerEmphasis),
      })],
    })),
  })
}

/** Of the columns that a title stands over: null where none has a size of its own. */
function smallestSize(columns: readonly Column[]): number | null {
  const sizes = columns.flatMap(({ size }) => size ?? [])
  return sizes.length === 0 ? null : Math.min(...sizes)
}

/** How a row stays in one piece and with the next. */
interface RowHold {
  readonly cantSplit: boolean
  readonly keepNext?: true
}

function bodyRow(grid: Grid, row: Row, { cantSplit, ...hold }: RowHold): TableRow {
  const { area, layout } = grid.context
  const cells = row.cells.map((cell, index) => placeCell(grid, row.cells, cell, index))
  const height = rowHeight(cells.map(({ cell, column, width }) => ({ blocks: cell.blocks, width: width - 2 * padding, points: column.size ?? layout.sizes.table })))
  return new TableRow({
    cantSplit: cantSplit && height <= area.height * highestWholeRow,
    ...hold,
    ...trackedMark(grid.context, row.revision),
    children: cells.map(({ cell, column }) => new TableCell({
      ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
      children: cell.blocks.map(block => cellBlockToDocx(grid.context, block, column)),
    })),
  })
}

function placeCell({ columns, widths }: Grid, cells: readonly Cell[], cell: Cell, index: number) {
  const start = cells.slice(0, index).reduce((sum, { columnSpan }) => sum + columnSpan, 0)
  const width = widths.slice(start, start + cell.columnSpan).reduce((sum, part) => sum + part, 0)
  return { cell, width, column: columns[start]! }
}

/** A group's row stays with its first row, a row with its first sub-row or the total, and the last row with what the whole table holds on to. */
function holdOnToNext({ rows, columns }: Table, index: number, follower: Follower): Pick<RowHold, 'keepNext'> {
  const row = rows[index]!
  const next = rows[index + 1]
  if (next === undefined) return isHeld(follower) ? { keepNext: true } : {}
  const isGroup = row.cells.length === 1 && columns.length > 1
  return isGroup || next.level > row.level || next.isTotal ? { keepNext: true } : {}
}
