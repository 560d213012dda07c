import { inlinesToPlain } from '../../src/document/plain-text.ts'
import type { Block, DocumentTree, Inline, Revision, Row } from '../../src/document/tree.ts'

/** Text of a document, paragraph by paragraph, once its changes are accepted (nothing deleted stays) or rejected (nothing inserted does). */
export function resolve({ title, blocks, appendices, notes }: DocumentTree, gone: Revision): string[] {
  const words = (inlines: readonly Inline[]) => inlinesToPlain(inlines.filter(({ revision }) => revision !== gone))
  const rowTexts = ({ revision, cells }: Row) => (revision === gone ? [] : cells.map(cell => cell.blocks.map(({ content }) => words(content)).join('')))
  const texts = (block: Block): string[] => {
    switch (block.type) {
      case 'heading': return block.revision === gone ? [] : [`${words(block.content)}|${words(block.rest ?? [])}`]
      case 'table': return block.revision === gone ? [] : [...block.header.flat().map(({ content }) => words(content)), ...block.rows.flatMap(rowTexts)]
      case 'chart': return block.revision === gone ? [] : [words(block.caption)]
      default: return block.revision === gone ? [] : [words(block.content)]
    }
  }
  return [
    words(title.subject),
    words(title.period ?? []),
    ...blocks.flatMap(texts),
    ...appendices.flatMap(appendix => [words(appendix.title), ...appendix.blocks.flatMap(texts)]),
    // A note that is gone is not kept: rejecting gives the earlier text, not its notes.
    ...(gone === 'deleted' ? notes.map(note => note.paragraphs.map(({ content }) => words(content)).join('')) : []),
  ]
}
