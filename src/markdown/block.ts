import { emphasize, headingText } from '../document/heading-text.ts'
import type { HeadingNumber } from '../document/heading-numbers.ts'
import { plainLook } from '../document/inline-runs.ts'
import type { Block, Heading, Inline, Point } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { chartToMarkdown } from './chart.ts'
import { inlinesToMarkdown } from './inline.ts'
import { tableToMarkdown } from './table.ts'

/** What the text of a block takes from the document around it. */
export interface Context {
  readonly layout: Layout
  readonly headings: ReadonlyMap<Heading, HeadingNumber>
}

const indents: Readonly<Record<Point['mark'], string>> = { '-': '', '+': '  ' }

const writers: { readonly [T in Block['type']]: (context: Context, block: Extract<Block, { type: T }>) => string } = {
  heading: headingToMarkdown,
  paragraph: (_, { content }) => inlinesToMarkdown(content),
  point: (_, { mark, content }) => `${indents[mark]}${mark} ${inlinesToMarkdown(content)}`,
  table: (_, table) => tableToMarkdown(table),
  chart: (_, chart) => chartToMarkdown(chart),
}

/** A blank line between two blocks, none between points. */
export function blocksToMarkdown(context: Context, blocks: readonly Block[]): string {
  return blocks.map((block, index) => separator(blocks[index - 1], block) + blockToMarkdown(context, block)).join('')
}

function blockToMarkdown<T extends Block['type']>(context: Context, block: Extract<Block, { type: T }>): string {
  const write: (typeof writers)[T] = writers[block.type as T]
  return write(context, block)
}

function separator(before: Block | undefined, block: Block): string {
  if (before === undefined) return ''
  return before.type === 'point' && block.type === 'point' ? '\n' : '\n\n'
}

/** The name of the document is the first level, so `I.` is the second. */
function headingToMarkdown(context: Context, heading: Heading): string {
  const number: Inline = { type: 'text', text: `${context.headings.get(heading)!.text} `, ...plainLook, span: heading.span }
  const line = [number, ...headingText(context.layout, heading)]
  if (heading.rest === null) return `${'#'.repeat(heading.level + 1)} ${inlinesToMarkdown(line)}`
  return `${inlinesToMarkdown(emphasize(line, context.layout.headings[heading.level]))} ${inlinesToMarkdown(heading.rest)}`
}
