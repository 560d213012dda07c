import { inlinesOfText } from '../document/inlines-of-document.ts'
import type { DocumentTree, Inline, TextRun } from '../document/tree.ts'
import type { Span } from '../source/source.ts'

/** Content of one line or paragraph; the very value that stands in the document. */
export type Inlines = readonly Inline[]

/** A stretch of a line and the place that it was written at. Offsets count letters; a note's mark and a line break count as one. */
export interface TextPiece {
  readonly inlines: Inlines
  readonly start: number
  readonly end: number
  readonly span: Span
  /** Whether the place holds the stretch letter for letter; otherwise all of the place gave all of the stretch. */
  readonly match: 'letters' | 'whole'
}

/** Every piece of the text in reading order, then those of the notes, which stand at their mark: Word takes no comment inside of a note. */
export function textPieces(document: DocumentTree): TextPiece[] {
  const lines = inlinesOfText(document)
  const pieces = lines.flatMap(piecesOfLine)
  const marks = new Map(pieces.flatMap(piece => {
    const inline = inlineAt(piece)
    return inline?.type === 'note' && !inline.repeated ? [[inline.number, piece] as const] : []
  }))
  const inNotes = document.notes.flatMap(({ number, paragraphs, span }) => {
    const mark = marks.get(number)
    if (!mark) return []
    const spans = [...paragraphs.flatMap(({ content }) => piecesOfLine(content).map(piece => piece.span)), span]
    return spans.map((span): TextPiece => ({ ...mark, span, match: 'whole' }))
  })
  return [...pieces, ...inNotes]
}

export function lengthOf(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 1
}

function inlineAt({ inlines, start }: TextPiece): Inline | undefined {
  let at = 0
  return inlines.find(inline => {
    at += lengthOf(inline)
    return at > start
  })
}

function piecesOfLine(inlines: Inlines): TextPiece[] {
  let at = 0
  return inlines.flatMap((inline): TextPiece[] => {
    const start = at
    at += lengthOf(inline)
    if (inline.type !== 'text') return [{ inlines, start, end: at, span: inline.span, match: 'whole' }]
    return stretchesOf(inline).map(({ from, to, span, match }) => ({ inlines, start: start + from, end: start + to, span, match }))
  })
}

interface Stretch {
  readonly from: number
  to: number
  span: Span
  match: TextPiece['match']
}

/** A run may be made of several places: letters that follow each other in one, or that all have the same one, go together. */
function stretchesOf({ text, span, spanOf }: TextRun): Stretch[] {
  if (!spanOf) return [{ from: 0, to: text.length, span, match: 'whole' }]
  const stretches: Stretch[] = []
  for (let at = 0; at < text.length; at++) {
    const place = spanOf(at, at + 1)
    const last = stretches.at(-1)
    if (last && isSame(last.span, place)) {
      last.to = at + 1
      last.match = 'whole'
    } else if (last?.match === 'letters' && last.span.source === place.source && last.span.end === place.start && place.end === place.start + 1) {
      last.to = at + 1
      last.span = { ...last.span, end: place.end }
    } else {
      stretches.push({ from: at, to: at + 1, span: place, match: place.end === place.start + 1 ? 'letters' : 'whole' })
    }
  }
  return stretches
}

function isSame(a: Span, b: Span): boolean {
  return a.source === b.source && a.start === b.start && a.end === b.end
}
