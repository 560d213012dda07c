import { headerStarts } from '../document/header-starts.ts'
import type { Cell, Column, HeaderCell, Row, Table } from '../document/tree.ts'
import { cellBlockToDocx } from './cell-block.ts'
import { cellStyleId } from './cell-styles.ts'
import type { Context } from './context.ts'
import { isHeld, type Follower } from './follower.ts'
import { inlinesToDocx, type Emphasis } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { inPieces } from './markup/pieces.ts'
import { cell as cellXml, row as rowXml, table as tableXml } from './markup/table.ts'
import { isHigherThan } from './row-height.ts'
import { spacer } from './spacer.ts'
import { describeTable } from './table-description.ts'
import { paragraphMark, rowChange } from './tracked.ts'

/** Left and right of the text in a cell, twips. */
const padding = 85

/** A row higher than this share of the page may break: kept whole it would leave a hole at the foot of the page before. */
const highestWholeRow = 0.5

const headerEmphasis: Emphasis = { bold: true, italic: false }

/** What the rows of one table share; places of the columns in twips, from the left edge, the right one among them. */
interface Grid {
  readonly context: Context
  readonly table: Table
  readonly edges: readonly number[]
}

export function tableToDocx(context: Context, table: Table, follower: Follower): string {
  const caption = captionToDocx(context, table)
  if (table.header.length + table.rows.length === 0) return caption + spacer()
  const grid: Grid = { context, table, edges: columnEdges(table.columns, context.area.width) }
  const look = { width: context.area.width, columns: table.columns.map((_, index) => widthOf(grid, index, 1)), isCentred: false, border: line, padding, ...describeTable(table) }
  const rows = inPieces(table.rows.length, index => bodyRow(grid, table.rows[index]!, isHeldRow(table, index, follower)))
  return caption + tableXml(look, headerRows(grid) + rows.join(''))
}

const line = { style: 'single', color: 'auto', size: 4 } as const

/** Whole twips; the last one is the width of the text. */
function columnEdges(columns: readonly Column[], room: number): readonly number[] {
  let share = 0
  return [0, ...columns.map(column => Math.round((share += column.width) * room))]
}

function widthOf({ edges }: Grid, start: number, span: number): number {
  return edges[start + span]! - edges[start]!
}

/** The line that names the table, above it. */
function captionToDocx(context: Context, { caption, revision }: Table): string {
  return caption === null ? '' : paragraph({ style: 'TableCaption', mark: paragraphMark(context, revision) }, inlinesToDocx(context, caption, headerEmphasis))
}

/** A title of the header where it begins, or where it goes on in a row below. */
interface PlacedTitle {
  readonly title: HeaderCell
  readonly start: number
  readonly merged: 'restart' | 'continue' | undefined
}

function headerRows(grid: Grid): string {
  const { context, table } = grid
  return placeTitles(table).map(titles => rowXml(
    { breaks: false, isHeader: true, change: rowChange(context, table.revision) },
    titles.map(title => headerCell(grid, title)).join(''),
  )).join('')
}

/** Row by row from left to right; no cell may reach into the body. */
function placeTitles(table: Table): readonly (readonly PlacedTitle[])[] {
  const starts = headerStarts(table)
  const rows: PlacedTitle[][] = table.header.map(() => [])
  for (const [index, titles] of table.header.entries()) {
    for (const [place, title] of titles.entries()) {
      const end = Math.min(index + title.rowSpan, rows.length)
      for (let row = index; row < end; row++) rows[row]!.push({ title, start: starts[index]![place]!, merged: row > index ? 'continue' : end > index + 1 ? 'restart' : undefined })
    }
  }
  return rows.map(titles => titles.sort((a, b) => a.start - b.start))
}

function headerCell(grid: Grid, { title: { content, columnSpan }, start, merged }: PlacedTitle): string {
  const { context, table: { columns, revision } } = grid
  const look = { width: widthOf(grid, start, columnSpan), columnSpan, merged, align: 'center' } as const
  if (merged === 'continue') return cellXml(look, paragraph({ keepNext: true }))
  const style = cellStyleId('HeaderCell', smallestSize(columns.slice(start, start + columnSpan)))
  return cellXml(look, paragraph({ style, keepNext: true, mark: paragraphMark(context, revision) }, inlinesToDocx(context, content, headerEmphasis)))
}

/** Of the columns that a title stands over: null where none has a size of its own. */
function smallestSize(columns: readonly Column[]): number | null {
  const sizes = columns.flatMap(({ size }) => size ?? [])
  return sizes.length === 0 ? null : Math.min(...sizes)
}

/** `keepNext` is true where the row stays with the next. */
function bodyRow(grid: Grid, row: Row, keepNext: true | undefined): string {
  const { context, table } = grid
  const highest = context.area.height * highestWholeRow
  // Before the cells: changes are numbered in the order of the file.
  const change = rowChange(context, row.revision)
  let { breaksRows: breaks } = table
  let cells = ''
  let start = 0
  for (let index = 0; index < row.cells.length; index++) {
    const { blocks, columnSpan } = row.cells[index]!
    const column = table.columns[start]!
    const width = widthOf(grid, start, columnSpan)
    breaks ||= isHigherThan(highest, blocks, width - 2 * padding, column.size ?? context.layout.sizes.table)
    cells += cellXml({ width, columnSpan }, cellBlocks(context, blocks, column, keepNext))
    start += columnSpan
  }
  return rowXml({ breaks, isHeader: false, change }, cells)
}

function cellBlocks(context: Context, blocks: Cell['blocks'], column: Column, keepNext: true | undefined): string {
  let xml = ''
  for (let index = 0; index < blocks.length; index++) xml += cellBlockToDocx(context, blocks[index]!, column, keepNext)
  return xml
}

/** A group's row stays with its first row, a row with its first sub-row or the total, and the last row with what the whole table holds on to. */
function isHeldRow({ rows, columns }: Table, index: number, follower: Follower): true | undefined {
  const row = rows[index]!
  const next = rows[index + 1]
  if (next === undefined) return isHeld(follower) || undefined
  const isGroup = row.cells.length === 1 && columns.length > 1
  return isGroup || next.level > row.level || next.isTotal || undefined
}
