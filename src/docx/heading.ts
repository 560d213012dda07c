import { Paragraph, type IParagraphOptions } from 'docx'
import { emphasize, headingText } from '../document/heading-text.ts'
import type { Heading, Inline } from '../document/tree.ts'
import type { Context } from './context.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, upright } from './inline.ts'
import { headingNumbering, numberingLevel } from './numbering.ts'
import { runMaker, trackedMark } from './tracked.ts'

export function headingToDocx(context: Context, heading: Heading, follower: Follower): Paragraph {
  return heading.rest === null ? headingAlone(context, heading, follower) : runIn(context, heading, heading.rest, follower)
}

function headingAlone(context: Context, heading: Heading, follower: Follower): Paragraph {
  const number = numberOf(context, heading)
  // The style numbers it by itself, but not in another list than the body's nor from the fifth letter on.
  const isOfStyle = number.instance === 0 && number.level === heading.level - 1
  return new Paragraph({
    style: `Heading${heading.level}`,
    ...(!isOfStyle && { numbering: number }),
    ...(follower === 'unrelated' ? { keepNext: false } : holdOn(follower)),
    run: trackedMark(context, heading.revision),
    children: inlinesToDocx(context, headingText(context.layout, heading), context.layout.headings[heading.level]),
  })
}

/** Number and lead-in look like the heading, the rest like any text: the emphasis is the runs' own, and the number takes the paragraph mark's. */
function runIn(context: Context, heading: Heading, rest: readonly Inline[], follower: Follower): Paragraph {
  const look = context.layout.headings[heading.level]
  const leadIn = emphasize(headingText(context.layout, heading), look)
  return new Paragraph({
    style: `RunIn${heading.level}`,
    numbering: numberOf(context, heading),
    run: { ...(look.bold && { bold: true }), ...(look.italic && { italics: true }), ...trackedMark(context, heading.revision) },
    ...holdOn(follower),
    children: [...inlinesToDocx(context, leadIn, upright), runMaker(context, heading.revision)({ text: ' ' }), ...inlinesToDocx(context, rest, upright)],
  })
}

function numberOf(context: Context, heading: Heading): NonNullable<Exclude<IParagraphOptions['numbering'], false>> {
  const { position } = context.headings.get(heading)!
  return { reference: headingNumbering, level: numberingLevel(heading.level, position), instance: context.headingList }
}
