import { all } from './elements.ts'
import { copyOfLines } from './split.ts'

/** What of a table a page may begin or end with: a row, or as much of a row as one line of its longest cell is high. */
export interface Unit {
  /** Index of the row. */
  readonly row: number
  /** Lines of the longest cell, from 0; 0 and 1 where the row stays whole. */
  readonly line: number
  readonly lines: number
  readonly height: number
}

/** A row higher than this share of the page may break: kept whole it would leave a hole at the foot of the page before. */
const highestWholeRow = 0.5

/** Units of a table that is laid out on a page with so much room. */
export function unitsOf(table: HTMLTableElement, room: number): Unit[] {
  const breaksRows = table.hasAttribute('data-breaks')
  return rowsOf(table).flatMap((row, index): Unit[] => {
    const { top, height } = row.getBoundingClientRect()
    const ends = breaksRows || height > room * highestWholeRow ? longest(row) : []
    if (ends.length < 2) return [{ row: index, line: 0, lines: 1, height }]
    // What is below the last line belongs to it.
    const stops = [0, ...ends.slice(0, -1).map(end => end - top), height]
    return ends.map((_, line) => ({ row: index, line, lines: ends.length, height: stops[line + 1]! - stops[line]! }))
  })
}

/** A copy of the units from `from` up to `to` of a table that is laid out, under its header. */
export function copyOfUnits(table: HTMLTableElement, units: readonly Unit[], from: number, to: number): HTMLTableElement {
  const copy = table.cloneNode(true) as HTMLTableElement
  const originals = rowsOf(table)
  rowsOf(copy).forEach((row, index) => {
    const own = units.slice(from, to).filter(unit => unit.row === index)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) row.remove()
    else if (own.length < first.lines) row.replaceWith(copyOfRow(originals[index]!, first.line, last.line + 1))
  })
  if (from > 0) copy.caption?.remove()
  return copy
}

/** In each cell the lines that end where those of the longest cell do. */
function copyOfRow(row: HTMLTableRowElement, from: number, to: number): HTMLTableRowElement {
  const ends = longest(row)
  const low = from === 0 ? -Infinity : ends[from - 1]! + tolerance
  const high = to === ends.length ? Infinity : ends[to - 1]! + tolerance
  const copy = row.cloneNode(true) as HTMLTableRowElement
  ;[...row.cells].forEach((cell, index) => copy.cells[index]!.replaceChildren(...all('p', cell).flatMap(paragraph => linesBetween(paragraph, low, high))))
  return copy
}

/** CSS pixels by which lines of neighbouring cells may differ. */
const tolerance = 1

function linesBetween(paragraph: HTMLElement, low: number, high: number): HTMLElement[] {
  const ends = lineEnds(paragraph)
  const first = ends.findIndex(end => end > low)
  const count = ends.filter(end => end > low && end <= high).length
  return count === 0 ? [] : [copyOfLines(paragraph, first, first + count, ends.length)]
}

/** Lower edges of the lines of the cell that has most to show. */
function longest(row: HTMLTableRowElement): number[] {
  return [...row.cells].map(cell => all('p', cell).flatMap(lineEnds)).reduce((best, ends) => ((ends.at(-1) ?? 0) > (best.at(-1) ?? 0) ? ends : best), [])
}

function lineEnds(paragraph: HTMLElement): number[] {
  const { top, height } = paragraph.getBoundingClientRect()
  const lineHeight = parseFloat(getComputedStyle(paragraph).lineHeight)
  return Array.from({ length: Math.max(1, Math.round(height / lineHeight)) }, (_, line) => top + (line + 1) * lineHeight)
}

export function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.tBodies].flatMap(body => [...body.rows])
}
