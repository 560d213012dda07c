import type { Inline, NoteMark, TextRun } from '../document/tree.ts'
import { aroundNoteNumber } from '../document/note-mark.ts'
import type { Layout } from '../schemas/layout.ts'
import { escapeMarkup } from '../tables/escape-markup.ts'
import type { Context } from './context.ts'
import type { Piece } from './html-document.ts'

type InlineWriters = { readonly [T in Inline['type']]: (context: Context, inline: Extract<Inline, { type: T }>) => string }

const writers: InlineWriters = {
  text: runToHtml,
  note: noteMarkToHtml,
  break: () => '<br>',
}

export function inlinesToHtml(context: Context, inlines: readonly Inline[]): string {
  const { before, after } = aroundNoteNumber(context.layout)
  // A bare 2 and 11 would be read as 211.
  const between = before + after === '' ? '<sup>,</sup>' : ''
  return inlines.map((inline, index) => (inline.type === 'note' && inlines[index - 1]?.type === 'note' ? between : '') + inlineToHtml(context, inline)).join('')
}

function inlineToHtml<T extends Inline['type']>(context: Context, inline: Extract<Inline, { type: T }>): string {
  const write: InlineWriters[T] = writers[inline.type as T]
  return write(context, inline)
}

function runToHtml(context: Context, run: TextRun): string {
  const text = piecesOf(run).map(piece => pieceToHtml(context, piece)).join('')
  return tagsOf(run).reduceRight((inner, [open, close]) => open + inner + close, text)
}

function pieceToHtml({ add }: Context, piece: Piece): string {
  const { figures, text } = piece
  const figureAttribute = figures.length > 0 ? ` data-f="${escapeMarkup(figures.join(' '))}"` : ''
  return `<span data-s="${add(piece)}"${figureAttribute}>${escapeMarkup(text)}</span>`
}

function tagsOf({ bold, italic, superscript, missing, link }: TextRun): [open: string, close: string][] {
  return [
    ...(link === null ? [] : [[`<a href="${escapeMarkup(link)}" target="_blank" rel="noopener noreferrer">`, '</a>'] as [string, string]]),
    ...([[bold, 'strong'], [italic, 'em'], [superscript, 'sup'], [missing, 'mark']] as const).flatMap(([isSet, tag]): [string, string][] => (isSet ? [[`<${tag}>`, `</${tag}>`]] : [])),
  ]
}

function noteMarkToHtml({ layout }: Context, { number, repeated }: NoteMark): string {
  return `<sup class="cite" ${repeated ? 'data-again' : 'data-note'}="${number}">${noteNumber(layout, number)}</sup>`
}

/** As it stands at the citation and before the note itself. */
export function noteNumber(layout: Layout, number: number): string {
  const { before, after } = aroundNoteNumber(layout)
  return escapeMarkup(before + number + after)
}

/** Behind a full stop, a question mark, a semicolon: where a reader sees another sentence begin. */
const sentenceStart = /(?<=[.?!;:]\s)(?=\S)/g

/** A run sentence by sentence and call by call, each with its place. */
function piecesOf({ text, span, spanOf, stretches }: TextRun): Piece[] {
  if (!spanOf || !stretches) return [{ text, span, figures: [] }]
  const known = stretches()
  const figuresAt = (start: number) => known.findLast(stretch => stretch.start <= start && start < stretch.end)?.figures ?? []
  // A call's text is one piece, whatever stops are in it.
  const sentences = [...text.matchAll(sentenceStart)].map(({ index }) => index).filter(index => figuresAt(index).length === 0)
  // The mark that ends a document belongs to what stands before it, but not to a figure.
  const last = known.at(-1)
  const starts = [...new Set([0, ...known.map(({ start }) => start), ...(last && last.figures.length > 0 ? [last.end] : []), ...sentences])].filter(start => start < text.length).toSorted((a, b) => a - b)
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length
    return { text: text.slice(start, end), span: spanOf(start, end), figures: figuresAt(start) }
  })
}
