import type { Report } from '../diagnostics/diagnostic.ts'
import { lineStart } from '../source/line-start.ts'
import type { Span } from '../source/source.ts'
import type { FilledText } from '../template/filled.ts'
import type { Stretch } from './leftover-signs.ts'
import * as problems from './problems.ts'

/** Without one of them no line of a text is foreign. */
const anySign = /[|>]|---|===|(?:^|\s)[1-9]\d?[.)][ \t]/

const tableRows = /^[ \t]*(\|.*\|)[ \t]*\n[ \t]*\|.*\|[ \t]*$/m
// In a folded text the rows stand one behind the other: only what parts head and body tells.
const tableRule = /(?<!\\)\|[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\||(?<!\S):?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+/
// Points and underscores are lines for a pen; stars are told with other stars.
const drawnLine = /(?<!\S)(?:-{3,}|={3,})(?!\S)/g
// A line may be broken before `> mức tối thiểu`, but no sentence begins so.
const quotation = /(?:^|[.:;!?…”"]\s+)(>)[ \t]*(?=(\S))/g
const numberedItem = /(?<!\S)([1-9]\d?)[.)](?=[ \t]+\S)/g

/** Whether it is worth looking at each block of a text. */
export function mayHaveForeignLines(text: string): boolean {
  return anySign.test(text)
}

/** Lines of a block that other kinds of Markdown make tables, drawn lines, quotations and numbered items of: here they are words like others. */
export function reportForeignLines(report: Report, filled: FilledText, { from, to }: Stretch): void {
  const text = filled.text.slice(from, to)
  if (!anySign.test(text)) return
  const placeOf = (start: number, length: number) => filled.spanOf(from + start, from + start + length)
  const row = tableRows.exec(text)
  const rule = row ? null : tableRule.exec(text)
  if (row) return report(problems.foreignTable(placeOf(row.index + row[0].indexOf('|'), row[1]!.length)))
  if (rule) return report(problems.foreignTable(placeOf(rule.index, rule[0].length)))
  for (const { 0: line, index } of text.matchAll(drawnLine)) {
    const place = placeOf(index, line.length)
    // Alone in a cell it is a sign for nothing.
    if (lineOf(place) === line && filled.text.trim() !== line) report(problems.drawnLine(line, place))
  }
  for (const { 0: start, 2: next, index } of text.matchAll(quotation)) {
    const place = placeOf(index + start.indexOf('>'), 1)
    if (startsLine(place) && /[\p{L}“"*]/u.test(next!)) report(problems.quotation(place))
  }
  reportNumbers(report, text, placeOf)
}

function reportNumbers(report: Report, text: string, placeOf: (start: number, length: number) => Span): void {
  let last: { readonly number: number; readonly place: Span; readonly end: number } | null = null
  for (const { 0: mark, 1: digits, index } of text.matchAll(numberedItem)) {
    const place = placeOf(index, mark.length)
    if (!startsLine(place)) continue
    const number = Number(digits)
    if (last?.number === number - 1) {
      // Folded, a line end is a blank and a blank line a line end.
      const isFolded = !text.slice(last.end, index).includes('\n') || /\n[ \t\r]*\n/.test(place.source.text.slice(last.place.end, place.start))
      return report(problems.numberedLines(number - 1, isFolded, last.place))
    }
    last = { number, place, end: index + mark.length }
  }
}

/** Of the file: a folded text is one line where it is filled. */
function startsLine({ source, start }: Span): boolean {
  return source.text.slice(lineStart(source.text, start), start).trim() === ''
}

function lineOf({ source, start, end }: Span): string {
  const last = source.text.indexOf('\n', end)
  return source.text.slice(lineStart(source.text, start), last < 0 ? source.text.length : last).trim()
}
