import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import { composedText } from './composed-text.ts'
import { addLineBreak, addNote, addText, finishRuns, plainLook, plainRun, startRuns, type InlineRuns, type Look } from './inline-runs.ts'
import { insetOf } from './inset.ts'
import { reportLeftovers, type Stretch } from './leftover-signs.ts'
import { wholeParagraph, type MarkdownBlock } from './markdown-blocks.ts'
import { markdownInlines, type MarkdownNode } from './markdown-inlines.ts'
import type { Cite } from './number-notes.ts'
import * as problems from './problems.ts'
import type { Inline } from './tree.ts'

/** Signs of Markdown, those that could be left over of it, and blanks that become one; a text without them is one run as it stands. */
const oddSign = /[*^[<\\{}&`~\uFFFC\t\r\n\u2028\u2029]|  /

/** A text that is one paragraph by its place, such as a title: `# ` and `- ` at its start are only letters. */
export function textToInlines(report: Report, text: FilledText, cite: Cite): Inline[] {
  const filled = composedText(text)
  return blockToInlines(report, filled, wholeParagraph(filled.text), null, cite)
}

/** Content of one block of the text; `span` is the place of the block where that is known. */
export function blockToInlines(report: Report, filled: FilledText, block: MarkdownBlock, span: Span | null, cite: Cite): Inline[] {
  return isPlain(filled.text, block) ? plainToInlines(filled, block, span) : oddToInlines(report, filled, block, cite)
}

/** Whether a block is one line in which nothing is more than a letter. */
export function isPlain(text: string, { start, to }: MarkdownBlock): boolean {
  return !oddSign.test(text.slice(start, to))
}

/** Of a block that is plain. */
export function plainToInlines(filled: FilledText, { from, start, to }: MarkdownBlock, span: Span | null): Inline[] {
  return plainRun(filled, start, to, start === from ? span : null)
}

/** A block that is being read. */
interface Reading {
  readonly report: Report
  readonly filled: FilledText
  readonly cite: Cite
  readonly runs: InlineRuns
  /** What no rule of Markdown took. */
  readonly plain: Stretch[]
}

/** Of any block. */
export function oddToInlines(report: Report, filled: FilledText, block: MarkdownBlock, cite: Cite): Inline[] {
  const { start, to } = block
  const reading: Reading = { report, filled, cite, runs: startRuns(filled, start, to), plain: [] }
  readNodes(reading, markdownInlines(filled.text, block), start, to, plainLook)
  reportLeftovers(report, filled, reading.plain)
  return finishRuns(reading.runs)
}

/** What lies between two nodes is text. */
function readNodes(reading: Reading, nodes: readonly MarkdownNode[], from: number, end: number, look: Look): void {
  let at = from
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    readText(reading, at, node.from, look)
    readNode(reading, node, look)
    at = node.to
  }
  readText(reading, at, end, look)
}

function readText({ plain, runs }: Reading, from: number, to: number, look: Look): void {
  if (from === to) return
  plain.push({ from, to })
  addText(runs, from, to, look)
}

function readNode(reading: Reading, { type, from, start: inner, end, to: behind, children }: MarkdownNode, look: Look): void {
  const { report, filled, runs } = reading
  switch (type) {
    case 'emphasis': return readNodes(reading, children, inner, end, { ...look, italic: true })
    case 'strong': return readNodes(reading, children, inner, end, { ...look, bold: true })
    case 'superscript': return readNodes(reading, children, inner, end, { ...look, superscript: true })
    case 'link': return readNodes(reading, children, inner, end, { ...look, link: checkedAddress(reading, end + 2, behind - 1) })
    case 'autolink': return addText(runs, inner, end, { ...look, link: checkedAddress(reading, inner, end) })
    case 'missing': return addText(runs, inner, end, { ...look, missing: true })
    case 'escape': return addText(runs, inner, end, look)
    case 'break': return addLineBreak(runs, from, behind)
    case 'note': {
      const mark = reading.cite(filled.text.slice(inner, end).trim(), filled.spanOf(from, behind))
      return mark ? addNote(runs, mark) : undefined
    }
    case 'placeholder': return report(problems.insetInText(insetOf(filled.text.slice(from, behind))!.type, filled.spanOf(from, behind)))
  }
}

function checkedAddress({ report, filled }: Reading, from: number, end: number): string | null {
  const address = filled.text.slice(from, end).trim()
  if (/^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)\S+$/.test(address)) return address
  if (/^[^\s/:@]+@[^\s/:@]+$/.test(address)) return `mailto:${address}`
  report(problems.linkAddress(address, filled.spanOf(from, end)))
  return null
}
