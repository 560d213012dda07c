import { isCollection, isScalar, Scalar, visit, type Document } from 'yaml'
import { lineStart } from '../source/line-start.ts'
import { slipsIn } from './slips.ts'

/** One mistake of a file's writing: a code of the parser, or one of `problems.ts` where the parser's says too little; where it stands. */
export interface SyntaxMistake {
  readonly code: string
  readonly message: string
  readonly pos: readonly [start: number, end: number]
}

/** Lines that say nothing. */
const comments = /(?:[ \t]*(?:#.*)?\n)*/y

/** Letters of a line that are looked at. */
const longestLine = 400

/** Behind these the parser has lost the thread: what it says of the lines that follow is no news. */
const breaking = new Set(['TAB_AS_INDENT', 'BAD_INDENT', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'OVER_INDENTED', 'MISSING_BLANK', 'MISSING_COLON', 'UNCLOSED_QUOTE', 'UNCLOSED_BRACKET', 'HIDDEN_BLANK', 'MISSING_DASH_BLANK', 'LOST_INDENT'])

/** What a person has to mend, in the order of the file: one mistake for each, though the parser stumbles over it line by line. */
export function syntaxMistakes(text: string, doc: Document.Parsed): SyntaxMistake[] {
  const slips = slipsIn(text, doc)
  if (doc.errors.length === 0 && slips.length === 0) return []
  const conflict = /^(?:<{7}|>{7}) /m.exec(text)
  if (conflict) return [{ code: 'MERGE_CONFLICT', message: '', pos: [conflict.index, lineEnd(text, conflict.index)] }]
  const mistakes: SyntaxMistake[] = []
  let lostUntil = 0
  const isSlip = new Set(slips)
  const linesOfSlips = new Set(slips.map(({ pos: [at] }) => lineStart(text, at)))
  const others = inWords(text, doc).filter(({ pos: [at] }) => !linesOfSlips.has(lineStart(text, at)))
  for (const one of [...slips, ...others].toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const [at] = one.pos
    if (at < lostUntil && !isSlip.has(one)) continue
    mistakes.push(one)
    lostUntil = !breaking.has(one.code) ? lineEnd(text, at) : one.code === 'UNCLOSED_QUOTE' ? text.length : nextEntry(text, at)
  }
  return mistakes
}

/** The parser's errors with better codes and places where there are such. */
function inWords(text: string, doc: Document.Parsed): SyntaxMistake[] {
  const openings = openingsIn(doc)
  const keysOfLines = new Map(doc.errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => [pos[0], pos[1]]))
  const nested = new Set(doc.errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY').map(({ pos }) => pos[0]))
  const commas = new Set(doc.errors.filter(({ message }) => /^Missing , between/.test(message)).map(({ pos }) => pos[0]))
  const mistakes = doc.errors.map(({ code, message, pos }): SyntaxMistake => {
    const [start] = pos
    const keyEnd = keysOfLines.get(start)
    // `b: 1` with a deeper line below: what the parser takes for a key of two lines is a line that starts too far right.
    if (keyEnd !== undefined && nested.has(start)) return { code: 'OVER_INDENTED', message, pos: [firstLetter(text, keyEnd), keyEnd] }
    if (code === 'MULTILINE_IMPLICIT_KEY') return keyWithoutColon(text, message, start)
    if (code === 'BLOCK_IN_FLOW' && !text.slice(start, Math.min(pos[1], start + longestLine)).includes('\n')) return twoInOne(text, message, pos)
    if (code === 'UNEXPECTED_TOKEN' && commas.has(pos[1])) return { code: 'MISSING_COMMA', message, pos }
    if (code === 'UNEXPECTED_TOKEN') return unexpected(text, message, pos)
    if (/^Missing closing ["']quote/.test(message)) return opened(text, 'UNCLOSED_QUOTE', message, openings.quotes, start)
    if (/^Flow \w+ in block collection/.test(message)) return opened(text, 'UNCLOSED_BRACKET', message, openings.brackets, start)
    return { code, message, pos: code === 'BAD_INDENT' ? pastComments(text, pos) : pos }
  })
  const quote = mistakes.find(({ code }) => code === 'UNCLOSED_QUOTE')
  const line = quote ? lineStart(text, quote.pos[0]) : Infinity
  // A bracket is open because the quote in it is.
  const parted = new Set(mistakes.filter(({ code }) => code === 'MISSING_COMMA').map(({ pos }) => pos[0]))
  return mistakes.filter(({ code, pos: [start] }) => (code === 'UNCLOSED_BRACKET' ? start < line || start > quote!.pos[1] : code !== 'UNEXPECTED_TOKEN' || !parted.has(start)))
}

/** Comments above a line that begins at another column are no fault. */
function pastComments(text: string, [start, end]: SyntaxMistake['pos']): SyntaxMistake['pos'] {
  comments.lastIndex = lineStart(text, start)
  comments.test(text)
  const line = comments.lastIndex
  return line > start ? [line, line + 1] : [start, end]
}

function keyWithoutColon(text: string, message: string, start: number): SyntaxMistake {
  const tight = /^[^\s:]+:(?=\S)/.exec(text.slice(start, lineEnd(text, start)))
  if (tight) return { code: 'MISSING_BLANK', message, pos: [start, start + tight[0].length] }
  return { code: text.slice(start, lineEnd(text, start)).includes(':') ? 'MULTILINE_IMPLICIT_KEY' : 'MISSING_COLON', message, pos: [start, lineEnd(text, start)] }
}

/** `{ value: 967.494 total: 35 }`, `{ name: Thông báo: mời họp }`: what stands behind the first colon is a key and its value to the parser. */
function twoInOne(text: string, message: string, [start, end]: SyntaxMistake['pos']): SyntaxMistake {
  const first = /^[^:]*[^\s:]\s+(?=[a-z][a-z-]*:(?:\s|$))/.exec(text.slice(start, Math.min(end, start + longestLine)))
  const key = start + (first?.[0].length ?? 0)
  return first ? { code: 'MISSING_COMMA', message, pos: [key, text.indexOf(':', key)] } : { code: 'COLON_IN_BRACES', message, pos: [start, end] }
}

/** `{{value "x"}} hồ sơ`: words behind a call that no quotes hold together with them. */
function unexpected(text: string, message: string, [start, end]: SyntaxMistake['pos']): SyntaxMistake {
  const from = Math.max(lineStart(text, start), start - longestLine)
  const call = /\{\{[^{}]*\}\}[ \t]*$/.exec(text.slice(from, start))
  return call ? { code: 'BARE_CALL', message, pos: [from + call.index, from + call.index + call[0].trimEnd().length] } : { code: 'UNEXPECTED_TOKEN', message, pos: [start, end] }
}

function opened(text: string, code: string, message: string, openings: readonly number[], at: number): SyntaxMistake {
  const start = lastBelow(openings, at) ?? at
  return { code, message, pos: [start, Math.max(start + 1, lineEnd(text, start))] }
}

/** By halves: a large file may have as many mistakes as brackets. */
function lastBelow(sorted: readonly number[], limit: number): number | undefined {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < limit) from = middle + 1
    else to = middle
  }
  return sorted[from - 1]
}

/** Where quoted texts and bracketed groups begin, in the order of the file. */
function openingsIn(doc: Document.Parsed): { readonly quotes: readonly number[]; readonly brackets: readonly number[] } {
  const quotes: number[] = []
  const brackets: number[] = []
  visit(doc, {
    Node: (_, node) => {
      const start = isScalar(node) || isCollection(node) ? node.range?.[0] : undefined
      if (start === undefined) return
      if (isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)) quotes.push(start)
      if (isCollection(node) && node.flow) brackets.push(start)
    },
  })
  return { quotes, brackets }
}

/** The first letter of the line that a place is in. */
function firstLetter(text: string, at: number): number {
  const line = lineStart(text, at)
  return line + /^\s*/.exec(text.slice(line, at))![0].length
}

/** The next line that begins an entry of the file itself. */
function nextEntry(text: string, from: number): number {
  const next = /^[^\s#-]/m.exec(text.slice(lineEnd(text, from)))
  return next ? lineEnd(text, from) + next.index : text.length
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
