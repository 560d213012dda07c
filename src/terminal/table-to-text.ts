import { textOf, toneOf, type Cell, type Table, type Tone } from '../tables/table.ts'
import { coloursFor, type Colours } from './colours.ts'
import type { Io, Output } from './io.ts'
import { widestWord, widthOf, wrapText } from './wrap-text.ts'

/** How tables are drawn; `width` is the most cells that a line may take. */
export interface TableStyle {
  readonly colours: Colours
  readonly width: number
}

const gap = 2

/** Of a line in a file or a pipe. */
const usualWidth = 100

/** A column of words isn't made narrower while another way is left. */
const comfortable = 20

/** Colours and width as they suit the stream. */
export function tableStyleFor(io: Io, output: Output): TableStyle {
  return { colours: coloursFor(io, output), width: Math.max(40, output.columns ?? usualWidth) }
}

/** Rows as lines, columns in line; what is too long for its column goes on in the next line. Ends in a line end. */
export function tableToText(table: Table, { colours, width }: TableStyle): string {
  const widths = fittedWidths(table, width)
  const { bold, dim } = colours
  const draw = (cells: readonly Cell[], paint: (cell: Cell) => (text: string) => string) => rowLines(cells, table, widths, paint)
  const rule = dim(widths.map(cells => '─'.repeat(cells)).join('─'.repeat(gap)))
  return [
    ...(table.title === null ? [] : [bold(table.title)]),
    ...draw(table.columns.map(({ title }) => title), () => bold),
    rule,
    ...table.rows.flatMap(row => draw(row, cell => paintOf(toneOf(cell), colours))),
  ].map(line => `${line}\n`).join('')
}

function paintOf(tone: Tone | null, { green, yellow, red, dim }: Colours): (text: string) => string {
  if (tone === null) return text => text
  return { good: green, doubtful: yellow, bad: red, quiet: dim }[tone]
}

function rowLines(cells: readonly Cell[], { columns }: Table, widths: readonly number[], paint: (cell: Cell) => (text: string) => string): string[] {
  const wrapped = cells.map((cell, index) => wrapText(textOf(cell), widths[index]!))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, at) => {
    const parts = wrapped.map((lines, index) => {
      const text = lines[at] ?? ''
      const blank = ' '.repeat(widths[index]! - widthOf(text))
      const isLast = index === columns.length - 1
      const painted = text === '' ? '' : paint(cells[index]!)(text)
      return columns[index]!.align === 'right' ? blank + painted : isLast ? painted : painted + blank
    })
    return parts.join(' '.repeat(gap)).trimEnd()
  })
}

/** Titles are wrapped first, then columns of words, then whatever can be parted between two words. */
function fittedWidths({ columns, rows }: Table, width: number): number[] {
  const room = width - gap * (columns.length - 1)
  const widestOf = (index: number, measure: (text: string) => number) => Math.max(1, ...rows.map(row => measure(textOf(row[index]!))))
  const contents = columns.map((_, index) => widestOf(index, widthOf))
  const whole = columns.map(({ title }, index) => Math.max(contents[index]!, widthOf(title)))
  if (sum(whole) <= room) return whole
  const compact = columns.map(({ title }, index) => Math.max(contents[index]!, titleWidth(title)))
  const readable = columns.map(({ align }, index) => (align === 'left' ? Math.min(compact[index]!, comfortable) : compact[index]!))
  const least = columns.map(({ title }, index) => Math.max(widestOf(index, widestWord), widestWord(title)))
  return [readable, least].reduce((widths, floors) => shrunk(widths, floors, room), compact)
}

/** Takes from the widest column that has something to give, cell by cell, until all have room. */
function shrunk(widths: readonly number[], floors: readonly number[], room: number): number[] {
  const result = [...widths]
  while (sum(result) > room) {
    const widest = Math.max(...result.filter((cells, index) => cells > floors[index]!))
    if (!Number.isFinite(widest)) break
    const index = result.findLastIndex((cells, at) => cells === widest && cells > floors[at]!)
    result[index] = widest - 1
  }
  return result
}

/** The narrowest that leaves a title on two lines. */
function titleWidth(title: string): number {
  let width = widestWord(title)
  while (wrapText(title, width).length > 2) width++
  return width
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
