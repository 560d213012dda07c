import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { mapInlines } from '../document/map-inlines.ts'
import type { DocumentTree, Inline, TextRun } from '../document/tree.ts'
import type { Figures } from '../figures/figures.ts'
import { anchorFinder, type Anchor } from './find-anchor.ts'
import { groupBy } from './group-by.ts'
import { sentences } from './problems.ts'
import { lengthOf, textPieces, type Inlines } from './text-pieces.ts'

const author = 'bao-cao'

interface Remark {
  readonly finding: Diagnostic
  /** Null for what has no words in the document. */
  readonly anchor: Anchor | null
}

/** The document with each finding as a comment at the words that it is about; what has no words there stands at the kind of the document. */
export function findingsToComments(document: DocumentTree, figures: Figures, findings: readonly Diagnostic[]): DocumentTree {
  if (findings.length === 0) return document
  const pieces = textPieces(document)
  const anchorOf = anchorFinder(pieces, figures)
  const remarks = inReadingOrder(findings.map(finding => ({ finding, anchor: finding.span && anchorOf(finding.span) })), [...new Set(pieces.map(({ inlines }) => inlines))])
  const byLine = groupBy([...remarks.entries()], ([, { anchor }]) => anchor?.inlines ?? null)
  const takeOf = (line: Inlines | null) => {
    const own = byLine.get(line) ?? []
    // A line that stands in two places has its comments at the first.
    byLine.delete(line)
    return own.map(([index, { anchor }]) => ({ index, anchor }))
  }
  const commented = mapInlines(document, inlines => withComments(inlines, takeOf(inlines).map(({ index, anchor }) => ({ index, ...anchor! }))))
  const { date } = document.properties
  return {
    ...commented,
    title: { ...commented.title, comments: takeOf(null).map(({ index }) => index) },
    comments: remarks.map(({ finding }) => ({ author, date, paragraphs: paragraphsOf(finding) })),
  }
}

/** What is about the whole comes first. */
function inReadingOrder(remarks: readonly Remark[], lines: readonly Inlines[]): Remark[] {
  const positions = new Map(lines.map((line, index) => [line, index]))
  const lineOf = ({ anchor }: Remark) => (anchor ? positions.get(anchor.inlines)! : -1)
  return remarks.toSorted((a, b) => lineOf(a) - lineOf(b) || (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0))
}

function paragraphsOf(finding: Diagnostic): string[] {
  const { hint, related, span, code } = finding
  return [
    sentences.finding(finding),
    ...(hint === null ? [] : [sentences.hint(hint)]),
    ...related.map(sentences.related),
    span ? sentences.place(span, code) : sentences.noPlace(code),
  ]
}

type Commented = Pick<Anchor, 'start' | 'end'> & { readonly index: number }

/** Runs are cut where a comment begins or ends. */
function withComments(inlines: Inlines, comments: readonly Commented[]): Inlines {
  if (comments.length === 0) return inlines
  const cuts = comments.flatMap(({ start, end }) => [start, end])
  let at = 0
  return inlines.flatMap(inline => {
    const start = at
    at += lengthOf(inline)
    return cutRun(inline, cuts.map(cut => cut - start)).map(part => {
      const partStart = start + part.from
      const own = comments.filter(comment => comment.start <= partStart && partStart < comment.end).map(({ index }) => index)
      return own.length > 0 ? { ...part.inline, comments: own } : part.inline
    })
  })
}

function cutRun(inline: Inline, cuts: readonly number[]): { readonly from: number; readonly inline: Inline }[] {
  if (inline.type !== 'text') return [{ from: 0, inline }]
  const inside = [...new Set(cuts)].filter(cut => cut > 0 && cut < inline.text.length).toSorted((a, b) => a - b)
  const starts = [0, ...inside]
  return starts.map((from, index) => ({ from, inline: sliceOf(inline, from, starts[index + 1] ?? inline.text.length) }))
}

function sliceOf(run: TextRun, from: number, to: number): TextRun {
  const { spanOf, stretches: _, ...look } = run
  return from === 0 && to === run.text.length ? run : { ...look, text: run.text.slice(from, to), span: spanOf?.(from, to) ?? run.span }
}
