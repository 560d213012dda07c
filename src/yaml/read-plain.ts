import type { PlainEntry, PlainMap, PlainNode, PlainRead, PlainSeq, Stretch } from './plain-node.ts'
import { maxLexemes } from './max-lexemes.ts'
import { readBlockText } from './read-block-text.ts'
import { readLine } from './read-line.ts'
import { refusedKeys } from './refused-keys.ts'

/** A column beyond which nothing is nested in a data file; deeper ones are left to the parser. */
const maxIndent = 40

const oddBlank = /[^\S \n]/
const blankLines = /(?: *(?:#.*)?\n)*(?: *#.*$)?( *)/y
const key = /(?:([A-Za-z0-9][\w-]{0,80})|'([^'\n]{1,80})'):(?: +|(?=\n)|$)/y
const dash = /- +(?=[^ \n#])/y

/** Where the reading has come to: the first letter of the next line that says something. */
interface Cursor {
  readonly text: string
  at: number
  /** Column of it; -1 at the end of the text. */
  indent: number
  /** End of the last line that was read; -1 where a comment or an empty value makes the end of what it belongs to a matter of opinion. */
  last: number
}

/**
 * What a text says that keeps to the plain ways of writing: maps and lists in blocks, or in braces on one line, and texts on one line
 * or after `>-` or `|-`. Null for all else, also where something may be wrong: that is left to the parser, which takes many times as long.
 */
export function readPlain(text: string): PlainNode | null {
  if (oddBlank.test(text) || mayExceed(text)) return null
  const cursor: Cursor = { text, at: 0, indent: 0, last: -1 }
  goOn(cursor, 0)
  if (cursor.indent !== 0) return null
  const node = readGroup(cursor)
  return node && cursor.indent < 0 ? node : null
}

/** Whether the parser could count too many lexemes in it: a sign, and no more than three things up to the next one. */
function mayExceed(text: string): boolean {
  return text.length > maxLexemes && text.match(/[\n{}[\],:"'#-]/g)!.length * 4 > maxLexemes
}

function goOn(cursor: Cursor, lineStart: number): void {
  const { text } = cursor
  blankLines.lastIndex = lineStart
  cursor.indent = blankLines.exec(text)![1]!.length
  cursor.at = blankLines.lastIndex
  if (cursor.at >= text.length) cursor.indent = -1
}

function readGroup(cursor: Cursor): PlainNode | null {
  if (cursor.indent > maxIndent) return null
  return isDash(cursor) ? readSeq(cursor) : readMap(cursor)
}

function isDash({ text, at }: Cursor): boolean {
  return text.startsWith('- ', at)
}

function readMap(cursor: Cursor): PlainMap | null {
  const { text, at: start, indent } = cursor
  const value: Record<string, unknown> = {}
  const entries = new Map<string, PlainEntry>()
  do {
    key.lastIndex = cursor.at
    const found = key.exec(text)
    const name = found && (found[1] ?? found[2]!)
    if (name === null || entries.has(name) || refusedKeys.has(name)) return null
    const place = { start: cursor.at, end: cursor.at + name.length + (found![1] === undefined ? 2 : 0) }
    const node = readValue(cursor, key.lastIndex, place.end)
    if (!node) return null
    value[name] = node.value
    entries.set(name, { key: place, node })
  } while (cursor.indent === indent)
  return cursor.indent < indent ? { kind: 'map', value, entries, place: placeFrom(start, cursor) } : null
}

function readSeq(cursor: Cursor): PlainSeq | null {
  const { at: start, indent } = cursor
  const value: unknown[] = []
  const items: PlainNode[] = []
  do {
    dash.lastIndex = cursor.at
    const node = dash.test(cursor.text) ? readItem(cursor, dash.lastIndex, indent) : null
    if (!node) return null
    value.push(node.value)
    items.push(node)
  } while (cursor.indent === indent && isDash(cursor))
  return cursor.indent <= indent ? { kind: 'seq', value, items, place: placeFrom(start, cursor) } : null
}

function placeFrom(start: number, { last }: Cursor): Stretch | null {
  return last < 0 ? null : { start, end: last }
}

/** What stands behind a dash at column `indent`: the keys of a map stand below its first one. */
function readItem(cursor: Cursor, at: number, indent: number): PlainNode | null {
  key.lastIndex = at
  if (!key.test(cursor.text)) return readText(cursor, at, indent)
  cursor.indent = indent + at - cursor.at
  cursor.at = at
  return readMap(cursor)
}

/** What stands behind a key whose colon is at `colon`: on its line from `at` on, or in the lines below it. */
function readValue(cursor: Cursor, at: number, colon: number): PlainNode | null {
  const { text, indent } = cursor
  const sign = text[at]
  if (sign !== '\n' && sign !== '#' && sign !== undefined) return readText(cursor, at, indent)
  const end = text.indexOf('\n', at)
  goOn(cursor, end < 0 ? text.length : end + 1)
  cursor.last = -1
  if (cursor.indent > indent || (cursor.indent === indent && isDash(cursor))) return readGroup(cursor)
  return { kind: 'scalar', value: null, place: sign === '#' ? null : { start: colon + 1, end: colon + 1 }, pieces: null }
}

function readText(cursor: Cursor, at: number, indent: number): PlainNode | null {
  const { text } = cursor
  const read: PlainRead | null = text[at] === '>' || text[at] === '|' ? readBlockText(text, at, indent) : readLine(text, at)
  if (!read) return null
  goOn(cursor, read.end)
  cursor.last = text.slice(read.end, cursor.at).includes('#') ? -1 : read.end
  return read.node
}
