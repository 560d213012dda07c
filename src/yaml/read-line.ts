import type { PlainEntry, PlainMap, PlainRead, PlainSeq } from './plain-node.ts'
import { refusedKeys } from './refused-keys.ts'

/** Nesting of braces that a line of data needs. */
const maxDepth = 4

const blanks = / */y
const rest = /(?: +#.*| *)(?:\n|$)/y
const quoted = /"([^"\\\n]*)"|'([^'\n]*(?:''[^'\n]*)*)'/y
// What no sign of YAML begins; a figure may be less than zero.
const bare = /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-(?=\d)).*/y
const bareWithin = /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-(?=\d))[^,[\]{}\n]*/y
const keyWithin = /([A-Za-z0-9][\w-]{0,80}): +/y
const nothing = /^(?:~|null|Null|NULL)$/

/** A value that ends on the line it begins on; null where it is not surely one. */
export function readLine(text: string, at: number): PlainRead | null {
  const read = readOne(text, at, bare, 0)
  if (!read) return null
  rest.lastIndex = read.end
  return rest.test(text) ? { node: read.node, end: rest.lastIndex } : null
}

function readOne(text: string, at: number, letters: RegExp, depth: number): PlainRead | null {
  const sign = text[at]
  if (sign === '"' || sign === "'") return readQuoted(text, at)
  if (sign === '{') return depth < maxDepth ? readBraces(text, at, depth + 1) : null
  if (sign === '[') return depth < maxDepth ? readBrackets(text, at, depth + 1) : null
  return readBare(text, at, letters)
}

function readQuoted(text: string, start: number): PlainRead | null {
  quoted.lastIndex = start
  const [, double, single] = quoted.exec(text) ?? []
  const inner = double ?? single
  if (inner === undefined) return null
  const value = double ?? inner.replaceAll("''", "'")
  const end = start + inner.length + 2
  return { node: { kind: 'scalar', value, place: { start, end }, pieces: value !== '' && value.length === inner.length ? [0, start + 1] : null }, end }
}

function readBare(text: string, start: number, letters: RegExp): PlainRead | null {
  letters.lastIndex = start
  const whole = letters.exec(text)?.[0]
  if (whole === undefined) return null
  const comment = whole.indexOf(' #')
  const typed = (comment < 0 ? whole : whole.slice(0, comment)).trimEnd()
  if (typed.includes(': ') || typed.endsWith(':')) return null
  const end = start + typed.length
  return { node: { kind: 'scalar', value: nothing.test(typed) ? null : typed, place: { start, end }, pieces: [0, start] }, end }
}

function readBraces(text: string, start: number, depth: number): PlainRead | null {
  const value: Record<string, unknown> = {}
  const entries = new Map<string, PlainEntry>()
  let at = skip(text, start + 1)
  if (text[at] !== '}') at = start
  while (at === start || text[at] === ',') {
    at = skip(text, at + 1)
    keyWithin.lastIndex = at
    const name = keyWithin.exec(text)?.[1]
    if (name === undefined || entries.has(name) || refusedKeys.has(name)) return null
    const read = readOne(text, keyWithin.lastIndex, bareWithin, depth)
    if (!read) return null
    value[name] = read.node.value
    entries.set(name, { key: { start: at, end: at + name.length }, node: read.node })
    at = skip(text, read.end)
  }
  const node: PlainMap = { kind: 'map', value, entries, place: { start, end: at + 1 } }
  return text[at] === '}' ? { node, end: at + 1 } : null
}

function readBrackets(text: string, start: number, depth: number): PlainRead | null {
  const items: PlainRead[] = []
  let at = skip(text, start + 1)
  if (text[at] !== ']') at = start
  while (at === start || text[at] === ',') {
    const read = readOne(text, skip(text, at + 1), bareWithin, depth)
    if (!read) return null
    items.push(read)
    at = skip(text, read.end)
  }
  const node: PlainSeq = { kind: 'seq', value: items.map(({ node }) => node.value), items: items.map(({ node }) => node), place: { start, end: at + 1 } }
  return text[at] === ']' ? { node, end: at + 1 } : null
}

function skip(text: string, at: number): number {
  blanks.lastIndex = at
  blanks.test(text)
  return blanks.lastIndex
}
