import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import type { Cite } from './number-notes.ts'
import { textToBlocks } from './text-to-blocks.ts'
import type { Paragraph, Point } from './tree.ts'

/** For a place without headings and tables: each is told, a heading's words go on as a paragraph. */
export function textToParagraphs(report: Report, text: FilledText, cite: Cite, tell: (type: 'heading' | 'table', span: Span) => void): (Paragraph | Point)[] {
  const blocks = textToBlocks(report, text, { cite, table: refuseTable })
  return blocks.flatMap((block): (Paragraph | Point)[] => {
    if (block.type === 'table') return []
    if (block.type !== 'heading') return [block]
    tell('heading', block.span)
    return [{ type: 'paragraph', content: [...block.content, ...(block.rest ?? [])], span: block.span }]
  })

  function refuseTable(_: number, span: Span): null {
    tell('table', span)
    return null
  }
}
