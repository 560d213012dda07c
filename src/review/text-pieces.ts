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
  /** Ids of the indicators that are printed here. */
  readonly figures: readonly string[]
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
    const inNote = paragraphs.flatMap(({ content }) => piecesOfLine(content))
    return [...inNote, { span, figures: [] }].map(({ span, figures }): TextPiece => ({ ...mark, span, figures, match: 'whole' }))
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
    if (inline.type !== 'text') return [{ inlines, start, end: at, span: inline.span, match: 'whole', figures: [] }]
    return stretchesOf(inline).map(({ from, to, ...stretch }) => ({ inlines, start: start + from, end: start + to, ...stretch }))
  })
}

interface Stretch {
  readonly from: number
  to: number
  span: Span
  match: TextPiece['match']
  readonly figures: readonly string[]
}

function stretchesOf(run: TextRun): Stretch[] {
  const { text, span, spanOf, stretches } = run
  if (!spanOf || !stretches) return [{ from: 0, to: text.length, span, match: 'whole', figures: [] }]
  return stretches().flatMap(({ start, end, figures }) => {
    const whole = spanOf(start, end)
    const isLetters = whole.end - whole.start === end - start
    if (figures.length > 0 || isLetters) return [{ from: start, to: end, span: whole, match: isLetters ? 'letters' as const : 'whole' as const, figures }]
    return letterByLetter(spanOf, start, end)
  })
}

/** Folded lines and escapes part the letters of a text in its file: those that follow each other, or that have one place, go together. */
function letterByLetter(spanOf: NonNullable<TextRun['spanOf']>, start: number, end: number): Stretch[] {
  const found: Stretch[] = []
  for (let at = start; at < end; at++) {
    const place = spanOf(at, at + 1)
    const last = found.at(-1)
    if (last && last.span.start === place.start && last.span.end === place.end) {
      last.to = at + 1
      last.match = 'whole'
    } else if (last?.match === 'letters' && last.span.end === place.start && place.end === place.start + 1) {
      last.to = at + 1
      last.span = { source: place.source, start: last.span.start, end: place.end }
    } else {
      found.push({ from: at, to: at + 1, span: place, match: place.end === place.start + 1 ? 'letters' : 'whole', figures: [] })
    }
  }
  return found
}
