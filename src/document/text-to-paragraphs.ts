import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import type { Inset } from './inset.ts'
import type { Cite } from './number-notes.ts'
import { textToBlocks } from './text-to-blocks.ts'
import type { Heading, Paragraph, Point } from './tree.ts'

/** For a place without headings, tables and charts: each is told, a heading's words go on as a paragraph. */
export function textToParagraphs(report: Report, text: FilledText, cite: Cite, tell: (type: 'heading' | Inset['type'], span: Span) => void): (Paragraph | Point)[] {
  // Where tables and charts are refused none comes out.
  const blocks = textToBlocks(report, text, { cite, inset: refuse }) as (Heading | Paragraph | Point)[]
  return blocks.map((block): Paragraph | Point => {
    if (block.type !== 'heading') return block
    tell('heading', block.span)
    return { type: 'paragraph', content: [...block.content, ...(block.rest ?? [])], span: block.span }
  })

  function refuse({ type }: Inset, span: Span): null {
    tell(type, span)
    return null
  }
}
