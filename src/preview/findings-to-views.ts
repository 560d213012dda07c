import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Figures } from '../figures/figures.ts'
import type { Piece } from '../html/html-document.ts'
import type { Span } from '../source/source.ts'
import type { Places } from './places.ts'
import type { FindingView, SpotView } from './view.ts'

/** A finding about a whole table stands at its first words; nobody looks at more. */
const mostSpots = 40

/** Where findings can be seen in a document. */
export interface Seen {
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  /** Null where the period can't be read. */
  readonly figures: Figures | null
}

/** What is told, errors first, with its words in the document where they are. */
export function findingsToViews(findings: readonly Diagnostic[], places: Places, seen: Seen): FindingView[] {
  const bySource = piecesBySource(seen.pieces)
  const ordered = findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  return ordered.map(({ severity, code, message, hint, span }): FindingView => {
    const isWritten = span !== null && span.source.text !== ''
    const place = isWritten ? places.of(span) : null
    const where = span === null ? '' : place === null ? span.source.path : `${span.source.path}:${place[1]}:${place[2]}`
    return { severity, code, message, hint, place, where, spots: isWritten ? spotsOf(span, bySource, seen) : [] }
  })
}

interface Placed {
  readonly block: string
  readonly index: number
  readonly piece: Piece
}

function piecesBySource(pieces: Seen['pieces']): ReadonlyMap<string, readonly Placed[]> {
  const bySource = new Map<string, Placed[]>()
  for (const [block, ofBlock] of pieces) {
    for (const [index, piece] of ofBlock.entries()) {
      const { path } = piece.span.source
      const placed = bySource.get(path) ?? []
      placed.push({ block, index, piece })
      bySource.set(path, placed)
    }
  }
  return bySource
}

/** Words that stand in the place itself, else the figures that are written there. */
function spotsOf(span: Span, bySource: ReadonlyMap<string, readonly Placed[]>, seen: Seen): SpotView[] {
  const own = (bySource.get(span.source.path) ?? []).filter(({ piece }) => meet(piece.span, span))
  if (own.length > 0) return own.slice(0, mostSpots).map(placed => spotOf(placed, span))
  const ids = new Set([...seen.figures?.indicators.values() ?? []].filter(figure => figure.span.source.path === span.source.path && meet(figure.span, span)).map(({ id }) => id))
  if (ids.size === 0) return []
  return [...bySource.values()].flat().filter(({ piece }) => piece.figures.some(id => ids.has(id))).slice(0, mostSpots).map(({ block, index }): SpotView => [block, index, 0, -1])
}

/** To the letter where the piece is as it is written; a call is meant whole. */
function spotOf({ block, index, piece }: Placed, { start, end }: Span): SpotView {
  const { span, text } = piece
  if (span.end - span.start !== text.length || piece.figures.length > 0) return [block, index, 0, -1]
  return [block, index, Math.max(0, start - span.start), Math.min(text.length, Math.max(end, start + 1) - span.start)]
}

function meet(one: Span, other: Span): boolean {
  return one.start < Math.max(other.end, other.start + 1) && other.start < Math.max(one.end, one.start + 1)
}
