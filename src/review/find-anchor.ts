import type { Figure, Figures } from '../figures/figures.ts'
import type { Source, Span } from '../source/source.ts'
import { groupBy } from './group-by.ts'
import { lengthOf, type Inlines, type TextPiece } from './text-pieces.ts'

/** Words of one line that a comment stands at; offsets as in a piece. */
export interface Anchor {
  readonly inlines: Inlines
  readonly start: number
  readonly end: number
}

/** Gives the words that a place became: those written there, or those that print the number written there. Null where it has no words. */
export function anchorFinder(pieces: readonly TextPiece[], figures: Figures): (span: Span) => Anchor | null {
  const bySource = groupBy(pieces, ({ span }) => span.source)
  const parts = [...figures.indicators.values()].flatMap(figure => spansOf(figure).map(span => ({ id: figure.id, span })))
  return span => writtenThere(bySource, span) ?? printedFrom(pieces, parts.filter(part => isTouched(part.span, span)).map(({ id }) => id))
}

function writtenThere(bySource: ReadonlyMap<Source, readonly TextPiece[]>, span: Span): Anchor | null {
  const touched = (bySource.get(span.source) ?? []).filter(piece => isTouched(piece.span, span))
  const inlines = touched[0]?.inlines
  if (!inlines) return null
  const stretches = touched.filter(piece => piece.inlines === inlines).map(piece => stretchOf(piece, span))
  return wholeWords({ inlines, start: Math.min(...stretches.map(({ start }) => start)), end: Math.max(...stretches.map(({ end }) => end)) })
}

/** The first words that print one of these indicators. */
function printedFrom(pieces: readonly TextPiece[], ids: readonly string[]): Anchor | null {
  const piece = ids.length === 0 ? undefined : pieces.find(({ figures }) => figures.some(id => ids.includes(id)))
  return piece ? { inlines: piece.inlines, start: piece.start, end: piece.end } : null
}

function spansOf(figure: Figure): Span[] {
  return [figure.span, ...(['value', 'total', 'month', 'parts'] as const).map(what => figure.spanOf(what))]
}

/** An empty place touches what begins or ends there; a file as a whole touches nothing. */
function isTouched(place: Span, { source, start, end }: Span): boolean {
  if (place.source !== source || source.text === '') return false
  return start === end || place.start === place.end ? place.start <= end && start <= place.end : place.start < end && start < place.end
}

function stretchOf({ start, end, span, match }: TextPiece, found: Span): { start: number; end: number } {
  if (match === 'whole') return { start, end }
  return { start: start + Math.max(0, found.start - span.start), end: end - Math.max(0, span.end - found.end) }
}

/** A comment at half a word could part a letter from its marks. */
function wholeWords({ inlines, start, end }: Anchor): Anchor {
  const text = inlines.map(inline => (inline.type === 'text' ? inline.text : ' '.repeat(lengthOf(inline)))).join('')
  const isLetter = (at: number) => at >= 0 && at < text.length && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text[at]!)
  let from = Math.min(start, text.length - 1)
  let to = Math.max(end, from + 1)
  while (isLetter(from) && isLetter(from - 1)) from -= 1
  while (isLetter(to) && isLetter(to - 1)) to += 1
  return { inlines, start: from, end: to }
}
