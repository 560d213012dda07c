import { headerStarts } from '../document/header-starts.ts'
import type { Cell, Column, HeaderCell, Paragraph, Point, Row, Table } from '../document/tree.ts'
import { escapeMarkup } from '../tables/escape-markup.ts'
import { holdAttribute, type Context, type Hold } from './context.ts'
import { inlinesToHtml } from './inline.ts'

export function tableToHtml(context: Context, table: Table, hold: Hold): string {
  const { title, caption, columns, header, rows } = table
  const starts = headerStarts(table)
  return [
    `<table class="grid" aria-label="${escapeMarkup(title)}"${table.breaksRows ? ' data-breaks' : ''}${holdAttribute(hold)}>`,
    ...(caption === null ? [] : [`<caption>${inlinesToHtml(context, caption)}</caption>`]),
    `<colgroup>${columns.map(({ width }) => `<col width="${(width * 100).toFixed(3)}%">`).join('')}</colgroup>`,
    ...(header.length > 0 ? [`<thead>${header.map((cells, index) => headerRow(context, columns, cells, starts[index]!, header.length - index)).join('')}</thead>`] : []),
    `<tbody>${rows.map((row, index) => bodyRow(context, table, row, holdOf(table, index))).join('')}</tbody>`,
    '</table>',
  ].join('')
}

/** `rowsLeft` counts this row and the header rows below it: no cell may reach into the body. */
function headerRow(context: Context, columns: readonly Column[], cells: readonly HeaderCell[], starts: readonly number[], rowsLeft: number): string {
  const parts = cells.map(({ content, columnSpan, rowSpan }, index) => {
    const size = smallestSize(columns.slice(starts[index], starts[index]! + columnSpan))
    return `<th scope="${columnSpan > 1 ? 'colgroup' : 'col'}"${classes(size)}${spans(columnSpan, Math.min(rowSpan, rowsLeft))}><p>${inlinesToHtml(context, content)}</p></th>`
  })
  return `<tr>${parts.join('')}</tr>`
}

/** Of the columns that a title stands over: null where none has a size of its own. */
function smallestSize(columns: readonly Column[]): number | null {
  const sizes = columns.flatMap(({ size }) => size ?? [])
  return sizes.length === 0 ? null : Math.min(...sizes)
}

function bodyRow(context: Context, { columns }: Table, { cells }: Row, hold: Hold): string {
  let start = 0
  const parts = cells.map(cell => {
    const column = columns[start]!
    start += cell.columnSpan
    return cellToHtml(context, cell, column)
  })
  return `<tr${holdAttribute(hold)}>${parts.join('')}</tr>`
}

function cellToHtml(context: Context, { blocks, columnSpan }: Cell, { align, size }: Column): string {
  return `<td${classes(size, align)}${spans(columnSpan, 1)}>${blocks.map(block => cellBlock(context, block)).join('')}</td>`
}

function cellBlock(context: Context, block: Paragraph | Point): string {
  return `<p>${block.type === 'point' ? `<span class="number">${block.mark}</span> ` : ''}${inlinesToHtml(context, block.content)}</p>`
}

/** Word knows half points only. */
function classes(size: number | null, ...names: readonly string[]): string {
  const all = [...names, ...(size === null ? [] : [`half-points-${Math.round(size * 2)}`])]
  return all.length > 0 ? ` class="${all.join(' ')}"` : ''
}

function spans(columns: number, rows: number): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
}

/** A group's row stays with its first row, a row with its first sub-row or the total. */
function holdOf({ rows, columns }: Table, index: number): Hold {
  const row = rows[index]!
  const next = rows[index + 1]
  const isGroup = row.cells.length === 1 && columns.length > 1
  return next !== undefined && (isGroup || next.level > row.level || next.isTotal === true) ? 'next' : 'none'
}
