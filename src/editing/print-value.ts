import { isMap, isScalar, parseDocument } from 'yaml'
import { countGraphemes } from '../source/line-column.ts'
import { foldedLines, widestLine } from './print-scalar.ts'

/** What is to be written at a place: the text of a scalar, nothing, a group, or a list of groups. */
export type Value = string | null | Group | readonly Group[]

export interface Group {
  readonly [key: string]: Value
}

/** A group in braces on one line where it fits, or an entry a line. */
export type Layout = 'braces' | 'lines'

/** A value as it stands behind its key: on the key's line, and on lines of its own with their indentation. */
export interface Printed {
  readonly inline: string
  readonly below: readonly string[]
}

const step = 2

/** The value of an entry whose key stands at `column`; what doesn't fit behind the key takes lines below it. */
export function printValue(key: string, value: Value, column: number, layout: Layout): Printed {
  if (value === null) return { inline: '', below: [] }
  if (typeof value === 'string') return printText(value, column + key.length + step, column + step)
  if (isList(value)) return value.length === 0 ? { inline: '[]', below: [] } : { inline: '', below: value.flatMap(item => printItem(item, column + step, layout)) }
  // The parts of a file are groups of lines.
  const braces = layout === 'braces' && column > 0 && !hasLines(value) ? inBraces(value) : null
  return braces !== null && fitsAt(braces, column + key.length + step) ? { inline: braces, below: [] } : { inline: '', below: printGroup(value, column + step, layout) }
}

/** A list's item whose dash stands at `column`. */
export function printItem(item: Group, column: number, layout: Layout): string[] {
  const dash = `${' '.repeat(column)}- `
  const braces = layout === 'braces' && !hasLines(item) ? inBraces(item) : null
  if (braces !== null && fitsAt(braces, dash.length)) return [dash + braces]
  return printGroup(item, column + step, 'lines').map((line, index) => (index === 0 ? dash + line.trimStart() : line))
}

/** The value as it stands between braces, a text of several lines in quotes. */
export function inlineValue(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return inlineText(value, 'braces') ?? JSON.stringify(value)
  return isList(value) ? `[${value.map(inBraces).join(', ')}]` : inBraces(value)
}

/** Whether a text in it has several lines: where there is room they stand below each other. */
function hasLines(value: Value): boolean {
  if (typeof value === 'string') return value.includes('\n')
  return value !== null && (isList(value) ? value : Object.values(value)).some(hasLines)
}

function isList(value: Group | readonly Group[]): value is readonly Group[] {
  return Array.isArray(value)
}

function printGroup(group: Group, column: number, layout: Layout): string[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const { inline, below } = printValue(key, value, column, layout)
    return [`${' '.repeat(column)}${key}:${inline && ` ${inline}`}`, ...below]
  })
}

function inBraces(group: Group): string {
  const entries = Object.entries(group).map(([key, value]) => `${key}: ${inlineValue(value)}`)
  // A comma right behind a colon would belong to the key.
  return `{ ${entries.join(', ').trimEnd()} }`
}

function printText(text: string, column: number, columnBelow: number): Printed {
  const inline = inlineText(text, 'lines')
  if (inline !== null && fitsAt(inline, column)) return { inline, below: [] }
  const pad = ' '.repeat(columnBelow)
  const indented = (lines: readonly string[]) => lines.map(line => (line === '' ? '' : pad + line))
  if (text.includes('\n')) return { inline: '|-', below: indented(text.split('\n')) }
  const folded = foldedLines(text, widestLine - columnBelow)
  return folded ? { inline: '>-', below: indented(folded) } : { inline: inline!, below: [] }
}

/** A text on one line, quoted where YAML would read it otherwise; null where it has several. */
function inlineText(text: string, layout: Layout): string | null {
  if (text.includes('\n')) return null
  return isPlain(text, layout) ? text : `'${text.replaceAll("'", "''")}'`
}

function isPlain(text: string, layout: Layout): boolean {
  if (text === '' || text !== text.trim() || ['~', 'null', 'Null', 'NULL'].includes(text)) return false
  const { contents, errors, warnings } = parseDocument(layout === 'braces' ? `{ k: ${text} }` : `k: ${text}`, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' })
  const node: unknown = isMap(contents) && contents.items.length === 1 ? contents.items[0]!.value : null
  return errors.length + warnings.length === 0 && isScalar(node) && node.value === text && !node.anchor && !node.tag && !node.comment
}

function fitsAt(text: string, column: number): boolean {
  return column + countGraphemes(text) <= widestLine
}
