import { fitLetterhead } from '../document/fit-letterhead.ts'
import { numberHeadings } from '../document/heading-numbers.ts'
import { bodyPage } from '../docx/framed/frame-page.ts'
import { textArea } from '../docx/page.ts'
import type { Appendix, DocumentTree, Note } from '../document/tree.ts'
import { blocksToHtml } from './block.ts'
import { htmlBlock, type Surroundings } from './context.ts'
import { appendixHeadToHtml, headToHtml, signatureToHtml } from './frame.ts'
import type { HtmlBlock, HtmlDocument, HtmlSection } from './html-document.ts'
import { inlinesToHtml, noteNumber } from './inline.ts'
import { layoutToMeasures } from './measures.ts'

/** The same document as the Word file, as HTML; every text is escaped. */
export function documentToHtml(document: DocumentTree): HtmlDocument {
  const { letterhead, blocks, signature, appendices, notes } = document
  // Of a frame made in Word the page is taken; in the place of its letterhead and its signature stand the program's own.
  const page = bodyPage(document)
  const { layout } = page
  const surroundings: Surroundings = { ...page, headings: numberHeadings(blocks) }
  const body: HtmlSection = {
    orientation: 'portrait',
    blocks: [...headToHtml(surroundings, document), ...blocksToHtml(surroundings, blocks, 'signature'), signatureToHtml(surroundings, signature)],
  }
  return {
    sections: [body, ...appendices.map(appendix => appendixToHtml(surroundings, appendix))],
    notes: notes.map(note => noteToHtml(surroundings, note)),
    measures: layoutToMeasures(layout, fitLetterhead(layout, letterhead)),
  }
}

/** Headings of an appendix count for themselves. */
function appendixToHtml({ layout }: Surroundings, appendix: Appendix): HtmlSection {
  const surroundings: Surroundings = { layout, area: textArea(layout, appendix.orientation), headings: numberHeadings(appendix.blocks) }
  return { orientation: appendix.orientation, blocks: [appendixHeadToHtml(surroundings, appendix), ...blocksToHtml(surroundings, appendix.blocks, 'section')] }
}

function noteToHtml(surroundings: Surroundings, { number, paragraphs }: Note): HtmlBlock {
  return htmlBlock(surroundings, context => {
    const texts = paragraphs.map(({ content }, index) => `<p>${index === 0 ? `<sup>${noteNumber(surroundings.layout, number)}</sup> ` : ''}${inlinesToHtml(context, content)}</p>`)
    return `<div class="note" role="note" aria-label="Chú thích ${number}">${texts.join('')}</div>`
  })
}
