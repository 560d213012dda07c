import { numberHeadings } from '../document/heading-numbers.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import { textWidth } from '../document/text-width.ts'
import type { Appendix, Inline } from '../document/tree.ts'
import { blocksToDocx } from './block.ts'
import type { Context } from './context.ts'
import { inlinesToDocx, plainText } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { sectionEnd, textArea, type Section } from './page.ts'
import { ruleLine, shortRule } from './rule-line.ts'

/** A section of its own, whose pages count from one (PL.I-III.1.đ). `position` is 1 for the first appendix. */
export function appendixToDocx(body: Context, appendix: Appendix, position: number): Section {
  const { blocks, orientation } = appendix
  const context: Context = { ...body, area: textArea(body.layout, orientation), headings: numberHeadings(blocks), headingList: position }
  return {
    content: [appendixHead(context, appendix), ...blocksToDocx(context, blocks, 'section')],
    end: sectionEnd(body.layout, orientation, null),
  }
}

function appendixHead(context: Context, { label, title, reference }: Appendix): string {
  return paragraph({ style: 'AppendixLabel' }, plainText(label))
    + paragraph({ style: 'AppendixTitle', spacing: reference === null ? { after: 120 } : undefined }, inlinesToDocx(context, title, { bold: true, italic: false }))
    + (reference === null ? '' : referenceLine(context, reference))
}

/** `(Kèm theo …)` and the rule that the decree's sample (Mẫu 2.1) draws below it. */
function referenceLine(context: Context, reference: readonly Inline[]): string {
  const { layout: { sizes }, area } = context
  const widest = Math.max(...inlinesToPlain(reference).split('\n').map(line => textWidth(line, 'regular', sizes.appendix)))
  return paragraph({ style: 'AppendixReference' }, inlinesToDocx(context, reference, { bold: false, italic: true })) + ruleLine(Math.min(widest, area.width) * shortRule, area.width)
}
