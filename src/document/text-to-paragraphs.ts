import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import type { Inset } from './inset.ts'
import type { Cite } from './number-notes.ts'
import { plainParagraph, textToBlocks, type Surroundings } from './text-to-blocks.ts'
import type { Block, Heading, Paragraph, Point } from './tree.ts'

/** A place without headings, tables and charts, each of which is told. */
export interface ParagraphPlace extends Surroundings {
  readonly tell: (type: 'heading' | Inset['type'], span: Span) => void
}

export function paragraphPlace(cite: Cite, tell: ParagraphPlace['tell']): ParagraphPlace {
  return { cite, tell, inset: ({ type }, span) => {
    tell(type, span)
    return null
  } }
}

/** For such a place: the words of a heading go on as a paragraph. */
export function textToParagraphs(report: Report, text: FilledText, place: ParagraphPlace): readonly (Paragraph | Point)[] {
  const plain = plainParagraph(text)
  if (plain) return [plain]
  const blocks = textToBlocks(report, text, place)
  return blocks.every(isText) ? blocks : (blocks as (Heading | Paragraph | Point)[]).map(block => toText(block, place))
}

function isText(block: Block): block is Paragraph | Point {
  return block.type === 'paragraph' || block.type === 'point'
}

function toText(block: Heading | Paragraph | Point, { tell }: ParagraphPlace): Paragraph | Point {
  if (block.type !== 'heading') return block
  tell('heading', block.span)
  return { type: 'paragraph', content: [...block.content, ...(block.rest ?? [])], span: block.span }
}
