import { Bookmark, FootnoteReference, Paragraph, type IRunPropertiesOptions, type ParagraphChild } from 'docx'
import { aroundNoteNumber } from '../document/note-mark.ts'
import type { Note, NoteMark } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { cleanText } from './clean-text.ts'
import type { Parts } from './compile-parts.ts'
import type { Context } from './context.ts'
import { fieldToRuns } from './field.ts'
import { runMaker, trackedMark, type ToRun } from './tracked.ts'
import { inlinesToDocx, plainText, upright, type Emphasis } from './inline.ts'

const footnotesPath = 'word/footnotes.xml'

/**
 * Word allows one mark a note: every later citation is a reference to the bookmark around the first. What the layout puts around the
 * number is text beside it, so that Word goes on counting.
 */
export function noteMarkToDocx(context: Context, mark: NoteMark, style: Emphasis): readonly ParagraphChild[] {
  const toRun = runMaker(context, mark.revision)
  const { before, after } = aroundNoteNumber(context.layout)
  const beside = (text: string) => (text === '' ? [] : [toRun({ ...markLook(style), text: cleanText(text) })])
  return [...beside(before), ...numberToDocx(context, mark, style, toRun), ...beside(after)]
}

function numberToDocx(context: Context, mark: NoteMark, style: Emphasis, toRun: ToRun): readonly ParagraphChild[] {
  const bookmark = `_Note${mark.number}`
  if (mark.repeated) return fieldToRuns(`NOTEREF ${bookmark} \\f \\h`, String(mark.number), markLook(style), toRun)
  const reference = toRun({ ...markLook(style), children: [new FootnoteReference(mark.number)] })
  return context.citedAgain.has(mark.number) ? [new Bookmark({ id: bookmark, children: [reference] })] : [reference]
}

/** Between two marks that touch: a bare 2 and 11 would be read as 211. */
export function noteSeparator({ layout }: Context, toRun: ToRun, style: Emphasis): readonly ReturnType<ToRun>[] {
  const { before, after } = aroundNoteNumber(layout)
  return before + after === '' ? [toRun({ ...markLook(style), text: ',' })] : []
}

/** The parts with what the layout puts around the number at a note's text: the library writes only the number there. */
export function withNoteMarks(layout: Layout, parts: Parts): Parts {
  const { before, after } = aroundNoteNumber(layout)
  const footnotes = parts.get(footnotesPath)
  if (footnotes === undefined || before + after === '') return parts
  // LibreOffice writes its own number before a note, and signs around Word's would stand behind it: what asks for Word 2013 it passes over.
  const beside = (text: string) => (text === '' ? '' : '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
    + `<mc:AlternateContent><mc:Choice Requires="w15"><w:t>${cleanText(text)}</w:t></mc:Choice></mc:AlternateContent></w:r>`)
  return new Map(parts).set(footnotesPath, footnotes.replace(/<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>/gs, run => beside(before) + run + beside(after)))
}

/** Every note by its number; LibreOffice pairs marks and notes by their order, not by number, so the order must be that of citation. */
export function notesToDocx(context: Context, notes: readonly Note[]): Record<number, { children: readonly Paragraph[] }> {
  return Object.fromEntries(notes.map(note => [note.number, { children: noteToDocx(context, note) }]))
}

function noteToDocx(context: Context, note: Note): readonly Paragraph[] {
  return note.paragraphs.map((paragraph, index) => new Paragraph({
    style: 'FootnoteText',
    run: trackedMark(context, paragraph.revision),
    // The library puts the mark at the start of the first paragraph, without a blank behind it.
    children: [...(index === 0 ? [plainText(' ')] : []), ...inlinesToDocx(context, paragraph.content, upright)],
  }))
}

/** A mark is never bold or italic, even in a heading that is. */
function markLook(style: Emphasis): IRunPropertiesOptions {
  return { style: 'FootnoteReference', ...(style.bold && { bold: false }), ...(style.italic && { italics: false }) }
}
