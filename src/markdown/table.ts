import type { Cell, Column, Paragraph, Point, Row, Table } from '../document/tree.ts'
import { inlinesToMarkdown } from './inline.ts'

const rules: Readonly<Record<Column['align'], string>> = { left: '---', center: ':---:', right: '---:', justify: '---' }

/** A pipe table has one row of titles: a column below a group is `Đơn vị / Chủ trì`. */
export function tableToMarkdown(table: Table): string {
  const lines = [columnTitles(table), table.columns.map(({ align }) => rules[align]), ...table.rows.map(rowToCells)]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function columnTitles({ columns, header }: Table): readonly string[] {
  const titles: string[][] = columns.map(() => [])
  /** Rows that the column's lowest cell so far reaches down to. */
  const filled = columns.map(() => 0)
  header.forEach((cells, row) => {
    let column = 0
    for (const { content, columnSpan, rowSpan } of cells) {
      while (filled[column]! > row) column += 1
      const title = cellText(inlinesToMarkdown(content))
      for (const end = column + columnSpan; column < end && column < columns.length; column++) {
        titles[column]!.push(title)
        filled[column] = row + rowSpan
      }
    }
  })
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
