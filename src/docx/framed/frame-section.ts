import { inlinesOfText } from '../../document/inlines-of-document.ts'
import { mapInlines } from '../../document/map-inlines.ts'
import type { DocumentTree, Inline } from '../../document/tree.ts'
import { blocksToDocx } from '../block.ts'
import type { Context } from '../context.ts'
import { legalBasisToDocx } from '../legal-basis.ts'
import { paragraph } from '../markup/paragraph.ts'
import { sectionEnd, type Section } from '../page.ts'
import { bodyEnd } from './body-end.ts'

/** The text alone, closed by a paragraph that says where it ends: all else of the section is the frame's. */
export function frameSection(context: Context, { legalBasis, blocks }: DocumentTree): Section {
  return {
    content: [legalBasisToDocx(context, legalBasis), ...blocksToDocx(context, blocks, 'signature'), paragraph({ style: bodyEnd })],
    end: sectionEnd(context.layout, 'portrait', null),
  }
}

/** Comments about what stands in the frame (title, addressees, signature) go to the first words of the text: the frame's own carry none. */
export function withCommentsInText(document: DocumentTree): DocumentTree {
  const text: DocumentTree = { ...document, title: { kind: '', subject: [], period: null }, addressees: [], signature: { ...document.signature, recipients: [] } }
  const anchored = new Set(inlinesOfText(text).flat().flatMap(({ comments = [] }) => comments))
  let loose = (document.comments ?? []).map((_, id) => id).filter(id => !anchored.has(id))
  return mapInlines(text, inlines => {
    const at = inlines.findIndex(({ type }) => type === 'text')
    if (at < 0 || loose.length === 0) return inlines
    const first: Inline = inlines[at]!
    const commented = { ...first, comments: [...loose, ...first.comments ?? []] }
    loose = []
    return inlines.with(at, commented)
  })
}
