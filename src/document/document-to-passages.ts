import { LaterSpan } from '../source/later-span.ts'
import { lastStart } from '../source/last-start.ts'
import type { Span } from '../source/source.ts'
import type { Passage } from './passage.ts'
import { inlineToPlain } from './plain-text.ts'
import type { Block, DocumentTree, Inline, Note, Row } from './tree.ts'

type Inlines = readonly Inline[]

const noMarks: Passage['marks'] = []

/** Of a list of blocks or notes, which stay as they are; some rules read a part of what was read before. */
const known = new WeakMap<object, readonly Passage[]>()

/** In reading order: title, legal basis, body, recipients, appendices, notes. What holds no text gives no passage. */
export function documentToPassages({ title, legalBasis, blocks, signature, appendices, notes }: DocumentTree): Passage[] {
  const passages: Passage[] = []
  add(passages, title.subject, 'title')
  add(passages, title.period ?? [], 'title')
  for (const line of legalBasis) add(passages, line, 'paragraph')
  addAll(passages, blocksToPassages(blocks))
  for (const line of signature.recipients) add(passages, line, 'point')
  for (const appendix of appendices) {
    add(passages, appendix.title, 'title')
    addAll(passages, blocksToPassages(appendix.blocks))
  }
  addAll(passages, notesToPassages(notes))
  return passages
}

function addAll(passages: Passage[], more: readonly Passage[]): void {
  for (let index = 0; index < more.length; index++) passages.push(more[index]!)
}

function add(passages: Passage[], content: Inlines, kind: Passage['kind'], note: number | null = null, level: number | null = null): void {
  if (content.length > 0) passages.push(toPassage(content, kind, note, level))
}

function blocksToPassages(blocks: readonly Block[]): readonly Passage[] {
  const before = known.get(blocks)
  if (before) return before
  const passages: Passage[] = []
  for (let index = 0; index < blocks.length; index++) addBlock(passages, blocks[index]!)
  known.set(blocks, passages)
  return passages
}

function notesToPassages(notes: readonly Note[]): readonly Passage[] {
  const before = known.get(notes)
  if (before) return before
  const passages: Passage[] = []
  for (const { number, paragraphs } of notes) for (const { content } of paragraphs) add(passages, content, 'note', number)
  known.set(notes, passages)
  return passages
}

function addBlock(passages: Passage[], block: Block): void {
  switch (block.type) {
    case 'heading':
      return add(passages, block.rest ? [...block.content, blankBefore(block.rest), ...block.rest] : block.content, 'heading', null, block.level)
    case 'paragraph':
    case 'point':
      return add(passages, block.content, block.type)
    case 'table':
      add(passages, block.caption ?? [], 'title')
      for (let index = 0; index < block.rows.length; index++) addRow(passages, block.rows[index]!)
      return
    case 'chart':
      add(passages, block.caption, 'title')
      for (const line of block.categories) add(passages, line, 'cell')
  }
}

function addRow(passages: Passage[], { cells }: Row): void {
  for (let index = 0; index < cells.length; index++) {
    const { blocks } = cells[index]!
    for (let inner = 0; inner < blocks.length; inner++) add(passages, blocks[inner]!.content, 'cell')
  }
}

function toPassage(content: Inlines, kind: Passage['kind'], note: number | null, level: number | null): Passage {
  let text = ''
  let marks: Passage['marks'][number][] | null = null
  for (let index = 0; index < content.length; index++) {
    const inline = content[index]!
    if (inline.type === 'note') (marks ??= []).push({ at: text.length, note: inline.number, repeated: inline.repeated })
    else text += inlineToPlain(inline)
  }
  return { kind, note, level, text, marks: marks ?? noMarks, spanOf: (start, end) => spanOf(content, start, end) }
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
  const { span } = next!
  const start = new LaterSpan({ spanOf: () => ({ source: span.source, start: span.start, end: span.start }) }, 0, 0)
  return { type: 'text', text: ' ', bold: false, italic: false, superscript: false, missing: false, link: null, span: start }
}
