import { Paragraph } from 'docx'
import type { Point } from '../document/tree.ts'
import type { Context } from './context.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { trackedMark } from './tracked.ts'

const styles: Readonly<Record<Point['mark'], string>> = { '-': 'PointDash', '+': 'PointPlus' }

export function pointToDocx(context: Context, { mark, content, revision }: Point, follower: Follower): Paragraph {
  return new Paragraph({ style: styles[mark], ...holdOn(follower), run: trackedMark(context, revision), children: inlinesToDocx(context, content, upright) })
}
