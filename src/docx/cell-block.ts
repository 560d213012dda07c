import type { Column, Paragraph, Point } from '../document/tree.ts'
import { cellStyleId, type CellStyle } from './cell-styles.ts'
import type { Context } from './context.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import type { Alignment, ParagraphProperties } from './markup/paragraph-properties.ts'
import { paragraphMark } from './tracked.ts'

const pointStyles: Readonly<Record<Point['mark'], CellStyle>> = { '-': 'CellDash', '+': 'CellPlus' }

/** Left is where the style begins its lines. */
const alignments: Readonly<Record<Column['align'], Alignment | undefined>> = { left: undefined, center: 'center', right: 'right', justify: 'both' }

export function cellBlockToDocx(context: Context, block: Paragraph | Point, { align, size }: Pick<Column, 'align' | 'size'>, { keepNext }: Pick<ParagraphProperties, 'keepNext'>): string {
  return paragraph({
    style: cellStyleId(block.type === 'point' ? pointStyles[block.mark] : 'CellText', size),
    keepNext,
    alignment: alignments[align],
    mark: paragraphMark(context, block.revision),
  }, inlinesToDocx(context, block.content, upright))
}
