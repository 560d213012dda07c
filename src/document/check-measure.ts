import type { Report } from '../diagnostics/diagnostic.ts'
import type { FilledReport, FilledText } from '../template/filled.ts'
import { markPileIn } from '../source/refused-characters.ts'
import type { Passage } from './passage.ts'
import * as problems from './problems.ts'

/** Letters that a document may have, and signs and lines, each of which becomes a run or a paragraph: three times a report of 1,400 pages. */
const most = { letters: 12_000_000, signs: 200_000 } as const

/** A citation takes as much of Word's format as this many runs. */
const citationSigns = 5

/** Letters of one paragraph, five times the longest of a real report, that rules read through. */
const longestPassage = 8000

/** Whether a document can be made of it in a bound of time and memory; told at the text where it becomes too much. */
export function isOfMeasure(report: Report, filled: FilledReport): boolean {
  const texts = textsOf(filled)
  const countsSigns = mayHaveTooManySigns(texts)
  let letters = 0
  let signs = 0
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!
    letters += text.text.length
    if (countsSigns) signs += signsOf(text.text)
    if (letters <= most.letters && signs <= most.signs && !markPileIn(text.text)) continue
    report(problems.tooLong(text.spanOf(0, 0)))
    return false
  }
  return true
}

/** A text of nothing but `[^`, of which each letter counts as a sign as well. */
const signsOfLetter = (2 + citationSigns) / 2

/** Only of a long document they need be counted. */
function mayHaveTooManySigns(texts: readonly FilledText[]): boolean {
  let signs = 0
  for (let index = 0; index < texts.length; index++) signs += 1 + signsOfLetter * texts[index]!.text.length
  return signs > most.signs
}

function signsOf(text: string): number {
  return 1 + countOf(text, '\n') + countOf(text, '*') + countOf(text, '^') + countOf(text, '[') + countOf(text, '<') + citationSigns * countOf(text, '[^')
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

/** The passages that rules read; one that is no paragraph any more is told and left out. */
export function readablePassages(report: Report, passages: readonly Passage[]): Passage[] {
  return passages.filter(({ text, spanOf }) => {
    if (text.length > longestPassage) report(problems.longParagraph(text.length, spanOf(0, 1)))
    return text.length <= longestPassage
  })
}

function textsOf({ title, periodLine, addressees, legalBasis, recipients, body, appendices, tables, charts, notes }: FilledReport): FilledText[] {
  const texts = [title, ...(periodLine ? [periodLine] : []), ...addressees, ...legalBasis, ...recipients, body]
  for (const appendix of appendices) texts.push(appendix.title, ...(appendix.reference ? [appendix.reference] : []), appendix.body)
  for (const table of tables) addTexts(texts, table)
  for (const chart of charts) texts.push(chart.title, ...chart.categories)
  for (const { content } of notes) texts.push(content)
  return texts
}

function addTexts(texts: FilledText[], { title, header, rows, total }: FilledReport['tables'][number]): void {
  texts.push(title)
  for (const row of header) for (const { content } of row) texts.push(content)
  for (const { cells } of rows) texts.push(...cells)
  for (const { content } of total ?? []) if (content) texts.push(content)
}
