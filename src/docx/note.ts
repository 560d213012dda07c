import { aroundNoteNumber } from '../document/note-mark.ts'
import type { Note, NoteMark, Revision } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { escaped } from '../xml/xml.ts'
import { cleanText } from './clean-text.ts'
import type { Context } from './context.ts'
import { trackedField } from './field.ts'
import { inlinesToDocx, plainText, upright, type Emphasis } from './inline.ts'
import { element } from './markup/element.ts'
import { paragraph } from './markup/paragraph.ts'
import { inPieces } from './markup/pieces.ts'
import { run } from './markup/run.ts'
import { runProperties } from './markup/run-properties.ts'
import { paragraphMark, trackedRun, trackedText } from './tracked.ts'

/**
 * Word allows one mark a note: every later citation is a reference to the bookmark around the first. What the layout puts around the
 * number is text beside it, so that Word goes on counting.
 */
export function noteMarkToDocx(context: Context, mark: NoteMark, style: Emphasis): string {
  const { before, after } = aroundNoteNumber(context.layout)
  const beside = (text: string) => (text === '' ? '' : trackedText(context, mark.revision, markLook(style), escaped(cleanText(text))))
  return beside(before) + numberToDocx(context, mark, style) + beside(after)
}

function numberToDocx(context: Context, { number, repeated, revision }: NoteMark, style: Emphasis): string {
  const bookmark = `_Note${number}`
  if (repeated) return trackedField(context, revision, markLook(style), `NOTEREF ${bookmark} \\f \\h`, String(number))
  const reference = trackedRun(context, revision, markLook(style), `<w:footnoteReference w:id="${number}"/>`)
  if (!context.citedAgain.has(number)) return reference
  const id = ++context.ledger.bookmarks
  return `<w:bookmarkStart w:name="${bookmark}" w:id="${id}"/>${reference}<w:bookmarkEnd w:id="${id}"/>`
}

/** Between two marks that touch: a bare 2 and 11 would be read as 211. */
export function noteSeparator(context: Context, revision: Revision | undefined, style: Emphasis): string {
  const { before, after } = aroundNoteNumber(context.layout)
  return before + after === '' ? trackedText(context, revision, markLook(style), ',') : ''
}

/** Every note by its number; LibreOffice pairs marks and notes by their order, not by number, so the order must be that of citation. */
export function notesToDocx(context: Context, notes: readonly Note[]): readonly string[] {
  const number = ownNumber(context.layout)
  return inPieces(notes.length, place => {
    const note = notes[place]!
    return element('w:footnote', { 'w:id': note.number }, note.paragraphs.map((one, index) => paragraph(
      { style: 'FootnoteText', mark: paragraphMark(context, one.revision) },
      (index === 0 ? number + plainText(' ') : '') + inlinesToDocx(context, one.content, upright),
    )).join(''))
  })
}

/** The number before a note's text, with what the layout puts around it. */
function ownNumber(layout: Layout): string {
  const { before, after } = aroundNoteNumber(layout)
  // LibreOffice writes its own number before a note, and signs around Word's would stand behind it: what asks for Word 2013 it passes over.
  // No layout has signs there that would have to be escaped.
  const beside = (text: string) => (text === '' ? '' : run(markLook(upright), `<mc:AlternateContent><mc:Choice Requires="w15"><w:t>${cleanText(text)}</w:t></mc:Choice></mc:AlternateContent>`))
  return beside(before) + run(markLook(upright), '<w:footnoteRef/>') + beside(after)
}

/** A mark is never bold or italic, even in a heading that is. */
function markLook({ bold, italic }: Emphasis): string {
  return runProperties({ style: 'FootnoteReference', bold: bold ? false : undefined, italic: italic ? false : undefined })
}
