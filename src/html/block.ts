import { emphasize, headingText } from '../document/heading-text.ts'
import type { Block, Heading, Paragraph, Point } from '../document/tree.ts'
import { escapeMarkup } from '../tables/escape-markup.ts'
import { chartToHtml } from './chart.ts'
import { holdAttribute, htmlBlock, type Context, type Hold, type Surroundings } from './context.ts'
import type { HtmlBlock } from './html-document.ts'
import { inlinesToHtml } from './inline.ts'
import { tableToHtml } from './table.ts'

type BlockWriters = { readonly [T in Block['type']]: (context: Context, block: Extract<Block, { type: T }>, hold: Hold) => string }

const writers: BlockWriters = {
  heading: headingToHtml,
  paragraph: (context, { content }: Paragraph, hold) => `<p class="text"${holdAttribute(hold)}>${inlinesToHtml(context, content)}</p>`,
  point: (context, { mark, content }: Point, hold) => `<p class="text point"${holdAttribute(hold)}>${numberTag(mark)} ${inlinesToHtml(context, content)}</p>`,
  table: tableToHtml,
  chart: chartToHtml,
}

/** Blocks that the signature must not be parted from: it never stands alone on a page. */
const heldBySignature = 2

/** Blocks of the body, which a signature follows, or of an appendix, which ends its section. */
export function blocksToHtml(surroundings: Surroundings, blocks: readonly Block[], end: 'signature' | 'section'): HtmlBlock[] {
  return blocks.map((block, index) => {
    const isHeld = end === 'signature' && index >= blocks.length - heldBySignature
    const next = blocks[index + 1]
    const hold = isHeld && next?.type !== 'table' ? 'next' : holdOf(block, next)
    return htmlBlock(surroundings, context => blockToHtml(context, block, hold))
  })
}

function blockToHtml<T extends Block['type']>(context: Context, block: Extract<Block, { type: T }>, hold: Hold): string {
  const write: BlockWriters[T] = writers[block.type as T]
  return write(context, block, hold)
}

/** A heading stays with its text, what introduces a table with the table. Points `a)`, `b)` that head nothing hold nothing. */
function holdOf(block: Block, next: Block | undefined): Hold {
  if (next?.type === 'table') return 'table'
  const isLeadIn = block.type === 'heading' && block.rest === null
  const headsNothing = next === undefined || (block.type === 'heading' && next.type === 'heading' && next.level <= block.level)
  return isLeadIn && !headsNothing ? 'next' : 'none'
}

/** Run-in headings are paragraphs that begin with the heading. */
function headingToHtml(context: Context, heading: Heading, hold: Hold): string {
  const { level, rest } = heading
  const look = context.layout.headings[level]
  const number = numberTag(context.headings.get(heading)!.text, look)
  const words = `${number} ${inlinesToHtml(context, emphasize(headingText(context.layout, heading), look))}`
  // The document's own title is the first level.
  if (rest === null) return `<h${level + 1} class="text heading"${holdAttribute(hold)}>${words}</h${level + 1}>`
  return `<p class="text"${holdAttribute(hold)}><span role="heading" aria-level="${level + 1}">${words}</span> ${inlinesToHtml(context, rest)}</p>`
}

function numberTag(text: string, { bold, italic }: { readonly bold: boolean; readonly italic: boolean } = { bold: false, italic: false }): string {
  const classes = ['number', ...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])]
  return `<span class="${classes.join(' ')}">${escapeMarkup(text)}</span>`
}
