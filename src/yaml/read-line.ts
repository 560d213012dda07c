import { isCutOff } from './is-cut-off.ts'
import { addPart, closePart, unfound, type Cursor } from './plain.ts'
import { refusedKeys } from './refused-keys.ts'

/** Nesting of braces that a line of data needs. */
const maxDepth = 4

const rest = /(?: +#.*| *)(?:\n|$)/y
const quoted = /"[^"\\\n]*"|'[^'\n]*(?:''[^'\n]*)*'/y
// What no sign of YAML begins; a figure may be less than zero.
const bare = /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-(?=\d)).*/y
const bareWithin = /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-(?=\d))[^,[\]{}\n]*/y
const keyWithin = /[A-Za-z0-9][\w-]{0,80}: +/y
const nothing = /^(?:~|null|Null|NULL)$/

/** Reads a value that ends on the line it begins on, and gives where the next line begins; -1 where it is not surely one. */
export function readLine(cursor: Cursor, at: number): number {
  const end = readOne(cursor, at, bare, 0)
  if (end < 0) return -1
  rest.lastIndex = end
  return rest.test(cursor.text) ? rest.lastIndex : -1
}

function readOne(cursor: Cursor, at: number, letters: RegExp, depth: number): number {
  const sign = cursor.text[at]
  if (sign === '"' || sign === "'") return readQuoted(cursor, at, sign)
  if (sign === '{') return depth < maxDepth ? readBraces(cursor, at, depth + 1) : -1
  if (sign === '[') return depth < maxDepth ? readBrackets(cursor, at, depth + 1) : -1
  return readBare(cursor, at, letters)
}

function readQuoted(cursor: Cursor, start: number, sign: string): number {
  const { text } = cursor
  quoted.lastIndex = start
  if (!quoted.test(text)) return -1
  const end = quoted.lastIndex
  const inner = text.slice(start + 1, end - 1)
  const value = sign === "'" && inner.includes("'") ? inner.replaceAll("''", "'") : inner
  addPart(cursor, start, end, value !== '' && value.length === inner.length ? start + 1 : unfound)
  cursor.value = value
  return end
}

function readBare(cursor: Cursor, start: number, letters: RegExp): number {
  const { text } = cursor
  letters.lastIndex = start
  if (!letters.test(text)) return -1
  const whole = text.slice(start, letters.lastIndex)
  const comment = whole.indexOf(' #')
  const typed = (comment < 0 ? whole : whole.slice(0, comment)).trimEnd()
  if (typed.includes(': ') || typed.endsWith(':') || (comment >= 0 && isCutOff(typed, whole.slice(comment + 1)))) return -1
  const end = start + typed.length
  addPart(cursor, start, end, start)
  cursor.value = typed.length <= 4 && nothing.test(typed) ? null : typed
  return end
}

function readBraces(cursor: Cursor, start: number, depth: number): number {
  const { text } = cursor
  const value: Record<string, unknown> = {}
  const part = addPart(cursor, start, -1, unfound)
  let at = skip(text, start + 1)
  if (text[at] !== '}') at = start
  while (at === start || text[at] === ',') {
    at = skip(text, at + 1)
    keyWithin.lastIndex = at
    if (!keyWithin.test(text)) return -1
    const colon = text.indexOf(':', at)
    const name = text.slice(at, colon)
    if (Object.hasOwn(value, name) || refusedKeys.has(name)) return -1
    cursor.places.push(at, colon)
    const end = readOne(cursor, keyWithin.lastIndex, bareWithin, depth)
    if (end < 0) return -1
    value[name] = cursor.value
    at = skip(text, end)
  }
  if (text[at] !== '}') return -1
  closePart(cursor, part, at + 1)
  cursor.value = value
  return at + 1
}

function readBrackets(cursor: Cursor, start: number, depth: number): number {
  const { text } = cursor
  const value: unknown[] = []
  const part = addPart(cursor, start, -1, unfound)
  let at = skip(text, start + 1)
  if (text[at] !== ']') at = start
  while (at === start || text[at] === ',') {
    const end = readOne(cursor, skip(text, at + 1), bareWithin, depth)
    if (end < 0) return -1
    value.push(cursor.value)
    at = skip(text, end)
  }
  if (text[at] !== ']') return -1
  closePart(cursor, part, at + 1)
  cursor.value = value
  return at + 1
}

function skip(text: string, at: number): number {
  let next = at
  while (text[next] === ' ') next++
  return next
}
