import type { Page, PagePart } from '../page/page.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { WordComment } from '../word/word-file.ts'
import { sentences } from './problems.ts'
import type { Transcript } from './transcript.ts'
import type { Imported } from './transcript-to-files.ts'

/** Letters of a sentence in the table. */
const longestSentence = 200

/** What a clerk goes through after an import, in the order of its weight. */
export function importedToPage({ frame, tables, proposals, unknown, lostNotes }: Imported, { unplaced, renumbered }: Transcript, about: { readonly origin: string; readonly month: IsoMonth; readonly comments: readonly WordComment[] }): Page {
  const wrong = proposals.filter(({ exactRate }) => exactRate !== null)
  return {
    title: sentences.title(about.origin, about.month),
    parts: [
      line(sentences.about),
      ...(frame.organisation ? [heading(sentences.organisation), line(sentences.organisationAbout)] : []),
      ...(tables.tasks?.place === 'other' ? [heading(sentences.tasks), line(sentences.tasksAbout)] : []),
      ...section(sentences.agencies, unknown.map(({ id, name, short }) => sentences.agency(id, name, short))),
      ...section(sentences.rates, wrong.map(({ rate, exactRate, sentence }) => sentences.rate(rate!, exactRate!, sentence))),
      ...section(sentences.renumbered, renumbered),
      ...section(sentences.unplaced, unplaced),
      ...section(sentences.lostNotes, lostNotes),
      ...section(sentences.comments, about.comments.map(({ author, text }) => (author === '' ? text : `${author}: ${text}`))),
      ...(proposals.length > 0 ? figureTable(proposals) : []),
    ],
  }
}

function figureTable(proposals: Imported['proposals']): PagePart[] {
  return [
    heading(sentences.figures),
    line(sentences.figuresAbout),
    {
      type: 'table',
      table: {
        title: null,
        columns: sentences.columns.map((title, index) => ({ title, align: index >= 3 && index <= 6 ? 'right' : 'left' })),
        rows: proposals.map(({ id, owner, label, value, total, rate, exactRate, sentence }) => [
          id, owner === 'report' ? sentences.unknown : owner, label, value, total, percent(rate), percent(exactRate), sentence.length > longestSentence ? `${sentence.slice(0, longestSentence)}…` : sentence,
        ]),
      },
    },
  ]
}

function percent(rate: number | null): string | null {
  return rate === null ? null : `${formatNumber(rate)}%`
}

function section(title: string, items: readonly string[]): PagePart[] {
  return items.length === 0 ? [] : [heading(title), ...items.map((text): PagePart => ({ type: 'item', depth: 0, content: [{ text, mark: 'plain' }] }))]
}

function heading(text: string): PagePart {
  return { type: 'heading', level: 1, text }
}

function line(text: string): PagePart {
  return { type: 'line', content: [{ text, mark: 'plain' }] }
}
