import { parser, Superscript, type BlockContext, type InlineContext, type Line, type MarkdownConfig } from '@lezer/markdown'
import type { MarkdownNode } from '../../src/document/markdown-inlines.ts'
import { missingFigure, missingText } from '../../src/template/filled.ts'

// A general Markdown parser with CommonMark's grammar cut down to that of a report: what the program's own reading is held to.

export interface Parsed {
  readonly type: 'heading' | 'point' | 'paragraph'
  readonly from: number
  readonly start: number
  readonly to: number
  readonly nodes: readonly MarkdownNode[]
}

type Tree = ReturnType<typeof parser.parse>['topNode']

const headingStart = /^(#+)(?:[ \t]|$)/
const pointStart = /^[-+](?=[ \t]+\S)/

// A dash alone is a point whose text is not there or, in a cell, the sign for nothing: it takes no text from the next line.
const loneMark = /^[-+][ \t]*$/

/** A point's mark in other habits: it is no point here, but its line was never meant to go on the line above. */
const foreignPoint = /^[*•](?=[ \t]+\S)/

/** Blocks of a report: headings, points and paragraphs, one after the other, however far they are indented. */
const paragraphs: MarkdownConfig = {
  defineNodes: [{ name: 'Heading', block: true }, { name: 'Point', block: true }],
  parseBlock: [
    { name: 'Heading', parse: readHeading },
    { name: 'Point', parse: readPoint },
    { name: 'Text', parse: (cx, line) => readParagraph(cx, line, loneMark.test(restOf(line)) ? () => true : startsBlock) },
  ],
}

/** One paragraph from the first letter to the last, blank lines and all. */
const wholeText: MarkdownConfig = {
  parseBlock: [{ name: 'Text', parse: (cx, line) => readParagraph(cx, line, () => false) }],
}

function readHeading(cx: BlockContext, line: Line): boolean {
  const text = restOf(line)
  const size = headingStart.exec(text)?.[1]!.length
  if (size === undefined) return false
  const from = cx.lineStart + line.pos
  cx.nextLine()
  return addText(cx, 'Heading', from, size, text.trimEnd())
}

function readPoint(cx: BlockContext, line: Line): boolean {
  if (!pointStart.test(restOf(line))) return false
  return addText(cx, 'Point', cx.lineStart + line.pos, 1, readLines(cx, line, startsBlock))
}

function readParagraph(cx: BlockContext, line: Line, endsBefore: (line: Line) => boolean): boolean {
  return addText(cx, 'Paragraph', cx.lineStart + line.pos, 0, readLines(cx, line, endsBefore))
}

/** Leaves the parser at the line behind the block. */
function readLines(cx: BlockContext, line: Line, endsBefore: (line: Line) => boolean): string {
  let text = restOf(line)
  while (cx.nextLine() && !endsBefore(line)) text += `\n${line.text}`
  return text.trimEnd()
}

function startsBlock(line: Line): boolean {
  const text = restOf(line)
  return text === '' || headingStart.test(text) || pointStart.test(text) || loneMark.test(text) || foreignPoint.test(text)
}

function restOf(line: Line): string {
  return line.text.slice(line.pos)
}

/** More of them in one block are no emphasis, links or notes, and nested in each other they would exhaust the stack. */
const maxSigns = 4000

const blockMarks: Readonly<Record<string, string>> = { Heading: 'HeaderMark', Point: 'ListMark' }

function addText(cx: BlockContext, type: string, from: number, markSize: number, text: string): true {
  const mark = blockMarks[type]
  const content = (text.match(/[*^[<]/g)?.length ?? 0) > maxSigns ? [] : cx.parser.parseInline(text.slice(markSize), from + markSize)
  cx.addElement(cx.elt(type, from, from + text.length, mark === undefined ? content : [cx.elt(mark, from, from + markSize), ...content]))
  return true
}

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
const reportInlines: MarkdownConfig = {
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

// CommonMark's own blocks all go: numbered lists, quotes, rules, code and HTML would change what an author typed as plain text.
const inlineGrammar = parser.configure([
  {
    remove: [
      'LinkReference', 'IndentedCode', 'FencedCode', 'Blockquote', 'HorizontalRule', 'BulletList', 'OrderedList', 'ATXHeading', 'HTMLBlock',
      'SetextHeading', 'Entity', 'InlineCode', 'HTMLTag', 'Link', 'Image', 'LinkEnd',
    ],
  },
  Superscript,
  reportInlines,
])
const blockGrammar = inlineGrammar.configure(paragraphs)
const lineGrammar = inlineGrammar.configure(wholeText)


/** Blocks side by side, with what stands in them. */
export function lezerBlocks(text: string): Parsed[] {
  return childrenOf(blockGrammar.parse(text).topNode).map(parsedOf)
}

/** The whole text as one paragraph; null for one of blanks alone. */
export function lezerLine(text: string): Parsed | null {
  const block = lineGrammar.parse(text).topNode.firstChild
  return block && parsedOf(block)
}

const blockTypes: Readonly<Record<string, Parsed['type']>> = { Heading: 'heading', Point: 'point', Paragraph: 'paragraph' }

function parsedOf(block: Tree): Parsed {
  const [mark] = childrenOf(block).filter(({ name }) => ['HeaderMark', 'ListMark'].includes(name))
  return { type: blockTypes[block.name]!, from: block.from, start: mark?.to ?? block.from, to: block.to, nodes: nodesOf(block) }
}

const types: Readonly<Record<string, MarkdownNode['type']>> = {
  Emphasis: 'emphasis', StrongEmphasis: 'strong', Superscript: 'superscript', Missing: 'missing', Escape: 'escape', HardBreak: 'break', NoteReference: 'note', Link: 'link', Autolink: 'autolink', Placeholder: 'placeholder',
}

/** Letters of the marks of those that the parser gives no nodes for them. */
const markSizes: Readonly<Record<string, readonly [number, number]>> = { Escape: [1, 0], NoteReference: [2, 1], Autolink: [1, 1] }

function nodesOf(parent: Tree): MarkdownNode[] {
  return childrenOf(parent).flatMap(node => {
    const type = types[node.name]
    if (type === undefined) return []
    const [before, behind] = markSizes[node.name] ?? [0, 0]
    const marks = childrenOf(node).filter(({ name }) => /Mark$|^LinkTarget$/.test(name))
    return [{ type, from: node.from, start: marks[0]?.to ?? node.from + before, end: marks.at(-1)?.from ?? node.to - behind, to: node.to, children: nodesOf(node) }]
  })
}

function childrenOf(parent: Tree): Tree[] {
  const children: Tree[] = []
  for (let node = parent.firstChild; node; node = node.nextSibling) children.push(node)
  return children
}
