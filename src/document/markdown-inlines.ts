import type { InlineContext, MarkdownConfig } from '@lezer/markdown'
import { missingFigure, missingText } from '../template/filled.ts'

const note = /\[\^[^[\]\n]+\]/y
const link = /\[((?:[^[\]]|\[[^[\]]*\])+)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/y
const autolink = /<(?:(?:[a-z][a-z0-9+.-]*:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iy
const placeholder = /\uFFFCc?\d+\uFFFC/y
const stars = /\*+/y
const blanks = / +/y

/** What looks like an address; `[chỉ tiêu](xem phụ lục)` is plain text. */
const address = /^(?:[a-z][a-z0-9+.-]*:|www\.)|^\S+$/i

/** By character code; -1 leaves the sign to the parsers behind. */
const readers: Readonly<Record<number, (cx: InlineContext, pos: number) => number>> = {
  [code('[')]: (cx, pos) => readMissing(cx, pos) ?? readWhole(cx, pos, note, 'NoteReference') ?? readLink(cx, pos) ?? -1,
  [code('<')]: (cx, pos) => readWhole(cx, pos, autolink, 'Autolink') ?? -1,
  [code('\uFFFC')]: (cx, pos) => readWhole(cx, pos, placeholder, 'Placeholder') ?? -1,
  [code('*')]: readPlainStars,
  [code(' ')]: readBlanks,
  // Only stars make emphasis: underscores belong to file names and to lines for a pen.
  [code('_')]: (_, pos) => pos + 1,
}

/** `[^note]`, `[text](address)`, `<address>`, gaps for what is missing, places of tables and charts. */
export const reportInlines: MarkdownConfig = {
  defineNodes: ['Missing', 'NoteReference', 'Placeholder', 'LinkTarget'],
  parseInline: [{ name: 'Report', before: 'Emphasis', parse: (cx, next, pos) => readers[next]?.(cx, pos) ?? -1 }],
}

function readMissing(cx: InlineContext, pos: number): number | null {
  const gap = [missingFigure, missingText].find(text => cx.text.startsWith(text, pos - cx.offset))
  return gap === undefined ? null : cx.addElement(cx.elt('Missing', pos, pos + gap.length))
}

function readWhole(cx: InlineContext, pos: number, pattern: RegExp, type: string): number | null {
  const match = matchAt(cx, pos, pattern)
  return match && cx.addElement(cx.elt(type, pos, pos + match[0].length))
}

/** Children: a LinkMark, the text's own nodes, a LinkTarget `](address)`. */
function readLink(cx: InlineContext, pos: number): number | null {
  const match = matchAt(cx, pos, link)
  if (!match || !address.test(match[2]!)) return null
  const targetFrom = pos + 1 + match[1]!.length
  const end = pos + match[0].length
  const children = [cx.elt('LinkMark', pos, pos + 1), ...cx.parser.parseInline(match[1]!, pos + 1), cx.elt('LinkTarget', targetFrom, end)]
  return cx.addElement(cx.elt('Link', pos, end, children))
}

// `3*4 m và 5*6 m` is a size, not italics; more than three stars are a drawn line.
function readPlainStars(cx: InlineContext, pos: number): number {
  const size = matchAt(cx, pos, stars)![0].length
  const isProduct = size === 1 && /^\d\*\d$/.test(cx.slice(pos - 1, pos + 2))
  return isProduct || size > 3 ? pos + size : -1
}

// In place of the parser's own, which looks along a row of blanks from each of them.
function readBlanks(cx: InlineContext, pos: number): number {
  const end = pos + matchAt(cx, pos, blanks)![0].length
  return end - pos > 1 && cx.char(end) === code('\n') ? cx.addElement(cx.elt('HardBreak', pos, end + 1)) : end
}

function matchAt(cx: InlineContext, pos: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = pos - cx.offset
  return pattern.exec(cx.text)
}

function code(sign: string): number {
  return sign.charCodeAt(0)
}
