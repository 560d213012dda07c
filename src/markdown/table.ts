import { headerStarts } from '../document/header-starts.ts'
import { emphasize } from '../document/heading-text.ts'
import type { Cell, Column, Paragraph, Point, Row, Table } from '../document/tree.ts'
import { inlinesToMarkdown } from './inline.ts'

const rules: Readonly<Record<Column['align'], string>> = { left: '---', center: ':---:', right: '---:', justify: '---' }

/** A pipe table has one row of titles: a column below a group is `Đơn vị / Chủ trì`. */
export function tableToMarkdown(table: Table): string {
  const lines = [columnTitles(table), table.columns.map(({ align }) => rules[align]), ...table.rows.map(rowToCells)]
  const caption = table.caption === null ? '' : `${inlinesToMarkdown(emphasize(table.caption, { bold: true, italic: false }))}\n\n`
  return caption + lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function columnTitles(table: Table): readonly string[] {
  const titles: string[][] = table.columns.map(() => [])
  const starts = headerStarts(table)
  table.header.forEach((cells, row) => cells.forEach(({ content, columnSpan }, index) => {
    const start = starts[row]![index]!
    for (const column of titles.slice(start, start + columnSpan)) column.push(cellText(inlinesToMarkdown(content)))
  }))
  return titles.map(parts => parts.join(' / '))
}

function rowToCells({ cells }: Row): readonly string[] {
  return cells.flatMap(cell => [cellToText(cell), ...Array.from({ length: cell.columnSpan - 1 }, () => '')])
}

function cellToText({ blocks }: Cell): string {
  return blocks.map(block => cellText(blockToText(block))).join('<br>')
}

function blockToText(block: Paragraph | Point): string {
  const text = inlinesToMarkdown(block.content)
  return block.type === 'point' ? `${block.mark} ${text}` : text
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|')
}
