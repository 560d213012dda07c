import type { DocumentTree } from '../document/tree.ts'
import type { Context } from './context.ts'
import { inlinesToDocx } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'

/** Căn cứ: italic, each on a line of its own, under the title or the addressees (PL.I-II.6.a). */
export function legalBasisToDocx(context: Context, lines: DocumentTree['legalBasis']): string {
  return lines.map(content => paragraph({ style: 'LegalBasis' }, inlinesToDocx(context, content, { bold: false, italic: true }))).join('')
}
