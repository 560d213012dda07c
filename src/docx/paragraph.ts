import type { Paragraph } from '../document/tree.ts'
import type { Context } from './context.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { paragraphMark } from './tracked.ts'

export function paragraphToDocx(context: Context, { content, revision }: Paragraph, follower: Follower): string {
  return paragraph({ style: 'BodyText', ...holdOn(follower), mark: paragraphMark(context, revision) }, inlinesToDocx(context, content, upright))
}
