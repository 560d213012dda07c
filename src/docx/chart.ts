import { captionOf, chartLabel, describeChart } from '../document/chart-text.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { Chart } from '../document/tree.ts'
import { chartSize } from './chart-size.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'
import { trackedField } from './field.ts'
import { holdOn, type Follower } from './follower.ts'
import { inlinesToDocx, type Emphasis } from './inline.ts'
import { element } from './markup/element.ts'
import { paragraph } from './markup/paragraph.ts'
import { relate } from './package/relationships.ts'
import { paragraphMark, trackedRun, trackedText } from './tracked.ts'

/** The sequence that Word counts as its own charts named so are counted: a later one put in by hand goes on. */
const sequence = `SEQ ${chartLabel.replaceAll(' ', '_')} \\* ARABIC`

const ofStyle: Emphasis = { bold: true, italic: false }

/** The drawing, and below it on the same page its number and name. */
export function chartToDocx(context: Context, chart: Chart, follower: Follower): string {
  return paragraph({ style: 'Chart', mark: paragraphMark(context, chart.revision) }, trackedRun(context, chart.revision, '', drawing(context, chart)))
    + paragraph({ style: 'Caption', ...holdOn(follower), mark: paragraphMark(context, chart.revision) }, captionToDocx(context, chart))
}

const emuPerPixel = 9525

/** A chart in line with the text (ECMA-376 Part 1, 20.4.2.8); what it shows is a part of its own. */
function drawing(context: Context, chart: Chart): string {
  const { area, layout, ledger, relationships } = context
  const number = ledger.charts.push({ chart, area, layout })
  const id = relate(relationships, { kind: 'chart', target: `charts/chart${number}.xml` })
  const { width, height } = chartSize(chart, context)
  const inline = element('wp:extent', { cx: width * emuPerPixel, cy: height * emuPerPixel }) + '<wp:effectExtent t="0" r="0" b="0" l="0"/>'
    + element('wp:docPr', { id: number, name: cleanText(inlinesToPlain(captionOf(chart))), descr: cleanText(describeChart(chart)) }) + '<wp:cNvGraphicFramePr/>'
    + element('a:graphic', { 'xmlns:a': drawingNamespace }, element('a:graphicData', { uri: chartNamespace }, element('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': relationshipNamespace, 'r:id': id })))
  return element('w:drawing', {}, element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inline))
}

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A deleted caption shows the number that it had: the sequence counts what is there. */
function captionToDocx(context: Context, chart: Chart): string {
  const { revision } = chart
  if (revision === 'deleted') return inlinesToDocx(context, captionOf(chart), ofStyle)
  return trackedText(context, revision, '', `${chartLabel} `) + trackedField(context, revision, '', sequence, String(chart.number)) + trackedText(context, revision, '', '. ')
    + inlinesToDocx(context, chart.caption, ofStyle)
}
