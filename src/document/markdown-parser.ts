import { parser, Superscript } from '@lezer/markdown'
import { paragraphs, wholeText } from './markdown-blocks.ts'
import { reportInlines } from './markdown-inlines.ts'

/** A node of the Markdown tree; `from` and `to` are offsets in the parsed text. */
export type MarkdownNode = ReturnType<typeof parser.parse>['topNode']

// CommonMark's own blocks all go: numbered lists, quotes, rules, code and HTML would change what an author typed as plain text.
const inlineGrammar = parser.configure([
  {
    remove: [
      'LinkReference', 'IndentedCode', 'FencedCode', 'Blockquote', 'HorizontalRule', 'BulletList', 'OrderedList', 'ATXHeading', 'HTMLBlock',
      'SetextHeading', 'Entity', 'InlineCode', 'HTMLTag', 'Link', 'Image', 'LinkEnd',
    ],
  },
  Superscript,
  reportInlines,
])
const blockGrammar = inlineGrammar.configure(paragraphs)
const lineGrammar = inlineGrammar.configure(wholeText)

/** Children: `Heading` (first child `HeaderMark`), `Point` (first child `ListMark`) and `Paragraph`, side by side. */
export function parseBlocks(text: string): MarkdownNode {
  return blockGrammar.parse(text).topNode
}

/** The whole text as one `Paragraph`: signs at the start of a line mean nothing. Null for an empty text. */
export function parseLine(text: string): MarkdownNode | null {
  return lineGrammar.parse(text).topNode.firstChild
}
