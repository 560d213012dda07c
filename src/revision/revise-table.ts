import { align } from '../difference/align.ts'
import { bagOf, similarity, type Bag } from '../difference/similarity.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Revision, Row, Table } from '../document/tree.ts'
import { markedInlines, reviseInlines, type NoteNumbers } from './revise-inlines.ts'
import { markedStory, reviseStory } from './revise-story.ts'

interface Entry {
  readonly row: Row
  readonly text: string
  readonly bag: Bag
}

const leastAlike = 0.4

/** Equal where the rows of one table can stand in the other. */
export function shapeOf({ columns, header }: Table): string {
  return JSON.stringify([columns.length, header.map(cells => cells.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan]))])
}

/** Row by row and cell by cell; both tables have the same shape. */
export function reviseTable(numbers: NoteNumbers, earlier: Table, later: Table): Table {
  const pairs = align(earlier.rows.map(toEntry), later.rows.map(toEntry), {
    isSame: (a, b) => a.text === b.text && isSameRow(a.row, b.row),
    score: (a, b) => (isSameRow(a.row, b.row) ? similarity(a.bag, b.bag) - leastAlike : 0),
  })
  return {
    ...later,
    caption: later.caption && reviseInlines(numbers, earlier.caption ?? [], later.caption),
    header: later.header.map((cells, row) => cells.map((cell, index) => ({ ...cell, content: reviseInlines(numbers, earlier.header[row]![index]!.content, cell.content) }))),
    rows: pairs.map(pair => {
      if (!pair.later) return markedRow(pair.earlier!.row, 'deleted')
      return pair.earlier ? reviseRow(numbers, pair.earlier.row, pair.later.row) : markedRow(pair.later.row, 'inserted')
    }),
  }
}

/** A table that is only in one of the documents. */
export function markedTable(table: Table, revision: Revision): Table {
  return {
    ...table,
    caption: table.caption && markedInlines(table.caption, revision),
    header: table.header.map(cells => cells.map(cell => ({ ...cell, content: markedInlines(cell.content, revision) }))),
    rows: table.rows.map(row => markedRow(row, revision)),
    revision,
  }
}

/** What a table says, for comparison. */
export function tableText({ header, rows }: Table): string {
  return [...header.flat().map(({ content }) => inlinesToPlain(content)), ...rows.map(rowText)].join('\n')
}

function toEntry(row: Row): Entry {
  const text = rowText(row)
  return { row, text, bag: bagOf(text) }
}

function rowText({ cells }: Row): string {
  return cells.map(({ blocks }) => blocks.map(({ content }) => inlinesToPlain(content)).join('\n')).join('\t')
}

function isSameRow(a: Row, b: Row): boolean {
  return a.level === b.level && a.isTotal === b.isTotal && a.cells.length === b.cells.length && a.cells.every((cell, index) => cell.columnSpan === b.cells[index]!.columnSpan)
}

function reviseRow(numbers: NoteNumbers, earlier: Row, later: Row): Row {
  return { ...later, cells: later.cells.map((cell, index) => ({ ...cell, blocks: reviseStory(numbers, earlier.cells[index]!.blocks, cell.blocks) })) }
}

function markedRow(row: Row, revision: Revision): Row {
  return { ...row, cells: row.cells.map(cell => ({ ...cell, blocks: markedStory(cell.blocks, revision) })), revision }
}
