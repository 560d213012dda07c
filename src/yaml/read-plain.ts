import { maxLexemes } from './max-lexemes.ts'
import { addPart, closePart, inLines, unfound, type Cursor, type Plain } from './plain.ts'
import { readBlockText } from './read-block-text.ts'
import { readLine } from './read-line.ts'
import { refusedKeys } from './refused-keys.ts'

/** A column beyond which nothing is nested in a data file; deeper ones are left to the parser. */
const maxIndent = 40

const oddBlank = /[^\S \n]/
const key = /(?:[A-Za-z0-9][\w-]{0,80}|'[^'\n]{1,80}'):(?: +|(?=\n)|$)/y
const dash = /- +(?=[^ \n#])/y

/**
 * What a text says that keeps to the plain ways of writing: maps and lists in blocks, or in braces on one line, and texts on one line
 * or after `>-` or `|-`. Null for all else, also where something may be wrong: that is left to the parser, which takes many times as long.
 */
export function readPlain(text: string): Plain | null {
  if (oddBlank.test(text) || mayExceed(text)) return null
  const cursor: Cursor = { text, at: 0, indent: 0, last: -1, value: null, places: [] }
  goOn(cursor, 0)
  if (cursor.indent !== 0) return null
  return readGroup(cursor) && cursor.indent < 0 ? { value: cursor.value, places: cursor.places } : null
}

/** Whether the parser could count too many lexemes in it: a sign, and no more than three things up to the next one. */
function mayExceed(text: string): boolean {
  return text.length > maxLexemes && (text.match(/[\n{}[\],:"'#-]/g)?.length ?? 0) * 4 > maxLexemes
}

/** To the next line that says something; whether a comment is passed on the way. */
function goOn(cursor: Cursor, lineStart: number): boolean {
  const { text } = cursor
  let hasComment = false
  let line = lineStart
  let at = line
  for (;;) {
    while (text[at] === ' ') at++
    if (text[at] === '#') {
      hasComment = true
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    }
    if (text[at] !== '\n') break
    line = ++at
  }
  cursor.at = at
  cursor.indent = at < text.length ? at - line : -1
  return hasComment
}

function readGroup(cursor: Cursor): boolean {
  if (cursor.indent > maxIndent) return false
  return isDash(cursor) ? readSeq(cursor) : readMap(cursor)
}

function isDash({ text, at }: Cursor): boolean {
  return text[at] === '-' && text[at + 1] === ' '
}

function readMap(cursor: Cursor): boolean {
  const { text, indent } = cursor
  const value: Record<string, unknown> = {}
  const part = addPart(cursor, cursor.at, -1, unfound)
  do {
    const { at } = cursor
    key.lastIndex = at
    if (!key.test(text)) return false
    const isQuoted = text[at] === "'"
    const end = isQuoted ? text.indexOf("'", at + 1) + 1 : text.indexOf(':', at)
    const name = isQuoted ? text.slice(at + 1, end - 1) : text.slice(at, end)
    if (Object.hasOwn(value, name) || refusedKeys.has(name)) return false
    cursor.places.push(at, end)
    if (!readValue(cursor, key.lastIndex, end)) return false
    value[name] = cursor.value
  } while (cursor.indent === indent)
  closePart(cursor, part, cursor.last)
  cursor.value = value
  return cursor.indent < indent
}

function readSeq(cursor: Cursor): boolean {
  const { indent } = cursor
  const value: unknown[] = []
  const part = addPart(cursor, cursor.at, -1, unfound)
  do {
    dash.lastIndex = cursor.at
    if (!dash.test(cursor.text) || !readItem(cursor, dash.lastIndex, indent)) return false
    value.push(cursor.value)
  } while (cursor.indent === indent && isDash(cursor))
  closePart(cursor, part, cursor.last)
  cursor.value = value
  return cursor.indent <= indent
}

/** What stands behind a dash at column `indent`: the keys of a map stand below its first one. */
function readItem(cursor: Cursor, at: number, indent: number): boolean {
  key.lastIndex = at
  if (!key.test(cursor.text)) return readText(cursor, at, indent)
  cursor.indent = indent + at - cursor.at
  cursor.at = at
  return readMap(cursor)
}

/** What stands behind a key whose colon is at `colon`: on its line from `at` on, or in the lines below it. */
function readValue(cursor: Cursor, at: number, colon: number): boolean {
  const { text, indent } = cursor
  const sign = text[at]
  if (sign !== '\n' && sign !== '#' && sign !== undefined) return readText(cursor, at, indent)
  const end = text.indexOf('\n', at)
  goOn(cursor, end < 0 ? text.length : end + 1)
  cursor.last = -1
  if (cursor.indent > indent || (cursor.indent === indent && isDash(cursor))) return readGroup(cursor)
  addPart(cursor, colon + 1, sign === '#' ? -1 : colon + 1, unfound)
  cursor.value = null
  return true
}

function readText(cursor: Cursor, at: number, indent: number): boolean {
  const end = cursor.text[at] === '>' || cursor.text[at] === '|' ? readBlock(cursor, at, indent) : readLine(cursor, at)
  if (end < 0) return false
  const hasComment = goOn(cursor, end)
  cursor.last = hasComment ? -1 : end
  return true
}

/** Where the line behind it begins; -1 where it is not surely one. */
function readBlock(cursor: Cursor, at: number, indent: number): number {
  const block = readBlockText(cursor.text, at, indent)
  if (!block) return -1
  addPart(cursor, at, block.last, inLines - indent)
  cursor.value = block.value
  return block.end
}
