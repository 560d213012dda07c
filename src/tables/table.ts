import { formatNumber } from '../vietnamese/number.ts'

/** How a reader should take a cell. */
export type Tone = 'good' | 'doubtful' | 'bad' | 'quiet'

export interface ToneCell {
  readonly text: string
  readonly tone: Tone
}

/** Words, a number, or nothing. */
export type Cell = string | number | null | ToneCell

export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
}

/** Rows under columns; each row has a cell for every column. */
export interface Table {
  readonly title: string | null
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** As it is read: a number as Vietnamese writes it, nothing as nothing. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return formatNumber(cell)
  return typeof cell === 'string' ? cell : cell.text
}

/** Null where nobody has said how to take it. */
export function toneOf(cell: Cell): Tone | null {
  return typeof cell === 'object' && cell !== null ? cell.tone : null
}
