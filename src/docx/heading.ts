import { emphasize, headingText } from '../document/heading-text.ts'
import type { Heading, Inline } from '../document/tree.ts'
import type { Context } from './context.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import type { ListPlace } from './markup/paragraph-properties.ts'
import { headingLevel, headingListKey, listId } from './numbering.ts'
import { paragraphMark, trackedText } from './tracked.ts'

export function headingToDocx(context: Context, heading: Heading, follower: Follower): string {
  return heading.rest === null ? headingAlone(context, heading, follower) : runIn(context, heading, heading.rest, follower)
}

function headingAlone(context: Context, heading: Heading, follower: Follower): string {
  // The style numbers it by itself, but not in another list than the body's nor from the fifth letter on.
  const isOfStyle = context.headingList === 0 && levelOf(context, heading) === heading.level - 1
  return paragraph({
    style: `Heading${heading.level}`,
    list: isOfStyle ? undefined : numberOf(context, heading),
    ...(follower === 'unrelated' ? { keepNext: false } : holdOn(follower)),
    mark: paragraphMark(context, heading.revision),
  }, inlinesToDocx(context, headingText(context.layout, heading), context.layout.headings[heading.level]))
}

/** Number and lead-in look like the heading, the rest like any text: the emphasis is the runs' own, and the number takes the paragraph mark's. */
function runIn(context: Context, heading: Heading, rest: readonly Inline[], follower: Follower): string {
  const look = context.layout.headings[heading.level]
  return paragraph(
    {
      style: `RunIn${heading.level}`,
      list: numberOf(context, heading),
      ...holdOn(follower),
      mark: paragraphMark(context, heading.revision, { bold: look.bold || undefined, italic: look.italic || undefined }),
    },
    inlinesToDocx(context, emphasize(headingText(context.layout, heading), look), upright) + trackedText(context, heading.revision, '', ' ') + inlinesToDocx(context, rest, upright),
  )
}

function numberOf(context: Context, heading: Heading): ListPlace {
  return { id: listId(context.ledger.lists, headingListKey(context.headingList)), level: levelOf(context, heading) }
}

function levelOf(context: Context, heading: Heading): number {
  return headingLevel(heading.level, context.headings.get(heading)!.position)
}
