import type { Appendix, DocumentTree, Inline, Note } from '../document/tree.ts'
import { pairNotes, type NotePairs } from './pair-notes.ts'
import { markedBlocks, reviseBlocks } from './revise-blocks.ts'
import { markedInlines, reviseInlines, type NoteNumbers } from './revise-inlines.ts'
import { markedStory, reviseStory } from './revise-story.ts'

type Inlines = readonly Inline[]

/**
 * One document that holds both: whoever accepts its changes has the later one, whoever rejects them has the text of the earlier one
 * (without its notes, for a deleted text cites none). Letterhead, signature and the layout are the later one's and not compared.
 */
export function documentsToRevised(earlier: DocumentTree, later: DocumentTree): DocumentTree {
  const notes = pairNotes(earlier.notes, later.notes)
  const numbers: NoteNumbers = new Map([...notes].flatMap(([now, before]) => (before ? [[before.number, now.number] as const] : [])))
  const { author, date } = later.properties
  return {
    ...later,
    revisions: { author, date },
    addressees: reviseLines(numbers, earlier.addressees, later.addressees),
    title: {
      ...later.title,
      subject: reviseInlines(numbers, earlier.title.subject, later.title.subject),
      period: later.title.period && reviseInlines(numbers, earlier.title.period ?? [], later.title.period),
    },
    legalBasis: reviseLines(numbers, earlier.legalBasis, later.legalBasis),
    blocks: reviseBlocks(numbers, earlier.blocks, later.blocks),
    signature: { ...later.signature, recipients: reviseLines(numbers, earlier.signature.recipients, later.signature.recipients) },
    appendices: reviseAppendices(numbers, earlier.appendices, later.appendices),
    notes: reviseNotes(numbers, notes),
  }
}

/** Lines of a list that is too short to look for what became of each. */
function reviseLines(numbers: NoteNumbers, earlier: readonly Inlines[], later: readonly Inlines[]): readonly Inlines[] {
  return earlier.length === later.length ? later.map((line, index) => reviseInlines(numbers, earlier[index]!, line)) : later
}

/** Appendices go by their place; one that is gone stands at the end. */
function reviseAppendices(numbers: NoteNumbers, earlier: readonly Appendix[], later: readonly Appendix[]): Appendix[] {
  const revised = later.map((appendix, index): Appendix => {
    const before = earlier[index]
    if (!before) return { ...appendix, title: markedInlines(appendix.title, 'inserted'), blocks: markedBlocks(appendix.blocks, 'inserted') }
    return {
      ...appendix,
      title: reviseInlines(numbers, before.title, appendix.title),
      reference: appendix.reference && reviseInlines(numbers, before.reference ?? [], appendix.reference),
      blocks: reviseBlocks(numbers, before.blocks, appendix.blocks),
    }
  })
  const gone = earlier.slice(later.length).map((appendix): Appendix => ({
    ...appendix,
    title: markedInlines(appendix.title, 'deleted'),
    reference: appendix.reference && markedInlines(appendix.reference, 'deleted'),
    blocks: markedBlocks(appendix.blocks, 'deleted'),
  }))
  return [...revised, ...gone]
}

function reviseNotes(numbers: NoteNumbers, notes: NotePairs): Note[] {
  return [...notes].map(([now, before]) => ({
    ...now,
    paragraphs: before ? reviseStory(numbers, before.paragraphs, now.paragraphs) : markedStory(now.paragraphs, 'inserted'),
  }))
}
