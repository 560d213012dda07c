import type { Atom, NoteSize } from './measure.ts'

/** What stands on one page: lines or rows of blocks, lines of notes. */
export interface PagePlan {
  readonly parts: readonly Part<string>[]
  readonly notes: readonly Part<number>[]
}

export interface Part<T> {
  readonly of: T
  readonly from: number
  readonly to: number
}

export interface Measures {
  readonly room: number
  readonly separator: number
  noteSize(number: number): NoteSize
}

/** Room lost to rounding, CSS pixels. */
const slack = 0.5

/** Fewest lines of a note that begin on the page where it is cited; the rest may follow on the next one. */
const fewestNoteLines = 1

/** Breaks one section into pages: each takes as much as it holds, with the notes that are cited there. */
export function breakPages(atoms: readonly Atom[], measures: Measures): PagePlan[] {
  const pages: PagePlan[] = []
  let carried: Part<number>[] = []
  for (let start = 0; start < atoms.length;) {
    const end = endOfPage(atoms, start, carried, pages.length === 0, measures)
    const wanted = [...carried, ...notesOf(atoms.slice(start, end)).map(number => whole(number, measures))]
    const left = measures.room - heightOf(atoms, start, end, pages.length === 0) - measures.separator
    const [notes, rest] = fillNotes(wanted, left, measures)
    pages.push({ parts: joined(atoms.slice(start, end)), notes })
    carried = rest
    start = end
  }
  while (carried.length > 0) {
    const room = Math.max(measures.room - measures.separator, measures.noteSize(carried[0]!.of).lineHeight)
    const [notes, rest] = fillNotes(carried, room, measures)
    pages.push({ parts: [], notes })
    carried = rest
  }
  return pages
}

/**
 * Index behind the last atom of the page that begins at `start`: at least one. Notes stand whole on the page that cites them; only
 * where the line that cites one leaves too little room for it does the note go on on the next page, and then the page is full.
 */
function endOfPage(atoms: readonly Atom[], start: number, carried: readonly Part<number>[], isFirst: boolean, measures: Measures): number {
  let best = start
  for (let end = start + 1; end <= atoms.length; end++) {
    const last = atoms[end - 1]!
    const notes = [...carried, ...notesOf(atoms.slice(start, end)).map(number => whole(number, measures))]
    const left = measures.room + slack - heightOf(atoms, start, end, isFirst)
    const mayEnd = last.mayBreak || end === atoms.length
    if (heightOfNotes(notes, measures) > left) {
      const isBegun = mayEnd && last.notes.length > 0 && heightOfNotes(begun(notes), measures) <= left
      if (isBegun) return end
      return best > start ? best : Math.max(start + 1, end - 1)
    }
    if (mayEnd) best = end
  }
  return best > start ? best : atoms.length
}

function heightOf(atoms: readonly Atom[], start: number, end: number, isFirst: boolean): number {
  let height = atoms[start]!.repeated
  for (let index = start; index < end; index++) {
    const { before, height: own } = atoms[index]!
    // Word leaves out the space above what begins a page, but not on the first one.
    height += own + (index > start ? Math.max(atoms[index - 1]!.after, before) : isFirst ? before : 0)
  }
  return height
}

function notesOf(atoms: readonly Atom[]): number[] {
  return atoms.flatMap(({ notes }) => notes)
}

function whole(number: number, { noteSize }: Measures): Part<number> {
  return { of: number, from: 0, to: noteSize(number).lines }
}

/** All but the last one whole, of that one the first lines. */
function begun(notes: readonly Part<number>[]): Part<number>[] {
  return notes.map((note, index) => (index < notes.length - 1 ? note : { ...note, to: Math.min(note.to, note.from + fewestNoteLines) }))
}

function heightOfNotes(notes: readonly Part<number>[], { separator, noteSize }: Measures): number {
  return notes.reduce((sum, { of, from, to }) => sum + noteSize(of).lineHeight * (to - from), notes.length > 0 ? separator : 0)
}

/** Lines of notes that fit, and those that go on on the next page. */
function fillNotes(notes: readonly Part<number>[], room: number, { noteSize }: Measures): [here: Part<number>[], next: Part<number>[]] {
  const here: Part<number>[] = []
  const next: Part<number>[] = []
  let left = room + slack
  for (const { of, from, to } of notes) {
    const { lineHeight } = noteSize(of)
    const fit = next.length > 0 ? 0 : Math.min(to - from, Math.max(0, Math.floor(left / lineHeight)))
    if (fit > 0) here.push({ of, from, to: from + fit })
    if (fit < to - from) next.push({ of, from: from + fit, to })
    left -= fit * lineHeight
  }
  return [here, next]
}

/** Atoms of one block that follow each other are one part of it. */
function joined(atoms: readonly Atom[]): Part<string>[] {
  const parts: Part<string>[] = []
  for (const { block, from, to } of atoms) {
    const last = parts.at(-1)
    if (last?.of === block && last.to === from) parts[parts.length - 1] = { ...last, to }
    else parts.push({ of: block, from, to })
  }
  return parts
}
