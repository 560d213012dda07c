import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import type { Inset } from './inset.ts'
import type { Cite } from './number-notes.ts'
import { textToBlocks } from './text-to-blocks.ts'
import type { Paragraph, Point } from './tree.ts'

/** For a place without headings, tables and charts: each is told, a heading's words go on as a paragraph. */
export function textToParagraphs(report: Report, text: FilledText, cite: Cite, tell: (type: 'heading' | Inset['type'], span: Span) => void): (Paragraph | Point)[] {
  const blocks = textToBlocks(report, text, { cite, inset: refuse })
  // Not flatMap: what it makes has room for sixteen more, and cells are many.
  return blocks.filter(block => block.type !== 'table' && block.type !== 'chart').map((block): Paragraph | Point => {
    if (block.type !== 'heading') return block
    tell('heading', block.span)
    return { type: 'paragraph', content: [...block.content, ...(block.rest ?? [])], span: block.span }
  })

  function refuse({ type }: Inset, span: Span): null {
    tell(type, span)
    return null
  }
}
