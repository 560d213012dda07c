import { Bookmark, FootnoteReference, Paragraph, type IRunPropertiesOptions, type ParagraphChild } from 'docx'
import type { Note, NoteMark } from '../document/tree.ts'
import type { Context } from './context.ts'
import { fieldToRuns } from './field.ts'
import { runMaker, trackedMark, type ToRun } from './tracked.ts'
import { inlinesToDocx, plainText, upright, type Emphasis } from './inline.ts'

/** Word allows one mark a note: every later citation is a reference to the bookmark around the first. */
export function noteMarkToDocx(context: Context, mark: NoteMark, style: Emphasis): readonly ParagraphChild[] {
  const bookmark = `_Note${mark.number}`
  const toRun = runMaker(context, mark.revision)
  if (mark.repeated) return fieldToRuns(`NOTEREF ${bookmark} \\f \\h`, String(mark.number), markLook(style), toRun)
  const reference = toRun({ ...markLook(style), children: [new FootnoteReference(mark.number)] })
  return context.citedAgain.has(mark.number) ? [new Bookmark({ id: bookmark, children: [reference] })] : [reference]
}

/** Between two marks that touch: 2 and 11 would be read as 211. */
export function noteSeparator(toRun: ToRun, style: Emphasis): ReturnType<ToRun> {
  return toRun({ ...markLook(style), text: ',' })
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
