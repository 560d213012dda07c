import { attribute, type XmlTag } from '../xml-tag.ts'

/** What one part defines and what it names, each in the order of the text. */
export interface PartFacts {
  readonly styles: StyleFacts[]
  readonly lists: string[]
  readonly patterns: string[]
  readonly usedStyles: Set<string>
  readonly usedLists: Set<string>
  readonly usedPatterns: Set<string>
  readonly notes: NoteFacts[]
  readonly noteMarks: string[]
  /** Notes by the bookmark around their mark. */
  readonly markedNotes: Map<string, string>
  readonly laterCitations: LaterCitation[]
  readonly comments: CommentFacts[]
  /** By id, which of a comment's three marks are there. */
  readonly commentMarks: Map<string, string[]>
  readonly drawings: string[]
  /** Ids of relationships that are named. */
  readonly usedRelationships: Set<string>
}

interface StyleFacts {
  readonly id: string
  /** Null where it doesn't begin with one. */
  name: string | null
}

interface NoteFacts {
  readonly id: string
  paragraphs: number
  readonly styles: string[]
}

interface CommentFacts {
  readonly id: string
  hasParagraph: boolean
}

/** A field that shows the number of a note that stands elsewhere. */
export interface LaterCitation {
  readonly bookmark: string
  readonly shown: string
}

/** Takes what is told of a part from its tags. */
export interface Gatherer {
  readonly facts: PartFacts
  /** Asked once for each different tag: what is told anew each time that it stands there, or null. */
  readOf(tag: XmlTag): ((tag: XmlTag) => void) | null
}

export function factGatherer(path: string): Gatherer {
  const facts: PartFacts = {
    styles: [], lists: [], patterns: [], usedStyles: new Set(), usedLists: new Set(), usedPatterns: new Set(), notes: [], noteMarks: [], markedNotes: new Map(), laterCitations: [],
    comments: [], commentMarks: new Map(), drawings: [], usedRelationships: new Set(),
  }
  const reading: Reading = { facts, style: null, note: null, comment: null, openBookmarks: [] }
  const ofPart = readersOfPart.get(path)
  return {
    facts,
    readOf(tag) {
      if (tag.attributes.includes(' r:')) for (const name of relationshipNames) add(facts.usedRelationships, attribute(tag, name))
      const used = usedBy.get(tag.name)
      if (used !== undefined) add(facts[used], attribute(tag, 'w:val'))
      const read = ofPart?.get(tag.name) ?? readers.get(tag.name)
      return read === undefined ? null : one => read(reading, one)
    },
  }
}

interface Reading {
  readonly facts: PartFacts
  /** The style that has just begun. */
  style: StyleFacts | null
  /** What is being read. */
  note: NoteFacts | null
  comment: CommentFacts | null
  /** Names of bookmarks that have begun since one ended. */
  openBookmarks: string[]
}

/** Attributes that name a relationship. */
const relationshipNames = ['r:id', 'r:embed', 'r:link']

type Reader = (reading: Reading, tag: XmlTag) => void
type Readers = ReadonlyMap<string, Reader>

/** What tags name by their value. */
const usedBy: ReadonlyMap<string, 'usedStyles' | 'usedLists' | 'usedPatterns'> = new Map([
  ['w:pStyle', 'usedStyles'],
  ['w:rStyle', 'usedStyles'],
  ['w:tblStyle', 'usedStyles'],
  ['w:basedOn', 'usedStyles'],
  ['w:next', 'usedStyles'],
  ['w:link', 'usedStyles'],
  ['w:numId', 'usedLists'],
  ['w:abstractNumId', 'usedPatterns'],
])

function markComment({ facts }: Reading, tag: XmlTag): void {
  const id = attribute(tag, 'w:id')
  if (id === null || tag.kind === 'close') return
  const marks = facts.commentMarks.get(id)
  if (marks) marks.push(tag.name)
  else facts.commentMarks.set(id, [tag.name])
}

/** Of any part. */
const readers: Readers = new Map<string, Reader>([
  ['w:footnoteReference', ({ facts, openBookmarks }, tag) => {
    const id = attribute(tag, 'w:id')
    if (id === null) return
    facts.noteMarks.push(id)
    for (const name of openBookmarks) if (!facts.markedNotes.has(name)) facts.markedNotes.set(name, id)
  }],
  ['w:commentRangeStart', markComment],
  ['w:commentRangeEnd', markComment],
  ['w:commentReference', markComment],
])

const readersOfPart: ReadonlyMap<string, Readers> = new Map<string, Readers>([
  ['word/document.xml', new Map<string, Reader>([
    ['w:bookmarkStart', ({ openBookmarks }, tag) => push(openBookmarks, attribute(tag, 'w:name'))],
    ['w:bookmarkEnd', reading => {
      reading.openBookmarks = []
    }],
    ['wp:docPr', ({ facts }, tag) => push(facts.drawings, attribute(tag, 'id'))],
  ])],
  ['word/styles.xml', new Map<string, Reader>([
    ['w:style', (reading, tag) => {
      const id = attribute(tag, 'w:styleId')
      reading.style = tag.kind === 'close' || id === null ? null : { id, name: null }
      if (reading.style) reading.facts.styles.push(reading.style)
    }],
    ['w:name', (reading, tag) => {
      if (reading.style) reading.style.name = attribute(tag, 'w:val')
      reading.style = null
    }],
  ])],
  ['word/numbering.xml', new Map<string, Reader>([
    ['w:num', ({ facts }, tag) => push(facts.lists, attribute(tag, 'w:numId'))],
    ['w:abstractNum', ({ facts }, tag) => push(facts.patterns, attribute(tag, 'w:abstractNumId'))],
  ])],
  ['word/footnotes.xml', new Map<string, Reader>([
    ['w:footnote', (reading, tag) => {
      const id = attribute(tag, 'w:id')
      // The lines above the notes have a type, and the settings name them by their ids.
      reading.note = tag.kind === 'close' || id === null || attribute(tag, 'w:type') !== null ? null : { id, paragraphs: 0, styles: [] }
      if (reading.note) reading.facts.notes.push(reading.note)
    }],
    ['w:p', ({ note }, { kind }) => {
      if (note && kind !== 'close') note.paragraphs += 1
    }],
    ['w:pStyle', ({ note }, tag) => {
      if (note) push(note.styles, attribute(tag, 'w:val'))
    }],
  ])],
  ['word/comments.xml', new Map<string, Reader>([
    ['w:comment', (reading, tag) => {
      const id = attribute(tag, 'w:id')
      reading.comment = tag.kind === 'close' || id === null ? null : { id, hasParagraph: false }
      if (reading.comment) reading.facts.comments.push(reading.comment)
    }],
    ['w:p', ({ comment }, { kind }) => {
      if (comment && kind === 'close') comment.hasParagraph = true
    }],
  ])],
])

/** Names of all tags that define something or name it by their value in a part without text; others name at most a relationship. */
export const tellingNames: readonly string[] = [usedBy, readers, readersOfPart.get('word/styles.xml')!, readersOfPart.get('word/numbering.xml')!].flatMap(some => [...some.keys()])

function push(list: string[], value: string | null): void {
  if (value !== null) list.push(value)
}

function add(set: Set<string>, value: string | null): void {
  if (value !== null) set.add(value)
}
