import type { Expression, Literal, Name, Pair, Subexpression } from './statement.ts'

/** Blocks in blocks, and brackets in brackets, that the recursion of a parser should follow. */
export const maxDepth = 30

/** Where the reading of a text has come to. */
export interface Cursor {
  readonly text: string
  at: number
  /** Blocks that are open, each `else` in them counted as one more. */
  depth: number
  /** Brackets in the tag that is being read. */
  brackets: number
}

export interface PlainCall {
  readonly path: Name
  readonly params: readonly Expression[]
  readonly pairs: readonly Pair[]
}

// What comes behind tells a name or a number from other things that start alike.
const anyName = /@?(?:\.\.\/)*[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*(?=[ \n\t=)}])/y
const [doubleQuote, singleQuote, openingBracket, closingBracket, dot, equals, atSign, letterE, closingBrace] = [34, 39, 40, 41, 46, 61, 64, 101, 125]

const number = /-?\d+(?:\.\d+)?(?=[ \n\t)}])/y

/** Words that mean something of their own. */
const ownWords = ['this', 'true', 'false', 'null', 'undefined']

/** The same where they could be taken for a part of a name. */
const reserved = /(?:^(?:true|false|null|undefined)|[@./](?:this|true|false|null|undefined))(?![\w-])/

// In an object that is written out, an empty list of its own makes it many times slower to make.
const none: readonly string[] = []

/** Braces in a string could be taken for a tag's end, a stroke for a sign of its own, and brackets are counted. */
const oddInString = /[\\{}(]/

/** A name, what is given to it, and the braces behind it; before it stands a sign of so many letters. Null where it isn't written plainly. */
export function readCall(cursor: Cursor, sign: number): PlainCall | null {
  cursor.at += sign
  cursor.brackets = 0
  const call = readInvocation(cursor)
  const { text, at } = cursor
  // A third brace would belong to them.
  if (!call || text.charCodeAt(at) !== closingBrace || text.charCodeAt(at + 1) !== closingBrace || text.charCodeAt(at + 2) === closingBrace) return null
  cursor.at += 2
  return call
}

/** Up to the bracket or brace that closes it. */
function readInvocation(cursor: Cursor): PlainCall | null {
  const { text } = cursor
  const path = skipBlanks(cursor) === letterE && text.startsWith('else', cursor.at) ? null : readName(cursor)
  if (path?.type !== 'name') return null
  let params: Expression[] = []
  let pairs: Pair[] = []
  for (;;) {
    const sign = skipBlanks(cursor)
    if (sign === closingBrace || sign === closingBracket) return { path, params, pairs }
    const given = readExpression(cursor, sign)
    if (!given) return null
    if (text.charCodeAt(cursor.at) === equals) {
      const pair = readPair(cursor, given)
      if (!pair) return null
      // Pushed, the first would make room for sixteen more.
      if (pairs.length === 0) pairs = [pair]
      else pairs.push(pair)
    } else {
      if (pairs.length > 0) return null
      if (params.length === 0) params = [given]
      else params.push(given)
    }
  }
}

function readPair(cursor: Cursor, key: Expression): Pair | null {
  if (key.type !== 'name' || key.original !== key.parts[0]) return null
  cursor.at++
  const value = readExpression(cursor, cursor.text.charCodeAt(cursor.at))
  return value && { start: key.start, end: value.end, key: key.original, value }
}

/** What begins with the sign of this code. */
function readExpression(cursor: Cursor, sign: number): Expression | null {
  if (sign === doubleQuote) return readString(cursor, '"')
  if (sign === singleQuote) return readString(cursor, "'")
  if (sign === openingBracket) return readSubexpression(cursor)
  return readName(cursor) ?? readNumber(cursor)
}

function readString(cursor: Cursor, quote: string): Literal | null {
  const { text, at: start } = cursor
  const close = text.indexOf(quote, start + 1)
  const value = text.slice(start + 1, close)
  if (close < 0) return null
  if (oddInString.test(value)) {
    if (value.includes('\\') || value.includes('{{') || value.includes('}}')) return null
    cursor.brackets += value.split('(').length - 1
  }
  cursor.at = close + 1
  return isEnd(text.charCodeAt(cursor.at)) && cursor.brackets <= maxDepth ? { type: 'literal', start, end: cursor.at, value } : null
}

function readSubexpression(cursor: Cursor): Subexpression | null {
  const { text, at: start } = cursor
  cursor.at++
  const call = ++cursor.brackets <= maxDepth ? readInvocation(cursor) : null
  if (!call || text.charCodeAt(cursor.at) !== closingBracket) return null
  cursor.at++
  return isEnd(text.charCodeAt(cursor.at)) ? { type: 'subexpression', start, end: cursor.at, path: call.path, params: call.params, pairs: call.pairs } : null
}

function readNumber(cursor: Cursor): Literal | null {
  const { text, at: start } = cursor
  number.lastIndex = start
  if (!number.test(text)) return null
  cursor.at = number.lastIndex
  return { type: 'literal', start, end: cursor.at, value: Number(text.slice(start, cursor.at)) }
}

function readName(cursor: Cursor): Name | Literal | null {
  const { text, at: start } = cursor
  anyName.lastIndex = start
  if (!anyName.test(text)) return null
  const end = cursor.at = anyName.lastIndex
  const original = text.slice(start, end)
  const first = text.charCodeAt(start)
  if (first === atSign || original.includes('.')) return readLongName(original, start, end, first)
  return ownWords.includes(original) ? readOwnWord(original, start, end) : { type: 'name', start, end, original, parts: [original], depth: 0, isData: false }
}

function readOwnWord(original: string, start: number, end: number): Name | Literal | null {
  if (original === 'true' || original === 'false') return { type: 'literal', start, end, value: original === 'true' }
  return original === 'this' ? { type: 'name', start, end, original, parts: none, depth: 0, isData: false } : null
}

/** With an @, steps outwards or several parts; `first` is the code of its first sign. */
function readLongName(original: string, start: number, end: number, first: number): Name | null {
  if (ownWords.some(word => original.includes(word)) && reserved.test(original)) return null
  const isData = first === atSign
  const depth = first === dot ? original.split('../').length - 1 : 0
  const own = original.lastIndexOf('/') + 1 || (isData ? 1 : original.startsWith('this.') ? 5 : 0)
  const name = own === 0 ? original : original.slice(own)
  const parts = name.includes('.') ? name.split('.') : [name]
  return { type: 'name', start, end, original, parts, depth, isData }
}

/** The code of the sign behind them. */
function skipBlanks(cursor: Cursor): number {
  const { text } = cursor
  let { at } = cursor
  // Texts come in many kinds to V8, and of these it gives the code of a letter much sooner than the letter.
  let code = text.charCodeAt(at)
  while (code === 32 || code === 10 || code === 9) code = text.charCodeAt(++at)
  cursor.at = at
  return code
}

/** Whether something may end before the sign of this code. */
function isEnd(code: number): boolean {
  return isBlank(code) || code === closingBrace || code === closingBracket
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9
}
