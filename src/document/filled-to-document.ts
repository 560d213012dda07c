import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledAppendix, FilledReport, FilledText } from '../template/filled.ts'
import { isLetter } from '../vietnamese/document-kinds.ts'
import { appendixLabel } from '../vietnamese/enumerator.ts'
import { withClosingMark } from './closing-mark.ts'
import { filledFrameOf } from './document-frame.ts'
import { addresseesOf, legalBasisOf, letterheadOf, propertiesOf, signatureOf, withConcern } from './filled-to-frame.ts'
import { filledToChart } from './filled-to-chart.ts'
import { filledToTable } from './filled-to-table.ts'
import { numberNotes } from './number-notes.ts'
import { inlinesToPlain } from './plain-text.ts'
import * as problems from './problems.ts'
import { places } from './problems.ts'
import { textToBlocks, type Surroundings } from './text-to-blocks.ts'
import { textToInlines } from './text-to-inlines.ts'
import type { Appendix, Block, DocumentTree, Title } from './tree.ts'

/** Reads all Markdown of the report in the order in which it is printed, so that notes get their numbers on the way. */
export function filledToDocument(report: Report, filled: FilledReport): DocumentTree {
  const notes = numberNotes(report, filled)
  let charts = 0
  const surroundings: Surroundings = {
    cite: notes.cite,
    inset: ({ type, index }, span) => {
      const table = type === 'table' ? filled.tables[index] : undefined
      const chart = type === 'chart' ? filled.charts[index] : undefined
      if (table) return filledToTable(report, table, notes.cite)
      if (chart) return filledToChart(report, chart, ++charts, notes.cite, notes.refuse(places.chart))
      report(problems.insetInText(type, span))
      return null
    },
  }
  const subject = textToInlines(report, filled.title, notes.refuse(places.title))
  const title: Title = {
    ...(isLetter(filled.layout.kind) ? { kind: null, subject: withConcern(subject) } : { kind: filled.layout.kind, subject }),
    period: filled.periodLine && textToInlines(report, filled.periodLine, notes.refuse(places.periodLine)),
  }
  return {
    properties: propertiesOf(filled, title),
    layout: filled.layout,
    ...(filled.frame && { frame: filledFrameOf(filled.frame, notes.refuse(places.frame)) }),
    letterhead: letterheadOf(filled),
    addressees: addresseesOf(report, filled, notes.refuse(places.addressees)),
    title,
    legalBasis: legalBasisOf(report, filled, notes.cite),
    blocks: withClosingMark(toBody(report, filled.body, surroundings, places.body), filled.layout['end-mark']),
    signature: signatureOf(report, filled, notes.refuse(places.recipients)),
    appendices: filled.appendices.map((appendix, index, { length }) => toAppendix(report, appendix, appendixLabel(index, length), surroundings)),
    notes: notes.finish(),
  }
}

function toBody(report: Report, text: FilledText, surroundings: Surroundings, place: string): Block[] {
  const all = textToBlocks(report, text, surroundings)
  for (const { span } of all.filter(isEmptyPoint)) report(problems.pointEmpty(span))
  const blocks = all.filter(block => !isEmptyPoint(block))
  if (blocks.length === 0) report(problems.bodyEmpty(place, text.spanOf(0, 0)))
  return blocks
}

/** A mark whose text was left out by a condition of the template; in a cell it would be the sign for nothing, and beside the mark of a note it isn't alone. */
function isEmptyPoint(block: Block): boolean {
  return block.type === 'paragraph' && block.content.every(({ type }) => type === 'text') && ['-', '+'].includes(inlinesToPlain(block.content))
}

function toAppendix(report: Report, { title, reference, orientation, body }: FilledAppendix, label: string, surroundings: Surroundings): Appendix {
  return {
    label,
    title: textToInlines(report, title, surroundings.cite),
    reference: reference && textToInlines(report, reference, surroundings.cite),
    orientation,
    blocks: toBody(report, body, surroundings, places.appendix(label)),
  }
}
