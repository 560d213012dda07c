import { Paragraph as DocxParagraph } from 'docx'
import type { Paragraph } from '../document/tree.ts'
import type { Context } from './context.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, upright } from './inline.ts'

export function paragraphToDocx(context: Context, { content }: Paragraph, follower: Follower): DocxParagraph {
  return new DocxParagraph({ style: 'BodyText', ...holdOn(follower), children: inlinesToDocx(context, content, upright) })
}
