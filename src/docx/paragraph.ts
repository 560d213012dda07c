import { Paragraph as DocxParagraph } from 'docx'
import type { Paragraph } from '../document/tree.ts'
import type { Context } from './context.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { trackedMark } from './tracked.ts'

export function paragraphToDocx(context: Context, { content, revision }: Paragraph, follower: Follower): DocxParagraph {
  return new DocxParagraph({ style: 'BodyText', ...holdOn(follower), run: trackedMark(context, revision), children: inlinesToDocx(context, content, upright) })
}
