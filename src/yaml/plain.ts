/** A text that was read without the parser: its value, and where each part of it is written. */
export interface Plain {
  readonly value: unknown
  /**
   * In the order of the file, four numbers a part: where it starts and ends (it may end in blanks; -1 where only the parser knows), where the next part
   * that is not of it stands among these numbers, and how the letters of a text stand in the file. Before a part of a map, where its key starts and ends.
   */
  readonly places: readonly number[]
}

/** Of a text: letters that only the parser finds. Otherwise from where on they stand side by side, or for one in lines of its own `inLines` less the column of what it is of. */
export const unfound = -1
export const inLines = -2

/** How far the reading has come. */
export interface Cursor {
  readonly text: string
  /** The first letter of the next line that says something. */
  at: number
  /** Column of it; -1 at the end of the text. */
  indent: number
  /** End of the last line that was read; -1 where a comment or an empty value makes the end of what it belongs to a matter of opinion. */
  last: number
  /** What was read last. */
  value: unknown
  readonly places: number[]
}

/** Adds the place of a part; `closePart` says where it ends, where that is known only later. */
export function addPart({ places }: Cursor, start: number, end: number, letters: number): number {
  const index = places.length
  places.push(start, end, index + 4, letters)
  return index
}

export function closePart({ places }: Cursor, index: number, end: number): void {
  places[index + 1] = end
  places[index + 2] = places.length
}
