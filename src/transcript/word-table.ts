import type { WordBlock, WordCell, WordTable } from '../word/word-file.ts'
import { enumerationOf } from './enumeration.ts'
import { linesOf, plainOf, trimmed, wordsOf } from './inlines.ts'
import type { Inlines, WordInline } from './transcript.ts'

/** A table as columns and rows without spans. */
export interface PlainTable {
  readonly columns: readonly PlainColumn[]
  /** A cell a column: its paragraphs and points. */
  readonly rows: readonly (readonly PlainLine[][])[]
  /** Words above the header that reach over all columns. */
  readonly caption: Inlines
  /** Cells of the rows that had reached over others. */
  readonly merged: number
}

export interface PlainColumn {
  readonly title: Inlines
  /** Title of the group that it belongs to; neighbours with the same one are one group. */
  readonly group: string | null
  /** Millimetres. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
}

export interface PlainLine {
  readonly mark: '-' | '+' | null
  readonly content: Inlines
}

export function plainTable({ grid, rows: all }: WordTable): PlainTable {
  const count = Math.max(1, ...all.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan)))
  const isCaption = all.length > 2 && all[0]!.cells.length === 1 && all[0]!.cells[0]!.columnSpan >= count
  const rows = isCaption ? all.slice(1) : all
  const header = rows.slice(0, headerRows(rows))
  const body = rows.slice(header.length)
  const titles = Array.from({ length: count }, (_, column) => titleOf(header, column))
  return {
    columns: titles.map((title, column) => ({ ...title, width: widthOf(grid, column, count), align: alignOf(body, column) })),
    rows: body.map(({ cells }) => Array.from({ length: count }, (_, column) => linesIn(cells.find(cell => cell.column === column && !cell.isCovered)?.blocks ?? []))),
    caption: isCaption ? linesIn(all[0]!.cells[0]!.blocks).flatMap(({ content }, index) => (index === 0 ? [...content] : [{ type: 'break' as const }, ...content])) : [],
    merged: body.reduce((sum, { cells }) => sum + cells.filter(({ columnSpan, isCovered }) => columnSpan > 1 || isCovered).length, 0),
  }
}

/** Those that are repeated on each page; else the first, and the second where it goes on with the first one's cells. */
function headerRows(rows: WordTable['rows']): number {
  const named = rows.findIndex(({ isHeader }) => !isHeader)
  if (named > 0) return named
  const [first, second] = rows
  if (named < 0 || !first || !second || rows.length < 2) return Math.min(1, rows.length)
  return first.cells.some(({ columnSpan }) => columnSpan > 1) && second.cells.some(({ isCovered }) => isCovered) ? 2 : 1
}

function titleOf(header: WordTable['rows'], column: number): { readonly title: WordInline[]; readonly group: string | null } {
  const above = header.map(({ cells }) => cells.find(cell => cell.column <= column && column < cell.column + cell.columnSpan)).filter((cell): cell is WordCell => cell !== undefined && !cell.isCovered)
  const group = above.length > 1 ? above.slice(0, -1).find(({ columnSpan }) => columnSpan > 1) : undefined
  const own = above.filter(cell => cell !== group && (cell.column === column || cell.columnSpan === 1))
  const title = own.flatMap(cell => linesIn(cell.blocks).flatMap(({ content }) => content)).flatMap((inline, index) => (index === 0 || inline.type === 'note' ? [inline] : [{ type: 'break' as const }, inline]))
  return { title, group: group ? linesIn(group.blocks).map(({ content }) => wordsOf(content)).join(' ') || null : null }
}

function widthOf(grid: readonly number[], column: number, count: number): number {
  const width = grid.length === count ? grid[column]! : 0
  return width > 0 ? Math.max(1, Math.round(width / 56.69)) : Math.round(160 / count)
}

function alignOf(rows: WordTable['rows'], column: number): PlainColumn['align'] {
  const counts = new Map<PlainColumn['align'], number>()
  for (const { cells } of rows) {
    for (const block of cells.find(cell => cell.column === column)?.blocks ?? []) {
      if (block.type === 'paragraph' && block.content.length > 0) counts.set(block.alignment, (counts.get(block.alignment) ?? 0) + 1)
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'left'
}

/** A table in a cell gives a line a row. */
function linesIn(blocks: readonly WordBlock[]): PlainLine[] {
  return blocks.flatMap((block): PlainLine[] => {
    if (block.type === 'section') return []
    if (block.type === 'table') return block.rows.map(row => ({ mark: null, content: rowLine(row.cells) })).filter(({ content }) => wordsOf(content) !== '')
    return linesOf(block.content).flatMap((content, index): PlainLine[] => {
      const found = enumerationOf({ ...block, content, number: index === 0 ? block.number : null })
      if (found?.mark && wordsOf(found.rest) !== '') return [{ mark: found.mark, content: found.rest }]
      const typed = index === 0 && block.number !== null ? [numberRun(block.number)] : []
      const line = trimmed([...typed, ...content])
      return line.length === 0 ? [] : [{ mark: null, content: line }]
    })
  })
}

function rowLine(cells: readonly WordCell[]): WordInline[] {
  const parts = cells.map(cell => linesIn(cell.blocks).flatMap(({ content }) => [...content, numberRun('')])).filter(part => plainOf(part).trim() !== '')
  return parts.flatMap((part, index) => (index === 0 ? trimmed(part) : [numberRun('; '.trimEnd()), ...trimmed(part)]))
}

function numberRun(number: string): WordInline {
  return { type: 'text', text: `${number} `, bold: false, italic: false, superscript: false, link: null, size: null }
}
