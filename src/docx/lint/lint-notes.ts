import type { PartFacts } from './part-facts.ts'
import { repeated } from './repeated.ts'

/** Marks and notes: each note defined once, cited once, in the order of the marks; later citations with the right number. */
export function lintNotes(facts: ReadonlyMap<string, PartFacts>): readonly string[] {
  const document = facts.get('word/document.xml')
  const notes = facts.get('word/footnotes.xml')?.notes ?? []
  return [
    ...lintOrder(document?.noteMarks ?? [], notes.map(({ id }) => id)),
    ...lintDefinitions(notes, noteStyles(facts)),
    ...(document ? lintLaterCitations(document) : []),
    ...[...facts].filter(([path, { noteMarks }]) => path !== 'word/document.xml' && noteMarks.length > 0).map(([path]) => `${path}: a note is cited outside of the text`),
  ]
}

function lintOrder(cited: readonly string[], defined: readonly string[]): readonly string[] {
  const [marks, notes] = [new Set(cited), new Set(defined)]
  const faults = [
    ...repeated(cited).map(id => `word/document.xml: note ${id} has two marks`),
    ...cited.filter(id => !notes.has(id)).map(id => `word/document.xml: note ${id} is not defined`),
    ...defined.filter(id => !marks.has(id)).map(id => `word/footnotes.xml: note ${id} is not cited`),
  ]
  const isOrdered = faults.length > 0 || cited.every((id, index) => id === defined[index])
  return isOrdered ? faults : ['word/footnotes.xml: the notes are not in the order of their marks']
}

/** Ids of Word's own style for notes, which is called the same in every language. */
function noteStyles(facts: ReadonlyMap<string, PartFacts>): ReadonlySet<string> {
  const styles = facts.get('word/styles.xml')?.styles ?? []
  return new Set(styles.filter(({ name }) => name?.split(',')[0]!.trim().toLowerCase() === 'footnote text').map(({ id }) => id))
}

function lintDefinitions(notes: PartFacts['notes'], ofNotes: ReadonlySet<string>): readonly string[] {
  return notes.flatMap(({ id, paragraphs, styles }) => {
    if (paragraphs === 0) return [`word/footnotes.xml: note ${id} has no paragraph`]
    return paragraphs === styles.filter(style => ofNotes.has(style)).length ? [] : [`word/footnotes.xml: a paragraph of note ${id} is not set as a note`]
  })
}

/** Bookmarks stand around the mark that they mean, and Word shows the number written in the file until somebody updates the fields. */
function lintLaterCitations({ noteMarks, markedNotes, laterCitations }: PartFacts): readonly string[] {
  if (laterCitations.length === 0) return []
  const numbers = new Map([...noteMarks.entries()].reverse().map(([index, id]) => [id, String(index + 1)]))
  return laterCitations.flatMap(({ bookmark, shown }) => {
    const id = markedNotes.get(bookmark)
    if (id === undefined) return [`word/document.xml: ${bookmark} marks no note`]
    const number = numbers.get(id)
    return shown === number ? [] : [`word/document.xml: the reference to ${bookmark} shows ${shown}, not ${number}`]
  })
}
