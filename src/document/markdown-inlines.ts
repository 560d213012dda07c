import { missingFigure, missingText } from '../template/filled.ts'
import { resolveStars, starsAt, type Part } from './markdown-stars.ts'

/** Something in a paragraph that isn't plain text, by offsets in the filled text; `start` and `end` are without its marks. */
export interface MarkdownNode {
  readonly type: 'emphasis' | 'strong' | 'superscript' | 'missing' | 'escape' | 'break' | 'note' | 'link' | 'autolink' | 'placeholder'
  readonly from: number
  readonly start: number
  readonly end: number
  readonly to: number
  readonly children: readonly MarkdownNode[]
}

/** A stretch of the filled text that is read by itself. */
interface Reading {
  readonly text: string
  /** Where it begins in the filled text. */
  readonly offset: number
}

const note = /\[\^[^[\]\n]+\]/y
const link = /\[((?:[^[\]]|\[[^[\]]*\])+)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/y
const autolink = /<(?:(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/y
const placeholder = /\uFFFCc?\d+\uFFFC/y
const escape = /\\[!-/:-@[-`{-~]/y
const lineBreak = /\\\n| +\n/y
const stars = /\*+/y

/** What looks like an address; `[chỉ tiêu](xem phụ lục)` is plain text. */
const address = /^(?:[a-z][a-z0-9+.-]*:|www\.)|^\S+$/i

/** Where something may begin. Only stars make emphasis: underscores belong to file names and to lines for a pen. */
const sign = /[\\*^[<\uFFFC]|(?<! ) {2,}\n/g

/** More of them in one block are no emphasis, links or notes. */
const maxSigns = 4000

const none: readonly MarkdownNode[] = []

/** By their first letter; null where it is plain text. */
const readers: Readonly<Record<string, (reading: Reading, at: number) => Part>> = {
  '\\': (reading, at) => nodeAt(reading, at, 'escape', escape, 1, 0) ?? nodeAt(reading, at, 'break', lineBreak, 0, 0),
  ' ': (reading, at) => nodeAt(reading, at, 'break', lineBreak, 0, 0),
  '[': (reading, at) => readMissing(reading, at) ?? nodeAt(reading, at, 'note', note, 2, 1) ?? readLink(reading, at),
  '<': (reading, at) => nodeAt(reading, at, 'autolink', autolink, 1, 1),
  '\uFFFC': (reading, at) => nodeAt(reading, at, 'placeholder', placeholder, 0, 0),
  '^': readSuperscript,
  '*': readStars,
}

/** What stands in one block of a text, from `start` to `to`, in the order of the text; what lies between is plain. */
export function markdownInlines(text: string, { from, start, to }: { readonly from: number; readonly start: number; readonly to: number }): readonly MarkdownNode[] {
  return to - from > maxSigns && hasTooMany(text.slice(from, to)) ? none : readInlines({ text: text.slice(start, to), offset: start })
}

function hasTooMany(text: string): boolean {
  return (text.match(/[*^[<]/g)?.length ?? 0) > maxSigns
}

function readInlines(reading: Reading): readonly MarkdownNode[] {
  const { text, offset } = reading
  const parts: Part[] = []
  let hasStars = false
  let at = 0
  for (;;) {
    sign.lastIndex = at
    const found = sign.exec(text)
    if (!found) break
    const part = readers[text[found.index]!]!(reading, found.index)
    if (part) parts.push(part)
    hasStars ||= part?.type === 'stars'
    at = part ? part.to - offset : found.index + 1
  }
  return hasStars ? resolveStars(parts) : parts as MarkdownNode[]
}

/** `before` and `behind` are how many letters its marks have. */
function nodeAt({ text, offset }: Reading, at: number, type: MarkdownNode['type'], pattern: RegExp, before: number, behind: number): MarkdownNode | null {
  const end = endAt(pattern, text, at)
  return end < 0 ? null : { type, from: offset + at, start: offset + at + before, end: offset + end - behind, to: offset + end, children: none }
}

function readMissing({ text, offset }: Reading, at: number): MarkdownNode | null {
  const gap = text.startsWith(missingFigure, at) ? missingFigure : missingText
  if (!text.startsWith(gap, at)) return null
  const [from, to] = [offset + at, offset + at + gap.length]
  return { type: 'missing', from, start: from, end: to, to, children: none }
}

/** Its text, from `start` to `end`, is read by itself; the address stands behind, in `](` and `)`. */
function readLink({ text, offset }: Reading, at: number): MarkdownNode | null {
  link.lastIndex = at
  const match = link.exec(text)
  if (!match || !address.test(match[2]!)) return null
  const start = offset + at + 1
  return { type: 'link', from: start - 1, start, end: start + match[1]!.length, to: offset + at + match[0].length, children: readInlines({ text: match[1]!, offset: start }) }
}

/** Up to the next sign of its kind, with no blank before it that isn't written `\ `. */
function readSuperscript({ text, offset }: Reading, at: number): MarkdownNode | null {
  if (text[at + 1] === '^') return null
  const escapes: MarkdownNode[] = []
  for (let index = at + 1; index < text.length; index++) {
    const letter = text[index]!
    const from = offset + index
    if (letter === '^') return { type: 'superscript', from: offset + at, start: offset + at + 1, end: from, to: from + 1, children: escapes }
    if (letter === '\\') {
      escapes.push({ type: 'escape', from, start: from + 1, end: from + 2, to: from + 2, children: none })
      index++
    } else if (' \t\r\n'.includes(letter)) {
      break
    }
  }
  return null
}

// `3*4 m và 5*6 m` is a size, not italics; more than three stars are a drawn line.
function readStars({ text, offset }: Reading, at: number): Part {
  const end = endAt(stars, text, at)
  const isProduct = end === at + 1 && at > 0 && /^\d\*\d/.test(text.slice(at - 1, at + 2))
  const found = starsAt(text, at, end, offset)
  return isProduct || end > at + 3 ? { ...found, opens: false, closes: false } : found
}

function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
