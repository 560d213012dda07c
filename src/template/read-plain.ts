import { maxDepth, readCall, type Cursor } from './read-call.ts'
import { cutStandaloneLines } from './standalone-lines.ts'
import type { Block, Name, Partial, Statement, Tag, Words } from './statement.ts'

const none: readonly string[] = []

const [exclamation, hash, slash, greater, stroke, letterE] = [33, 35, 47, 62, 92, 101]

const anyElse = /\{\{\s*else/y
const plainElse = /\{\{[ \n\t]*else[ \n\t]*\}\}(?!\})/y
const elseIf = /\{\{[ \n\t]*else[ \n\t]+/y

/**
 * What a text says that keeps to the plain ways of writing: calls and names, blocks, partials and comments, without tildes, brackets
 * around names and the like. Null for all else, also where something may be wrong: that is left to Handlebars, which takes many times as long.
 */
export function readPlain(text: string): Statement[] | null {
  if (text.includes('\r') || text.includes('\0')) return null
  const cursor: Cursor = { text, at: 0, depth: 0, brackets: 0 }
  const body = readBody(cursor)
  if (!body || cursor.at < text.length) return null
  cutStandaloneLines(body, 'root')
  return body
}

/** Up to the end, or to a tag that closes the block or begins what else is printed. */
function readBody(cursor: Cursor): Statement[] | null {
  const { text } = cursor
  const body: Statement[] = []
  for (;;) {
    const start = cursor.at
    const tag = text.indexOf('{{', start)
    const end = tag < 0 ? text.length : tag
    if (end > start) body.push(wordsOf(text.slice(start, end), start))
    cursor.at = end
    if (tag < 0) return body
    // `\{{` means the braces themselves.
    if (text.charCodeAt(tag - 1) === stroke) return null
    const sign = text.charCodeAt(tag + 2)
    if (sign === slash || (mayBeElse(sign) && endOf(anyElse, text, tag) > 0)) return body
    const statement = readTag(cursor, sign)
    if (!statement) return null
    body.push(statement)
  }
}

function wordsOf(original: string, start: number): Words {
  return { type: 'words', start, original, value: original, isCut: false }
}

/** Whether `else` or a blank before it may begin with the sign of this code. */
function mayBeElse(sign: number): boolean {
  return sign === letterE || sign <= 32 || sign >= 128
}

function readTag(cursor: Cursor, sign: number): Statement | null {
  switch (sign) {
    case hash: return readBlock(cursor)
    case greater: return readPartial(cursor)
    case exclamation: return readComment(cursor)
    default: return readMustache(cursor)
  }
}

function readMustache(cursor: Cursor): Tag | null {
  const { at: start } = cursor
  const call = readCall(cursor, 2)
  return call && { type: 'tag', start, end: cursor.at, path: call.path, params: call.params, pairs: call.pairs }
}

function readPartial(cursor: Cursor): Partial | null {
  const { at: start } = cursor
  const call = readCall(cursor, 3)
  return call && { type: 'partial', start, end: cursor.at, name: call.path, params: call.params, pairs: call.pairs }
}

function readComment(cursor: Cursor): Statement | null {
  const { text, at } = cursor
  const isLong = text.startsWith('--', at + 3)
  const sign = isLong ? '--}}' : '}}'
  const end = text.indexOf(sign, at + 3)
  if (end < (isLong ? at + 5 : 0) || text.slice(at, end).includes('~')) return null
  cursor.at = end + sign.length
  return { type: 'comment' }
}

function readBlock(cursor: Cursor): Block | null {
  const { text, depth } = cursor
  const block = readInside(cursor, 3, false)
  if (!block) return null
  const closing = `{{/${block.path.original}}}`
  const end = cursor.at + closing.length
  if (!text.startsWith(closing, cursor.at) || text[end] === '}') return null
  cursor.at = end
  cursor.depth = depth
  return { ...block, end }
}

/** A block up to the tag that closes it; its sign takes so many letters. */
function readInside(cursor: Cursor, sign: number, isChained: boolean): (Block & { readonly path: Name }) | null {
  const { at: start } = cursor
  const call = readCall(cursor, sign)
  if (!call || ++cursor.depth > maxDepth) return null
  const body = readBody(cursor)
  if (!body) return null
  const hasElse = endOf(anyElse, cursor.text, cursor.at) > 0
  const otherwise = hasElse ? readElse(cursor) : null
  if (hasElse && !otherwise) return null
  return { type: 'block', start, end: cursor.at, path: call.path, params: call.params, pairs: call.pairs, body, otherwise, locals: none, isChained }
}

function readElse(cursor: Cursor): Statement[] | null {
  const { text, at } = cursor
  const end = endOf(plainElse, text, at)
  if (end > 0) {
    cursor.at = end
    return ++cursor.depth > maxDepth ? null : readBody(cursor)
  }
  const call = endOf(elseIf, text, at)
  const chained = call > 0 ? readInside(cursor, call - at, true) : null
  return chained && [chained]
}

/** Where what a pattern finds at an offset ends; 0 where it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}
