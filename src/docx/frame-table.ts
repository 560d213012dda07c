import { paragraph } from './markup/paragraph.ts'
import { cell, row, table } from './markup/table.ts'

/** One row of a table that only arranges text, its cells being paragraphs: no borders, and it never breaks across pages. */
export interface FrameRow {
  readonly cells: readonly string[]
  readonly align: 'top' | 'bottom'
}

/** Widths in twips; a table wider than the text reaches into both margins alike. */
export function frameTable(widths: readonly number[], rows: readonly FrameRow[]): string {
  const look = { width: widths.reduce((sum, width) => sum + width, 0), columns: widths, isCentred: true, border: { style: 'none', size: 0, color: 'auto' }, padding: 0 } as const
  return table(look, rows.map(({ cells, align }) => row(
    { breaks: false, isHeader: false, change: '' },
    cells.map((paragraphs, index) => cell({ width: widths[index]!, align }, paragraphs === '' ? paragraph({ style: 'Normal' }) : paragraphs)).join(''),
  )).join(''))
}
