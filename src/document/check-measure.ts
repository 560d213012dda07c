import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledReport, FilledText } from '../template/filled.ts'
import { markPile } from '../source/refused-characters.ts'
import type { Passage } from './passage.ts'
import { problems } from './problems.ts'

/** Letters that a document may have, and signs and lines, each of which becomes a run or a paragraph: three times a report of 1,400 pages. */
const most = { letters: 12_000_000, signs: 200_000 } as const

/** A citation takes as much of Word's format as this many runs. */
const citationSigns = 5

/** Letters of one paragraph, five times the longest of a real report, that rules read through. */
const longestPassage = 8000

/** Whether a document can be made of it in a bound of time and memory; told at the text where it becomes too much. */
export function isOfMeasure(report: Report, filled: FilledReport): boolean {
  let letters = 0
  let signs = 0
  for (const text of textsOf(filled)) {
    letters += text.text.length
    signs += 1 + (text.text.match(/[\n*^[<]/g)?.length ?? 0) + citationSigns * (text.text.match(/\[\^/g)?.length ?? 0)
    if (letters <= most.letters && signs <= most.signs && !markPile.test(text.text)) continue
    report(problems.tooLong(text.spanOf(0, 0)))
    return false
  }
  return true
}

/** The passages that rules read; one that is no paragraph any more is told and left out. */
export function readablePassages(report: Report, passages: readonly Passage[]): Passage[] {
  return passages.filter(({ text, spanOf }) => {
    if (text.length > longestPassage) report(problems.longParagraph(text.length, spanOf(0, 1)))
    return text.length <= longestPassage
  })
}

function textsOf({ title, periodLine, addressees, legalBasis, recipients, body, appendices, tables, charts, notes }: FilledReport): FilledText[] {
  return [
    title, ...(periodLine ? [periodLine] : []), ...addressees, ...legalBasis, ...recipients, body,
    ...appendices.flatMap(appendix => [appendix.title, ...(appendix.reference ? [appendix.reference] : []), appendix.body]),
    ...tables.flatMap(({ title, header, rows, total }) => [
      title,
      ...header.flatMap(row => row.map(({ content }) => content)),
      ...rows.flatMap(({ cells }) => cells),
      ...(total ?? []).flatMap(({ content }) => content ?? []),
    ]),
    ...charts.flatMap(({ title, categories }) => [title, ...categories]),
    ...notes.map(({ content }) => content),
  ]
}
