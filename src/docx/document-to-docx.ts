import { numberHeadings } from '../document/heading-numbers.ts'
import type { DocumentFrame } from '../document/document-frame.ts'
import { fitLetterhead } from '../document/fit-letterhead.ts'
import type { DocumentTree } from '../document/tree.ts'
import { zipParts } from '../zip/zip-parts.ts'
import { addresseesToDocx } from './addressees.ts'
import { appendixToDocx } from './appendix.ts'
import { blocksToDocx } from './block.ts'
import { ownCellSizes } from './cell-styles.ts'
import type { ChartParts } from './charts-to-parts.ts'
import { notesCitedAgain } from './cited-again.ts'
import type { Context } from './context.ts'
import { fingerprintPart, fingerprintPath } from './fingerprint.ts'
import { bodyPage } from './framed/frame-page.ts'
import { frameSection, withCommentsInText } from './framed/frame-section.ts'
import { newLedger, type PlacedChart } from './ledger.ts'
import { legalBasisToDocx } from './legal-basis.ts'
import { letterheadToDocx } from './letterhead.ts'
import { lintParts } from './lint-parts.ts'
import { documentParts, type Parts } from './package/document-parts.ts'
import { documentRelationships } from './package/document-relationships.ts'
import { idOfKind } from './package/relationships.ts'
import { sectionEnd, type Section } from './page.ts'
import { signatureToDocx } from './signature.ts'
import { spacer } from './spacer.ts'
import { titleToDocx } from './title.ts'

/** Bytes of the Word file: the same tree gives the same bytes. Throws only where this program wrote a faulty file. */
export async function documentToDocx(tree: DocumentTree): Promise<Uint8Array> {
  const { frame } = tree
  const document = frame ? withCommentsInText(tree) : tree
  const { notes, appendices, comments = [], properties } = document
  const context = contextOf(document)
  const body = frame ? frameSection(context, document) : bodySection(context, document)
  const sections = [body, ...appendices.map((appendix, index) => appendixToDocx(context, appendix, index + 1))]
  const charts = await chartParts(context.ledger.charts)
  const own = documentParts({ context, sections, notes, comments, cellSizes: ownCellSizes(document), hasChartStyles: charts !== noCharts, properties }, charts)
  const { parts, before } = frame ? await setInFrame(frame, own, charts) : { parts: own, before: null }
  const media = new Map([...charts.workbooks, ...frame?.frame.media ?? []])
  const added = [fingerprintPath, ...media.keys()]
  // What was wrong in the frame already is its author's; Word has opened it so far.
  const known = new Set(before ? lintParts(before, added) : [])
  const faults = lintParts(parts, added).filter(fault => !known.has(fault))
  if (faults.length > 0) throw new Error(`The Word file would be faulty:\n${faults.join('\n')}`)
  return zipParts(new Map<string, string | Uint8Array>([...parts, ...media]), fingerprintPart)
}

/** The parts with the text in its frame, and those that the frame came with. */
async function setInFrame(frame: DocumentFrame, own: Parts, { workbooks }: ChartParts): Promise<{ readonly parts: Parts; readonly before: Parts }> {
  const { partsInFrame, printedParts } = await import('./framed/parts-in-frame.ts')
  return { parts: partsInFrame(frame, own, [...workbooks.keys()]), before: printedParts(frame.frame) }
}

const noCharts: ChartParts = { texts: new Map(), workbooks: new Map() }

async function chartParts(charts: readonly PlacedChart[]): Promise<ChartParts> {
  return charts.length === 0 ? noCharts : (await import('./charts-to-parts.ts')).chartsToParts(charts)
}

function contextOf(document: DocumentTree): Context {
  const { blocks, frame, comments = [] } = document
  const citedAgain = notesCitedAgain(document)
  return {
    ...bodyPage(document),
    letterheadSizes: fitLetterhead(document.layout, document.letterhead),
    citedAgain,
    headings: numberHeadings(blocks),
    headingList: 0,
    revisions: document.revisions ?? null,
    ledger: newLedger(citedAgain.size),
    relationships: documentRelationships({ hasComments: comments.length > 0, hasHeader: frame === undefined }),
  }
}

function bodySection(context: Context, { letterhead, title, addressees, legalBasis, blocks, signature }: DocumentTree): Section {
  return {
    // LibreOffice puts a whole blank line above a document that begins with a table and has notes.
    content: [
      spacer(),
      letterheadToDocx(context, letterhead, title),
      titleToDocx(context, title),
      addresseesToDocx(context, addressees),
      legalBasisToDocx(context, legalBasis),
      ...blocksToDocx(context, blocks, 'signature'),
      signatureToDocx(context, signature),
      spacer(),
    ],
    end: sectionEnd(context.layout, 'portrait', idOfKind(context.relationships, 'header')),
  }
}
