import { numberHeadings } from '../document/heading-numbers.ts'
import { emphasize } from '../document/heading-text.ts'
import type { Appendix, Block, DocumentTree, Note } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { blocksToMarkdown } from './block.ts'
import { addresseesToMarkdown, inItalics, letterheadToMarkdown, signatureToMarkdown, titleToMarkdown } from './frame.ts'
import { inlinesToMarkdown } from './inline.ts'

/** The whole report as text: one paragraph a line, numbers of headings written out, notes at the end. */
export function documentToMarkdown({ layout, letterhead, addressees, title, legalBasis, blocks, signature, appendices, notes }: DocumentTree): string {
  const parts = [
    ...letterheadToMarkdown(letterhead, title),
    ...titleToMarkdown(title),
    ...addresseesToMarkdown(addressees),
    ...legalBasis.map(inItalics),
    body(layout, blocks),
    ...signatureToMarkdown(signature),
    ...appendices.flatMap(appendix => appendixToMarkdown(layout, appendix)),
    ...(notes.length === 0 ? [] : [rule]),
    ...notes.map(noteToMarkdown),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const rule = '---'

function body(layout: Layout, blocks: readonly Block[]): string {
  return blocksToMarkdown({ layout, headings: numberHeadings(blocks) }, blocks)
}

function appendixToMarkdown(layout: Layout, { label, title, reference, blocks }: Appendix): readonly string[] {
  return [
    rule,
    `# ${label}`,
    inlinesToMarkdown(emphasize(title, { bold: true, italic: false })),
    reference === null ? '' : inItalics(reference),
    body(layout, blocks),
  ]
}

/** Paragraphs after the first are indented, which makes them part of the note. */
function noteToMarkdown({ number, paragraphs }: Note): string {
  return `[^${number}]: ${paragraphs.map(({ content }) => inlinesToMarkdown(content)).join('\n\n    ')}`
}
