import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import { composedText } from './composed-text.ts'
import { reportLineStarts } from './leftover-signs.ts'
import { parseBlocks, type MarkdownNode } from './markdown-parser.ts'
import { insetOf, type Inset } from './inset.ts'
import type { Cite } from './number-notes.ts'
import { inlinesToPlain } from './plain-text.ts'
import { problems } from './problems.ts'
import { nodeToInlines } from './text-to-inlines.ts'
import type { Block, Chart, Heading, HeadingLevel, Table } from './tree.ts'

/** What a text may refer to. */
export interface Surroundings {
  readonly cite: Cite
  /** The table or chart of this index; null where none may stand, and why was reported. */
  readonly inset: (inset: Inset, span: Span) => Table | Chart | null
}

/** Blocks in the order of the text; a block without anything to print is left out. */
export function textToBlocks(report: Report, text: FilledText, { cite, inset }: Surroundings): Block[] {
  const filled = composedText(text)
  const blocks: Block[] = []
  let leadInEnd: number | null = null
  for (let node = parseBlocks(filled.text).firstChild; node; node = node.nextSibling) {
    const block = readBlock(node)
    const heading = blocks.at(-1)
    if (leadInEnd !== null && block?.type === 'paragraph' && heading?.type === 'heading' && isNextLine(leadInEnd, node.from)) {
      blocks[blocks.length - 1] = { ...heading, rest: block.content }
    } else if (block) {
      blocks.push(block)
    }
    leadInEnd = block?.type === 'heading' && endsInColon(block) ? node.to : null
  }
  return blocks

  function readBlock(node: MarkdownNode): Block | null {
    const span = filled.spanOf(node.from, node.to)
    const place = node.name === 'Paragraph' ? insetOf(filled.text.slice(node.from, node.to)) : null
    if (place) return inset(place, span)
    if (node.name === 'Heading') return readHeading(node, span)
    reportLineStarts(report, filled, node)
    const content = nodeToInlines(report, filled, node, cite)
    if (content.length === 0) return null
    return node.name === 'Point' ? { type: 'point', mark: filled.text[node.from] === '+' ? '+' : '-', content, span } : { type: 'paragraph', content, span }
  }

  function readHeading(node: MarkdownNode, span: Span): Heading | null {
    const size = node.firstChild!.to - node.from
    const content = nodeToInlines(report, filled, node, cite)
    if (size > 4) report(problems.headingLevel(size, filled.spanOf(node.from, node.from + size)))
    if (content.length === 0) report(problems.headingEmpty(span))
    return content.length === 0 ? null : { type: 'heading', level: Math.min(size, 4) as HeadingLevel, content, rest: null, span }
  }

  function isNextLine(from: number, to: number): boolean {
    return /^[ \t]*\n[ \t]*$/.test(filled.text.slice(from, to))
  }
}

function endsInColon({ content }: Heading): boolean {
  return inlinesToPlain(content).endsWith(':')
}
