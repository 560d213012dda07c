import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { FilledNote, FilledReport } from '../template/filled.ts'
import { nearest } from '../vietnamese/nearest.ts'
import * as problems from './problems.ts'
import { paragraphPlace, textToParagraphs } from './text-to-paragraphs.ts'
import type { Note, NoteMark, Paragraph } from './tree.ts'

/** Meets the notes of one place in reading order; null where none may be cited, and why was reported. */
export type Cite = (id: string, span: Span) => NoteMark | null

export interface NoteNumbering {
  readonly cite: Cite
  /** For a place that Word gives no notes; `place` is its name in a sentence. */
  refuse(place: string): Cite
  /** The cited notes in order; those that nobody cites are reported. */
  finish(): Note[]
}

export function numberNotes(report: Report, filled: FilledReport): NoteNumbering {
  const numbers = new Map<FilledNote, number>()
  // Cited where no note can stand: told there, so not told once more as unused.
  const misplaced = new Set<FilledNote>()
  return { cite, refuse, finish }

  function cite(id: string, span: Span): NoteMark | null {
    const note = find(id, span)
    if (!note) return null
    const known = numbers.get(note)
    const number = known ?? numbers.size + 1
    numbers.set(note, number)
    return { type: 'note', number, repeated: known !== undefined, span }
  }

  function refuse(place: string): Cite {
    return misplace((_, id, span) => report(problems.notePlace(id, place, span)))
  }

  function misplace(tell: (note: FilledNote, id: string, span: Span) => void): Cite {
    return (id, span) => {
      const note = find(id, span)
      if (!note) return null
      misplaced.add(note)
      tell(note, id, span)
      return null
    }
  }

  function find(id: string, span: Span): FilledNote | null {
    const note = filled.findNote(id, span)
    if (note) return note
    const known = filled.knownNotes(span)
    report(problems.noteUndefined(id, nearest(id, known), known, span))
    return null
  }

  function finish(): Note[] {
    const notes = [...numbers].map(([note, number]) => ({ number, id: note.id, paragraphs: paragraphsOf(note), span: note.span }))
    for (const note of filled.notes) {
      if (note.mustBeCited && !numbers.has(note) && !misplaced.has(note)) report(problems.noteUnused(note.id, note.span))
    }
    return notes
  }

  function paragraphsOf(note: FilledNote): Paragraph[] {
    const citeInside = misplace((cited, id, span) => report(cited === note ? problems.noteOfItself(id, span) : problems.noteInNote(id, span)))
    const paragraphs = textToParagraphs(report, note.content, paragraphPlace(citeInside, (type, span) => report(problems.blockInNote(type, span)))).map((block): Paragraph => {
      if (block.type === 'point') report(problems.blockInNote('point', block.span))
      return { type: 'paragraph', content: block.content, span: block.span }
    })
    if (paragraphs.length > 0) return paragraphs
    report(problems.noteEmpty(note.id, note.span))
    return [{ type: 'paragraph', content: [], span: note.span }]
  }
}
