import type { Table } from './tree.ts'

/** For each header row the column in which each of its cells begins: cells of the rows above may reach down between them. */
export function headerStarts({ columns, header }: Pick<Table, 'columns' | 'header'>): readonly (readonly number[])[] {
  /** Rows that the column's lowest cell so far reaches down to. */
  const filled = columns.map(() => 0)
  return header.map((cells, row) => {
    let column = 0
    return cells.map(({ columnSpan, rowSpan }) => {
      while (filled[column]! > row) column += 1
      const start = column
      for (const end = column + columnSpan; column < end && column < columns.length; column++) filled[column] = row + rowSpan
      return start
    })
  })
}
