import { lastStart } from '../source/last-start.ts'
import type { Span } from '../source/source.ts'
import type { Passage } from './passage.ts'
import { inlinesToPlain, inlineToPlain } from './plain-text.ts'
import type { Block, DocumentTree, Inline, Note } from './tree.ts'

type Inlines = readonly Inline[]

const noMarks: Passage['marks'] = []

type Add = (content: Inlines, kind: Passage['kind'], note?: number | null, level?: number | null) => void

/** Of a list of blocks or notes, which stay as they are; some rules read a part of what was read before. */
const known = new WeakMap<object, readonly Passage[]>()

/** In reading order: title, legal basis, body, recipients, appendices, notes. What holds no text gives no passage. */
export function documentToPassages({ title, legalBasis, blocks, signature, appendices, notes }: DocumentTree): Passage[] {
  const ofHead = collected(add => {
    add(title.subject, 'title')
    add(title.period ?? [], 'title')
    for (const line of legalBasis) add(line, 'paragraph')
  })
  const ofRecipients = collected(add => signature.recipients.forEach(line => add(line, 'point')))
  const ofAppendices = appendices.map(appendix => [...collected(add => add(appendix.title, 'title')), ...blocksToPassages(appendix.blocks)])
  return [...ofHead, ...blocksToPassages(blocks), ...ofRecipients, ...ofAppendices.flat(), ...notesToPassages(notes)]
}

function collected(fill: (add: Add) => void): Passage[] {
  const passages: Passage[] = []
  fill((content, kind, note = null, level = null) => {
    if (content.length > 0) passages.push(toPassage(content, kind, note, level))
  })
  return passages
}

function blocksToPassages(blocks: readonly Block[]): readonly Passage[] {
  const passages = known.get(blocks) ?? collected(add => {
    for (const block of blocks) addBlock(add, block)
  })
  known.set(blocks, passages)
  return passages
}

function notesToPassages(notes: readonly Note[]): readonly Passage[] {
  const passages = known.get(notes) ?? collected(add => {
    for (const { number, paragraphs } of notes) for (const { content } of paragraphs) add(content, 'note', number)
  })
  known.set(notes, passages)
  return passages
}

function addBlock(add: Add, block: Block): void {
  switch (block.type) {
    case 'heading':
      return add(block.rest ? [...block.content, blankBefore(block.rest), ...block.rest] : block.content, 'heading', null, block.level)
    case 'paragraph':
    case 'point':
      return add(block.content, block.type)
    case 'table':
      add(block.caption ?? [], 'title')
      for (const { cells } of block.rows) for (const cell of cells) for (const { content } of cell.blocks) add(content, 'cell')
      return
    case 'chart':
      add(block.caption, 'title')
      for (const line of block.categories) add(line, 'cell')
  }
}

function toPassage(content: Inlines, kind: Passage['kind'], note: number | null, level: number | null): Passage {
  return { kind, note, level, text: inlinesToPlain(content), marks: marksIn(content), spanOf: (start, end) => spanOf(content, start, end) }
}

function marksIn(content: Inlines): Passage['marks'] {
  let marks: Passage['marks'][number][] | null = null
  let at = 0
  for (let index = 0; index < content.length; index++) {
    const inline = content[index]!
    if (inline.type === 'note') (marks ??= []).push({ at, note: inline.number, repeated: inline.repeated })
    else at += inlineToPlain(inline).length
  }
  return marks ?? noMarks
}

function spanOf(content: Inlines, start: number, end: number): Span {
  const starts = startsOf(content)
  const first = lastStart(starts, start)
  const last = end > start ? lastStart(starts, end - 1) : first
  const from = placeIn(content[first]!, start - starts[first]!, first === last ? end - starts[first]! : Infinity)
  if (first === last) return from
  const to = placeIn(content[last]!, 0, end - starts[last]!)
  return from.source === to.source && to.end >= from.start ? { source: from.source, start: from.start, end: to.end } : from
}

function startsOf(content: Inlines): number[] {
  let at = 0
  return content.map(inline => {
    const start = at
    at += inlineToPlain(inline).length
    return start
  })
}

function placeIn(inline: Inline, start: number, end: number): Span {
  if (inline.type !== 'text') return inline.span
  const until = Math.min(end, inline.text.length)
  if (inline.spanOf) return inline.spanOf(start, until)
  const { source, start: from, end: to } = inline.span
  return to - from === inline.text.length ? { source, start: from + start, end: from + until } : inline.span
}

/** Between a run-in heading and its text; it is written as the end of a line. */
function blankBefore([next]: readonly Inline[]): Inline {
  const at = next!.span
  return { type: 'text', text: ' ', bold: false, italic: false, superscript: false, missing: false, link: null, span: { source: at.source, start: at.start, end: at.start } }
}
