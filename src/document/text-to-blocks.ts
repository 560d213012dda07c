import type { Report } from '../diagnostics/diagnostic.ts'
import { isUsual } from '../source/usual-letters.ts'
import { LaterSpan } from '../source/later-span.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import { composedText } from './composed-text.ts'
import { mayHaveForeignLines, reportForeignLines } from './foreign-lines.ts'
import { reportLineStarts } from './leftover-signs.ts'
import { markdownBlocks, type MarkdownBlock } from './markdown-blocks.ts'
import { insetOf, type Inset } from './inset.ts'
import type { Cite } from './number-notes.ts'
import { inlinesToPlain } from './plain-text.ts'
import * as problems from './problems.ts'
import { blockToInlines, isPlain, oddToInlines, plainToInlines } from './text-to-inlines.ts'
import type { Block, Chart, Heading, HeadingLevel, Paragraph, Table } from './tree.ts'

const [hash, plus, dash, bullet, insetEdge] = [35, 43, 45, 8226, 0xfffc]

/** What a text may refer to. */
export interface Surroundings {
  readonly cite: Cite
  /** The table or chart of this index; null where none may stand, and why was reported. */
  readonly inset: (inset: Inset, span: Span) => Table | Chart | null
}

/** A text that is one line of nothing but words, as a cell mostly is: its paragraph; null for any other, also where it may only look like another. */
export function plainParagraph(filled: FilledText): Paragraph | null {
  const { text } = filled
  const { length } = text
  const first = text.charCodeAt(0)
  const block: MarkdownBlock = { type: 'paragraph', from: 0, start: 0, to: length }
  if (!(first > 32) || mayBeMark(first) || first === insetEdge || text.trimEnd().length < length || !isPlain(text, block) || !isUsual(text)) return null
  const span = new LaterSpan(filled, 0, length)
  return { type: 'paragraph', content: plainToInlines(filled, block, span), span }
}

/** Blocks in the order of the text; a block without anything to print is left out. */
export function textToBlocks(report: Report, text: FilledText, surroundings: Surroundings): Block[] {
  const filled = composedText(text)
  let blocks: Block[] = []
  let leadInEnd: number | null = null
  const all = markdownBlocks(filled.text)
  const mayBeForeign = mayHaveForeignLines(filled.text)
  for (let index = 0; index < all.length; index++) {
    const found = all[index]!
    if (mayBeForeign) reportForeignLines(report, filled, found)
    const block = readBlock(report, filled, found, surroundings)
    const heading = leadInEnd === null ? undefined : blocks.at(-1)
    if (leadInEnd !== null && block?.type === 'paragraph' && heading?.type === 'heading' && isLineEnd(filled.text.slice(leadInEnd, found.from))) {
      blocks[blocks.length - 1] = { ...heading, rest: block.content }
    } else if (block) {
      if (blocks.length === 0) blocks = [block]
      else blocks.push(block)
    }
    leadInEnd = block?.type === 'heading' && endsInColon(block) ? found.to : null
  }
  return blocks
}

function readBlock(report: Report, filled: FilledText, found: MarkdownBlock, { cite, inset }: Surroundings): Block | null {
  const { type, from, to } = found
  const { text } = filled
  const span = new LaterSpan(filled, from, to)
  const first = text.charCodeAt(from)
  const place = first === insetEdge ? insetOf(text.slice(from, to)) : null
  if (place) return inset(place, span)
  if (type === 'heading') return readHeading(report, filled, found, span, cite)
  const isOneLine = isPlain(text, found)
  if (!isOneLine || (type === 'paragraph' && mayBeMark(first))) reportLineStarts(report, filled, found)
  const content = isOneLine ? plainToInlines(filled, found, span) : oddToInlines(report, filled, found, cite)
  if (content.length === 0) return null
  return type === 'point' ? { type, mark: first === plus ? '+' : '-', content, span } : { type, content, span }
}

/** Whether the sign of this code may have been meant to make a line what it isn't. */
function mayBeMark(code: number): boolean {
  return code === hash || code === plus || code === dash || code === bullet
}

function readHeading(report: Report, filled: FilledText, found: MarkdownBlock, span: Span, cite: Cite): Heading | null {
  const { from, start } = found
  const size = start - from
  const content = blockToInlines(report, filled, found, span, cite)
  if (size > 4) report(problems.headingLevel(size, filled.spanOf(from, start)))
  if (content.length === 0) report(problems.headingEmpty(span))
  return content.length === 0 ? null : { type: 'heading', level: Math.min(size, 4) as HeadingLevel, content, rest: null, span }
}

function isLineEnd(text: string): boolean {
  return /^[ \t]*\n[ \t]*$/.test(text)
}

function endsInColon({ content }: Heading): boolean {
  return inlinesToPlain(content).endsWith(':')
}
