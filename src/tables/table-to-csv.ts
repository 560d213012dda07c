import { textOf, type Cell, type Table } from './table.ts'
import { withoutFormula } from './without-formula.ts'

/** What parts two cells; a semicolon goes with decimal commas, as Excel has it where Windows is set to Vietnamese. */
export type Separator = ',' | ';'

const byteOrderMark = '\ufeff'

/**
 * Comma-separated values after RFC 4180, in UTF-8 with the mark by which Excel knows it. Numbers are bare, for programs to
 * read; words that a spreadsheet would take for a formula get an apostrophe in front.
 */
export function tableToCsv({ columns, rows }: Table, separator: Separator): string {
  const line = (cells: readonly Cell[]) => `${cells.map(cell => field(cell, separator)).join(separator)}\r\n`
  return byteOrderMark + [columns.map(({ title }) => title), ...rows].map(line).join('')
}

function field(cell: Cell, separator: Separator): string {
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell)
  const safe = withoutFormula(textOf(cell))
  return /[",;\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
