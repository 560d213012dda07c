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
  readonly pieces: number[]
}

/** Takes the pieces of one paragraph in order; offsets are those of the filled text. */
export interface InlineRuns {
  text(from: number, to: number, look: Look): void
  note(mark: NoteMark): void
  lineBreak(from: number, to: number): void
  /** Without blanks and breaks at the end. */
  finish(): Inline[]
}

/** Blanks and line ends that are one blank in the finished text. */
const wideBlank = /[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g

export function collectRuns(filled: FilledText): InlineRuns {
  const items: (Draft | NoteMark | LineBreak)[] = []
  let isAfterBlank = true

  return { text, note, lineBreak, finish }

  function text(from: number, to: number, look: Look): void {
    const plain = filled.text.slice(from, to)
    if (plain.search(wideBlank) < 0) return letters(from, to, look)
    let rest = from
    for (const { 0: blank, index } of plain.matchAll(wideBlank)) {
      letters(rest, from + index, look)
      if (!isAfterBlank) add(' ', from + index, look)
      rest = from + index + blank.length
    }
    letters(rest, to, look)
  }

  function letters(from: number, to: number, look: Look): void {
    const start = isAfterBlank && from < to && filled.text[from] === ' ' ? from + 1 : from
    if (start < to) add(filled.text.slice(start, to), start, look)
  }

  function add(text: string, from: number, look: Look): void {
    const last = items.at(-1)
    if (last?.type === 'draft' && isSameLook(last.look, look)) {
      last.pieces.push(last.text.length, from)
      last.text += text
    } else {
      const pieces = [0, from]
      items.push({ type: 'draft', look, text, pieces })
    }
    isAfterBlank = text.endsWith(' ')
  }

  function note(mark: NoteMark): void {
    items.push(mark)
    isAfterBlank = false
  }

  function lineBreak(from: number, to: number): void {
    trimEnd()
    items.push({ type: 'break', span: filled.spanOf(from, to) })
    isAfterBlank = true
  }

  function finish(): Inline[] {
    trimEnd()
    while (items.at(-1)?.type === 'break') {
      items.pop()
      trimEnd()
    }
    while (items[0]?.type === 'break') items.shift()
    return items.map(item => (item.type === 'draft' ? toRun(item, filled) : item))
  }

  function trimEnd(): void {
    const last = items.at(-1)
    if (last?.type !== 'draft') return
    last.text = last.text.trimEnd()
    if (last.text === '') {
      items.pop()
      trimEnd()
    }
  }
}

function isSameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.superscript === b.superscript && a.missing === b.missing && a.link === b.link
}

/** A stretch of the text as it stands, but for one blank before it; `whole` is the place of all of it where that is known. */
export function plainRun(filled: FilledText, from: number, to: number, whole: Span | null): Inline[] {
  const start = filled.text[from] === ' ' ? from + 1 : from
  if (start >= to) return []
  return [runOfPiece(filled.text.slice(start, to), plainLook, start, filled, start === from && whole ? whole : filled.spanOf(start, to))]
}

function toRun({ look, text, pieces }: Draft, filled: FilledText): TextRun {
  if (pieces.length > 2) return runOfPieces(text, look, pieces, filled)
  const from = pieces[1]!
  return runOfPiece(text, look, from, filled, filled.spanOf(from, from + text.length))
}

/** A run that the filled text holds letter for letter. */
function runOfPiece(text: string, look: Look, from: number, filled: FilledText, span: Span): TextRun {
  const { length } = text
  return runOf(text, look, span, spanOf, () => stretchesOf(filled, [0, from], length))

  function spanOf(start: number, end: number): Span {
    const first = from + Math.min(start, length - 1)
    return filled.spanOf(first, end > start ? from + Math.min(end, length) : first)
  }
}

function runOfPieces(text: string, look: Look, pieces: Pieces, filled: FilledText): TextRun {
  return runOf(text, look, spanOf(0, text.length), spanOf, () => stretchesOf(filled, pieces, text.length))

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
