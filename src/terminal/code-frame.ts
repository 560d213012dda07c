import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { lineColumn } from '../source/line-column.ts'
import type { Span } from '../source/source.ts'
import { isUsual } from '../source/usual-letters.ts'
import { cellsOf, lettersOf, printable } from './cells.ts'
import type { Colours } from './colours.ts'
import { clipLine, type ClippedLine } from './clip-line.ts'

/** Letters of a line that are looked at before and behind a place: many times what a terminal shows. */
const farthest = 2000

export const severityNames: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo' }

/** How frames are drawn; `width` is the most cells that a line of a file may take. */
export interface FrameStyle {
  readonly colours: Colours
  readonly width: number
}

/** A diagnostic as a person reads it: sentence, place, the line with carets under it, other places, advice. Ends in a line end. */
export function codeFrame(diagnostic: Diagnostic, style: FrameStyle): string {
  const { severity, code, message, span, related, hint } = diagnostic
  const paint = paintOf(severity, style.colours)
  const { bold, cyan } = style.colours
  return [
    `${paint(`${severityNames[severity]}[${code}]`)}: ${bold(printable(message))}`,
    ...(span ? frame(span, style, paint) : []),
    ...related.flatMap(other => [`  ${cyan('xem thêm')}: ${printable(other.message)}`, ...frame(other.span, style, cyan)]),
    ...(hint === null ? [] : [`  ${cyan('gợi ý')}: ${printable(hint)}`]),
    '',
  ].join('\n')
}

function paintOf(severity: Severity, { red, yellow }: Colours): (text: string) => string {
  return severity === 'error' ? red : yellow
}

/** Only the path for a file that is spoken of as a whole. */
function frame(span: Span, { colours: { blue }, width }: FrameStyle, paint: (text: string) => string): string[] {
  const { path, text } = span.source
  if (text === '') return [`  ${blue('-->')} ${printable(path)}`]
  const { line, column } = lineColumn(span.source, span.start)
  const gutter = ' '.repeat(String(line).length)
  const shown = clipLine(markedLine(span, width), width)
  return [
    `${gutter} ${blue('-->')} ${printable(path)}:${line}:${column}`,
    `${gutter} ${blue('|')}`,
    `${blue(`${line} |`)} ${textOf(shown)}`.trimEnd(),
    `${gutter} ${blue('|')} ${' '.repeat(cellsOf(shown.letters.slice(0, shown.start)) + shown.before.length)}${paint(carets(shown))}`,
  ]
}

/** The line that a span starts in, or as much of it as could be shown; of a span over several lines, its part in the first one. */
function markedLine({ source: { text }, start, end }: Span, width: number): ClippedLine {
  const wholeStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const nextLine = text.indexOf('\n', start)
  const wholeEnd = nextLine < 0 ? text.length : nextLine
  const isSimple = isUsual(text.slice(Math.max(wholeStart, start - 2 * width), Math.min(wholeEnd, start + 2 * width)))
  // A line of megabytes is not taken apart for the hundred letters that are shown of it.
  const reach = isSimple ? 2 * width : farthest
  const lineStart = Math.max(wholeStart, start - reach)
  const lineEnd = Math.min(wholeEnd, start + reach)
  const letters = lettersOf(text.slice(lineStart, lineEnd))
  const indexAt = (offset: number) => {
    const index = letters.findIndex(({ at, text: letter }) => lineStart + at + letter.length > offset)
    return index < 0 ? letters.length : index
  }
  const first = indexAt(start)
  return { letters, start: first, end: Math.max(first, end > start ? indexAt(end - 1) + 1 : first), before: lineStart > wholeStart ? '…' : '', after: lineEnd < wholeEnd ? '…' : '' }
}

function textOf({ letters, before, after }: ClippedLine): string {
  return before + letters.map(({ text }) => text).join('') + after
}

/** At least one, for a place between two letters. */
function carets({ letters, start, end }: ClippedLine): string {
  return '^'.repeat(Math.max(1, cellsOf(letters.slice(start, end))))
}
