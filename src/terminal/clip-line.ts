import { cellsOf, type Letter } from './cells.ts'

/** A line, or as much of it as there is room for, with the marked letters `start` to `end` (exclusive) in it. */
export interface ClippedLine {
  readonly letters: readonly Letter[]
  readonly start: number
  readonly end: number
  /** Stand for what was cut off: `…` or nothing. */
  readonly before: string
  readonly after: string
}

/** Cuts a long line around the mark, so that the mark's beginning is seen with a third of the room before it. */
export function clipLine(line: ClippedLine, width: number): ClippedLine {
  const { letters, start, end } = line
  if (cellsOf(letters) <= width) return line
  // One cell at each side for the sign of the cut.
  const room = width - 2
  const tail = lettersIn(letters.toReversed(), room)
  const lead = lettersIn(letters.slice(0, start).toReversed(), Math.floor(room / 3))
  const from = Math.max(0, Math.min(start - lead, letters.length - tail))
  const to = from + lettersIn(letters.slice(from), room)
  return {
    letters: letters.slice(from, to),
    start: start - from,
    end: Math.min(end, to) - from,
    before: from > 0 ? '…' : line.before,
    after: to < letters.length ? '…' : line.after,
  }
}

/** How many letters from the first one on have room in so many cells. */
function lettersIn(letters: readonly Letter[], room: number): number {
  let used = 0
  const index = letters.findIndex(({ cells }) => (used += cells) > room)
  return index < 0 ? letters.length : index
}
