import { AlignmentType, Paragraph as DocxParagraph } from 'docx'
import type { Column, Paragraph, Point } from '../document/tree.ts'
import { cellStyleId, type CellStyle } from './cell-styles.ts'
import type { Context } from './context.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { trackedMark } from './tracked.ts'

const pointStyles: Readonly<Record<Point['mark'], CellStyle>> = { '-': 'CellDash', '+': 'CellPlus' }

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} satisfies Record<Column['align'], unknown>

export function cellBlockToDocx(context: Context, block: Paragraph | Point, { align, size }: Pick<Column, 'align' | 'size'>): DocxParagraph {
  return new DocxParagraph({
    style: cellStyleId(block.type === 'point' ? pointStyles[block.mark] : 'CellText', size),
    ...(align !== 'left' && { alignment: alignments[align] }),
    run: trackedMark(context, block.revision),
    children: inlinesToDocx(context, block.content, upright),
  })
}
