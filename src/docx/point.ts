import type { Point } from '../document/tree.ts'
import type { Context } from './context.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { paragraphMark } from './tracked.ts'

const styles: Readonly<Record<Point['mark'], string>> = { '-': 'PointDash', '+': 'PointPlus' }

export function pointToDocx(context: Context, { mark, content, revision }: Point, follower: Follower): string {
  return paragraph({ style: styles[mark], ...holdOn(follower), mark: paragraphMark(context, revision) }, inlinesToDocx(context, content, upright))
}
