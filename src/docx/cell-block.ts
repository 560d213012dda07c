import type { Column, Paragraph, Point } from '../document/tree.ts'
import { cellStyleId, type CellStyle } from './cell-styles.ts'
import type { Context } from './context.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { paragraphOf } from './markup/paragraph.ts'
import { paragraphProperties, type Alignment } from './markup/paragraph-properties.ts'
import { paragraphMark } from './tracked.ts'

const pointStyles: Readonly<Record<Point['mark'], CellStyle>> = { '-': 'CellDash', '+': 'CellPlus' }

/** Left is where the style begins its lines. */
const alignments: Readonly<Record<Column['align'], Alignment | undefined>> = { left: undefined, center: 'center', right: 'right', justify: 'both' }

export function cellBlockToDocx(context: Context, block: Paragraph | Point, { align, size }: Pick<Column, 'align' | 'size'>, keepNext: true | undefined): string {
  const style = cellStyleId(block.type === 'point' ? pointStyles[block.mark] : 'CellText', size)
  const mark = paragraphMark(context, block.revision)
  return paragraphOf(mark === '' ? unmarked(style, keepNext, align) : paragraphProperties({ style, keepNext, alignment: alignments[align], mark }), inlinesToDocx(context, block.content, upright))
}

/** Properties of paragraphs as they have been written before: a table has thousands with some five different ones. */
const written = new Map<string, string>()

function unmarked(style: string, keepNext: true | undefined, align: Column['align']): string {
  const key = `${style} ${align} ${keepNext}`
  const known = written.get(key)
  if (known !== undefined) return known
  const properties = paragraphProperties({ style, keepNext, alignment: alignments[align] })
  written.set(key, properties)
  return properties
}
