import { LaterSpan } from '../source/later-span.ts'
import { matchesIn } from '../source/matches.ts'
import type { Span } from '../source/source.ts'
import type { FilledText, Stretch } from '../template/filled.ts'
import type { Inline, LineBreak, NoteMark, TextRun } from './tree.ts'

/** How a stretch of text looks; neighbours that look the same become one run. */
export type Look = Pick<TextRun, 'bold' | 'italic' | 'superscript' | 'missing' | 'link'>

export const plainLook: Look = { bold: false, italic: false, superscript: false, missing: false, link: null }

/** Stretches of a run's text that the filled text holds letter for letter, two numbers each: offset in the run, offset in the filled text. */
type Pieces = readonly number[]

interface Draft {
  readonly type: 'draft'
  readonly look: Look
  text: string
  /** Where its first piece begins in the filled text. */
  readonly from: number
  /** All of its pieces; null where the first is all. */
  pieces: number[] | null
}

/** What has been read of one paragraph. */
export interface InlineRuns {
  readonly filled: FilledText
  /** Whether blanks or line ends stand next to each other anywhere. */
  readonly hasWideBlanks: boolean
  readonly items: (Draft | NoteMark | LineBreak)[]
  isAfterBlank: boolean
}

/** Blanks and line ends that are one blank in the finished text. */
const wideBlank = /[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g
const anyWideBlank = /[\t\r\n]|  /

/** For the paragraph between these offsets of the filled text; its pieces follow in their order. */
export function startRuns(filled: FilledText, from: number, to: number): InlineRuns {
  return { filled, hasWideBlanks: anyWideBlank.test(filled.text.slice(from, to)), items: [], isAfterBlank: true }
}

export function addText(runs: InlineRuns, from: number, to: number, look: Look): void {
  if (!runs.hasWideBlanks) return addLetters(runs, from, to, look)
  let rest = from
  for (const { 0: blank, index } of matchesIn(runs.filled.text.slice(from, to), wideBlank)) {
    addLetters(runs, rest, from + index, look)
    if (!runs.isAfterBlank) add(runs, ' ', from + index, look)
    rest = from + index + blank.length
  }
  addLetters(runs, rest, to, look)
}

export function addNote(runs: InlineRuns, mark: NoteMark): void {
  runs.items.push(mark)
  runs.isAfterBlank = false
}

export function addLineBreak(runs: InlineRuns, from: number, to: number): void {
  trimEnd(runs.items)
  runs.items.push({ type: 'break', span: runs.filled.spanOf(from, to) })
  runs.isAfterBlank = true
}

/** Without blanks and breaks at the end. */
export function finishRuns({ filled, items }: InlineRuns): Inline[] {
  trimEnd(items)
  while (items.at(-1)?.type === 'break') {
    items.pop()
    trimEnd(items)
  }
  while (items[0]?.type === 'break') items.shift()
  return items.map(item => (item.type === 'draft' ? toRun(item, filled) : item))
}

function addLetters(runs: InlineRuns, from: number, to: number, look: Look): void {
  const { filled: { text } } = runs
  const start = runs.isAfterBlank && from < to && text[from] === ' ' ? from + 1 : from
  if (start < to) add(runs, text.slice(start, to), start, look)
}

function add(runs: InlineRuns, text: string, from: number, look: Look): void {
  const { items } = runs
  const last = items.at(-1)
  if (last?.type === 'draft' && isSameLook(last.look, look)) {
    last.pieces ??= [0, last.from]
    last.pieces.push(last.text.length, from)
    last.text += text
  } else {
    items.push({ type: 'draft', look, text, from, pieces: null })
  }
  runs.isAfterBlank = text.endsWith(' ')
}

function trimEnd(items: InlineRuns['items']): void {
  const last = items.at(-1)
  if (last?.type !== 'draft') return
  last.text = last.text.trimEnd()
  if (last.text === '') {
    items.pop()
    trimEnd(items)
  }
}

function isSameLook(a: Look, b: Look): boolean {
  return a === b || (a.bold === b.bold && a.italic === b.italic && a.superscript === b.superscript && a.missing === b.missing && a.link === b.link)
}

/** A stretch of the text as it stands, but for one blank before it; `whole` is the place of all of it where that is known. */
export function plainRun(filled: FilledText, from: number, to: number, whole: Span | null): Inline[] {
  const start = filled.text[from] === ' ' ? from + 1 : from
  if (start >= to) return []
  return [runOfPiece(filled.text.slice(start, to), plainLook, start, filled, start === from && whole ? whole : new LaterSpan(filled, start, to))]
}

function toRun({ look, text, from, pieces }: Draft, filled: FilledText): TextRun {
  // Copied they have no room for more.
  if (pieces) return runOfPieces(text, look, pieces.slice(), filled)
  return runOfPiece(text, look, from, filled, new LaterSpan(filled, from, from + text.length))
}

/** A run that the filled text holds letter for letter. */
function runOfPiece(text: string, look: Look, from: number, filled: FilledText, span: Span): TextRun {
  const { length } = text
  const stretches = () => stretchesOf(filled, [0, from], length)
  // Values that are written out take no time.
  if (look === plainLook) return { type: 'text', text, bold: false, italic: false, superscript: false, missing: false, link: null, span, spanOf, stretches }
  return runOf(text, look, span, spanOf, stretches)

  function spanOf(start: number, end: number): Span {
    const first = from + Math.min(start, length - 1)
    return filled.spanOf(first, end > start ? from + Math.min(end, length) : first)
  }
}

function runOfPieces(text: string, look: Look, pieces: Pieces, filled: FilledText): TextRun {
  return runOf(text, look, new LaterSpan({ spanOf }, 0, text.length), spanOf, () => stretchesOf(filled, pieces, text.length))

  function spanOf(start: number, end: number): Span {
    const from = offsetOf(Math.min(start, text.length - 1))
    return filled.spanOf(from, end > start ? offsetOf(Math.min(end, text.length) - 1) + 1 : from)
  }

  function offsetOf(index: number): number {
    let piece = pieces.length - 2
    while (pieces[piece]! > index) piece -= 2
    return pieces[piece + 1]! + index - pieces[piece]!
  }
}

/** Each property by its name: spreading a look takes several times as long, and runs are many. */
function runOf(text: string, { bold, italic, superscript, missing, link }: Look, span: Span, spanOf: NonNullable<TextRun['spanOf']>, stretches: NonNullable<TextRun['stretches']>): TextRun {
  return { type: 'text', text, bold, italic, superscript, missing, link, span, spanOf, stretches }
}

/** A stretch that blanks were taken out of is still one. */
function stretchesOf(filled: FilledText, pieces: Pieces, length: number): Stretch[] {
  const found: (Stretch & { readonly origin: number })[] = []
  for (let piece = 0; piece < pieces.length; piece += 2) {
    const at = pieces[piece]!
    const from = pieces[piece + 1]!
    const end = Math.min(pieces[piece + 2] ?? length, length)
    for (let start = at; start < end;) {
      const stretch = filled.stretchAt(from + start - at)
      const stop = Math.min(end, Math.max(start + 1, at + stretch.end - from))
      const last = found.at(-1)
      if (last?.origin === stretch.start) found[found.length - 1] = { ...last, end: stop }
      else found.push({ start, end: stop, figures: stretch.figures, origin: stretch.start })
      start = stop
    }
  }
  return found
}
