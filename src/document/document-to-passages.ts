import { lastStart } from '../source/last-start.ts'
import type { Span } from '../source/source.ts'
import type { Passage } from './passage.ts'
import { inlineToPlain } from './plain-text.ts'
import type { Block, DocumentTree, Inline } from './tree.ts'

type Place = Pick<Passage, 'kind' | 'note' | 'level'>

/** In reading order: title, legal basis, body, recipients, appendices, notes. What holds no text gives no passage. */
export function documentToPassages({ title, legalBasis, blocks, signature, appendices, notes }: DocumentTree): Passage[] {
  return [
    ...lines([title.subject, title.period ?? []], 'title'),
    ...lines(legalBasis, 'paragraph'),
    ...blocks.flatMap(blockToPassages),
    ...lines(signature.recipients, 'point'),
    ...appendices.flatMap(appendix => [...lines([appendix.title], 'title'), ...appendix.blocks.flatMap(blockToPassages)]),
    ...notes.flatMap(({ number, paragraphs }) => paragraphs.flatMap(({ content }) => toPassage(content, { kind: 'note', note: number, level: null }))),
  ]
}

const readers: { readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => Passage[] } = {
  heading: ({ content, rest, level }) => toPassage(rest ? [...content, blankBefore(rest), ...rest] : content, { kind: 'heading', note: null, level }),
  paragraph: ({ content }) => lines([content], 'paragraph'),
  point: ({ content }) => lines([content], 'point'),
  table: ({ caption, rows }) => [...lines([caption ?? []], 'title'), ...rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => lines(blocks.map(({ content }) => content), 'cell')))],
  chart: ({ caption, categories }) => [...lines([caption], 'title'), ...lines(categories, 'cell')],
}

function blockToPassages(block: Block): Passage[] {
  return (readers[block.type] as (block: Block) => Passage[])(block)
}

function lines(contents: readonly (readonly Inline[])[], kind: Passage['kind']): Passage[] {
  return contents.flatMap(content => toPassage(content, { kind, note: null, level: null }))
}

function toPassage(content: readonly Inline[], place: Place): Passage[] {
  if (content.length === 0) return []
  const starts: number[] = []
  const marks: Passage['marks'][number][] = []
  let text = ''
  for (const inline of content) {
    starts.push(text.length)
    if (inline.type === 'note') marks.push({ at: text.length, note: inline.number, repeated: inline.repeated })
    text += inlineToPlain(inline)
  }
  return [{ ...place, text, marks, spanOf }]

  function spanOf(start: number, end: number): Span {
    const first = lastStart(starts, start)
    const last = end > start ? lastStart(starts, end - 1) : first
    const from = placeIn(content[first]!, start - starts[first]!, first === last ? end - starts[first]! : Infinity)
    if (first === last) return from
    const to = placeIn(content[last]!, 0, end - starts[last]!)
    return from.source === to.source && to.end >= from.start ? { source: from.source, start: from.start, end: to.end } : from
  }
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
