import type { Source, Span } from '../source/source.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { scalarStretches } from '../yaml/comments.ts'
import { parseWritten } from './block-tree.ts'
import type { Edit } from './edits.ts'

/** Puts the new month where the old one is typed with its year: `tháng 4/2026`, `THÁNG 4 NĂM 2026`. */
export function movedMonthWords(text: string, [start, end]: readonly number[], { from, month }: { readonly from: IsoMonth; readonly month: IsoMonth }): Edit[] {
  const [number, year] = formatMonth(from).split('/')
  const [newNumber = '', newYear = ''] = formatMonth(month).split('/')
  return [...text.slice(start, end).matchAll(new RegExp(`(?<=tháng\\s+)(0?)${number}(\\s*/\\s*|\\s+năm\\s+)${year}(?!\\d)`, 'giu'))].map(match => ({
    start: start! + match.index,
    end: start! + match.index + match[0].length,
    text: (match[1] === '' ? newNumber : newNumber.padStart(2, '0')) + match[2] + newYear,
  }))
}

/** Places in keys' values where a month is still named by hand, with its year or without. */
export function monthWordsIn(source: Source, month: IsoMonth): Span[] {
  const [number, year] = formatMonth(month).split('/')
  const words = new RegExp(`tháng\\s+0?${number}(?:(?:\\s*/\\s*|\\s+năm\\s+)${year}(?!\\d)|(?![\\d/]|\\s+năm\\s+\\d))`, 'giu')
  return scalarStretches(source.text, parseWritten(source.text)).flatMap(({ start, end }) =>
    [...source.text.slice(start, end).matchAll(words)].map(match => ({ source, start: start + match.index, end: start + match.index + match[0].length })))
}
