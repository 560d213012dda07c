import { Paragraph, type ParagraphChild } from 'docx'
import { captionOf, chartLabel } from '../document/chart-text.ts'
import type { Chart } from '../document/tree.ts'
import type { Context } from './context.ts'
import { fieldToRuns } from './field.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, type Emphasis } from './inline.ts'
import { runMaker, trackedMark, trackedRun } from './tracked.ts'

/** The sequence that Word counts as its own charts named so are counted: a later one put in by hand goes on. */
const sequence = `SEQ ${chartLabel.replaceAll(' ', '_')} \\* ARABIC`

const ofStyle: Emphasis = { bold: true, italic: false }

/** The drawing, and below it on the same page its number and name. */
export function chartToDocx(context: Context, chart: Chart, follower: Follower): readonly Paragraph[] {
  const run = trackedMark(context, chart.revision)
  return [
    new Paragraph({ style: 'Chart', run, children: [trackedRun(context, chart.revision, context.drawChart!(context, chart))] }),
    new Paragraph({ style: 'Caption', ...holdOn(follower), run, children: captionToDocx(context, chart) }),
  ]
}

/** A deleted caption shows the number that it had: the sequence counts what is there. */
function captionToDocx(context: Context, chart: Chart): readonly ParagraphChild[] {
  if (chart.revision === 'deleted') return inlinesToDocx(context, captionOf(chart), ofStyle)
  const toRun = runMaker(context, chart.revision)
  return [
    toRun({ text: `${chartLabel} ` }),
    ...fieldToRuns(sequence, String(chart.number), {}, toRun),
    toRun({ text: '. ' }),
    ...inlinesToDocx(context, chart.caption, ofStyle),
  ]
}
