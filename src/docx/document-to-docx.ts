import { Document, type ISectionOptions } from 'docx'
import { numberHeadings } from '../document/heading-numbers.ts'
import type { DocumentTree } from '../document/tree.ts'
import { addresseesToDocx } from './addressees.ts'
import { appendixToDocx } from './appendix.ts'
import { blocksToDocx } from './block.ts'
import { ownCellSizes } from './cell-styles.ts'
import { notesCitedAgain } from './cited-again.ts'
import { withChartStyles } from './chart-styles.ts'
import { commentsToDocx, withCommentStyles } from './comment.ts'
import { compileParts } from './compile-parts.ts'
import type { Context } from './context.ts'
import { frameSection, withCommentsInText } from './framed/frame-section.ts'
import { framePage } from './framed/frame-page.ts'
import { partsInFrame, printedParts } from './framed/parts-in-frame.ts'
import { fingerprintPart, fingerprintPath } from './fingerprint.ts'
import { legalBasisToDocx } from './legal-basis.ts'
import { fitLetterhead } from '../document/fit-letterhead.ts'
import { letterheadToDocx } from './letterhead.ts'
import { lintParts } from './lint-parts.ts'
import { notesToDocx, withNoteMarks } from './note.ts'
import { numbering } from './numbering.ts'
import { pageNumberHeader } from './page-number.ts'
import { pageProperties, textArea } from './page.ts'
import { signatureToDocx } from './signature.ts'
import { spacer } from './spacer.ts'
import { styles } from './styles.ts'
import { titleToDocx } from './title.ts'
import { zipParts } from '../zip/zip-parts.ts'

/** Bytes of the Word file: the same tree gives the same bytes. Throws only where this program wrote a faulty file. */
export async function documentToDocx(tree: DocumentTree): Promise<Uint8Array> {
  const { frame } = tree
  const document = frame ? withCommentsInText(tree) : tree
  const charts = hasChart(document) ? await import('./chart-drawing.ts') : null
  const context = contextOf(document, charts?.drawChart ?? null)
  const section = frame ? frameSection(context, document) : bodySection(context, document)
  const { parts: compiled, workbooks } = compileParts(wordDocument(context, document, section), document.properties)
  const own = withNoteMarks(document.layout, compiled)
  const parts = frame ? partsInFrame(frame, own, [...workbooks.keys()]) : own
  const media = new Map([...workbooks, ...frame?.frame.media ?? []])
  const added = [fingerprintPath, ...media.keys()]
  // What was wrong in the frame already is its author's; Word has opened it so far.
  const known = new Set(frame ? lintParts(printedParts(frame.frame), added) : [])
  const faults = lintParts(parts, added).filter(fault => !known.has(fault))
  if (faults.length > 0) throw new Error(`The Word file would be faulty:\n${faults.join('\n')}`)
  return zipParts(new Map<string, string | Uint8Array>([...parts, ...media]), fingerprintPart)
}

function hasChart({ blocks, appendices }: DocumentTree): boolean {
  return [blocks, ...appendices.map(appendix => appendix.blocks)].some(part => part.some(({ type }) => type === 'chart'))
}

function contextOf(document: DocumentTree, drawChart: Context['drawChart']): Context {
  const { blocks, frame } = document
  return {
    ...(frame ? framePage(frame.frame, document.layout) : { layout: document.layout, area: textArea(document.layout, 'portrait') }),
    letterheadSizes: fitLetterhead(document.layout, document.letterhead),
    citedAgain: notesCitedAgain(document),
    headings: numberHeadings(blocks),
    headingList: 0,
    revisions: document.revisions ?? null,
    drawChart,
  }
}

function wordDocument(context: Context, document: DocumentTree, section: ISectionOptions): Document {
  const { layout } = context
  const { appendices, notes, comments = [] } = document
  const textStyles = styles(layout, ownCellSizes(document), context.letterheadSizes)
  const fileStyles = context.drawChart === null ? textStyles : withChartStyles(textStyles, layout)
  return new Document({
    styles: comments.length > 0 ? withCommentStyles(fileStyles) : fileStyles,
    numbering: numbering(layout),
    sections: [section, ...appendices.map((appendix, index) => appendixToDocx(context, appendix, index + 1))],
    footnotes: notesToDocx(context, notes),
    ...(comments.length > 0 && { comments: commentsToDocx(comments) }),
  })
}

function bodySection(context: Context, { letterhead, title, addressees, legalBasis, blocks, signature }: DocumentTree): ISectionOptions {
  return {
    properties: pageProperties(context.layout, 'portrait'),
    headers: { default: pageNumberHeader() },
    children: [
      // LibreOffice puts a whole blank line above a document that begins with a table and has notes.
      spacer(),
      letterheadToDocx(context, letterhead, title),
      ...titleToDocx(context, title),
      ...addresseesToDocx(context, addressees),
      ...legalBasisToDocx(context, legalBasis),
      ...blocksToDocx(context, blocks, 'signature'),
      signatureToDocx(context, signature),
      spacer(),
    ],
  }
}
