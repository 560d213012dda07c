import type { Indicator } from '../schemas/catalogue.ts'
import type { Contribution, DocumentEntry } from '../schemas/contribution.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { composedFile, type Origin } from './composed-file.ts'
import type { Filed } from './period.ts'
import type { TermFigure } from './term-figure.ts'

type Contributed = Filed<Contribution>

/** What one agency has sent for a term and for its months. */
export interface Sent {
  /** Its file of the term, or null. */
  readonly own: Contributed | null
  /** Its files of the months, oldest first. */
  readonly monthly: readonly { readonly month: IsoMonth; readonly filed: Contributed }[]
  /** Its indicators by id. */
  readonly figures: ReadonlyMap<string, { readonly indicator: Indicator; readonly figure: TermFigure }>
}

interface Placed<T> {
  readonly value: T
  readonly origin: Origin
}

/** A document that two months list. */
export interface Twice {
  readonly document: DocumentEntry
  readonly first: Origin
  readonly again: Origin
}

/**
 * One contribution: figures from the months, documents of all months in order and then the term's own, texts of the term's own file,
 * lists of that file or else of the last month that has them. Null where nothing has been sent.
 */
export function termContributionOf(agency: string, sent: Sent): { readonly filed: Contributed; readonly twice: readonly Twice[] } | null {
  const { own, monthly, figures } = sent
  const base = own ?? monthly.at(-1)?.filed
  if (!base) return null
  const { documents, twice } = documentsOf(sent)
  const lists = listsOf(sent)
  const notes = citedNotesOf(sent, documents, lists)
  const value: Contribution = {
    agency,
    submitted: own?.value.submitted ?? null,
    indicators: Object.fromEntries([...figures].map(([id, { figure }]) => [id, figure.entry])),
    documents: documents.map(({ value }) => value),
    lists: valuesOf(lists),
    paragraphs: own?.value.paragraphs ?? {},
    footnotes: { ...valuesOf(notes), ...own?.value.footnotes },
  }
  const file = composedFile(base.file, path => {
    const [section, id, ...rest] = path
    if (section === 'indicators') return figureOrigin(sent, String(id), path)
    if (section === 'lists') return below(lists.get(String(id)), rest)
    if (section === 'documents' && typeof id === 'number') return below(documents[id], rest)
    return section === 'footnotes' && !Object.hasOwn(own?.value.footnotes ?? {}, String(id)) ? below(notes.get(String(id)), rest) : null
  })
  return { filed: { value, file, read: base.read }, twice }
}

function valuesOf<T>(placed: ReadonlyMap<string, Placed<T>>): Record<string, T> {
  return Object.fromEntries([...placed].map(([id, { value }]) => [id, value]))
}

function below(placed: Placed<unknown> | undefined, rest: Origin['path']): Origin | null {
  return placed ? { file: placed.origin.file, path: [...placed.origin.path, ...rest] } : null
}

/** The month that a figure is taken from; of one that no month has, the last file of all. */
function figureOrigin({ monthly, figures }: Sent, id: string, path: Origin['path']): Origin | null {
  const from = figures.get(id)?.figure.from
  const filed = (monthly.find(({ month }) => month === from) ?? monthly.at(-1))?.filed
  return filed ? { file: filed.file, path } : null
}

function allOf({ own, monthly }: Sent): Contributed[] {
  return [...monthly.map(({ filed }) => filed), ...(own ? [own] : [])]
}

/** A document that was sent in two months counts once. */
function documentsOf(sent: Sent): { documents: Placed<DocumentEntry>[]; twice: Twice[] } {
  const documents = new Map<string, Placed<DocumentEntry>>()
  const twice: Twice[] = []
  allOf(sent).forEach(({ value, file }, fileIndex) => value.documents.forEach((document, index) => {
    const origin = { file, path: ['documents', index] }
    // Without its day a number may be that of another year; within one file it's the file's own affair.
    const key = [document.type, document.number, document.date ?? `${fileIndex}.${index}`].join('\0')
    const first = documents.get(key)
    if (first && first.origin.file !== file) twice.push({ document, first: first.origin, again: origin })
    else documents.set(first ? `${key}\0${fileIndex}.${index}` : key, { value: document, origin })
  }))
  return { documents: [...documents.values()], twice }
}

type Lists = Map<string, Placed<Contribution['lists'][string]>>

function listsOf({ own, monthly }: Sent): Lists {
  const lists: Lists = new Map()
  for (const { value, file } of monthly.map(({ filed }) => filed)) {
    for (const [id, list] of Object.entries(value.lists)) {
      if (list !== null || !lists.has(id)) lists.set(id, { value: list, origin: { file, path: ['lists', id] } })
    }
  }
  for (const [id, list] of Object.entries(own?.value.lists ?? {})) lists.set(id, { value: list, origin: { file: own!.file, path: ['lists', id] } })
  return lists
}

/** Footnotes of the months that what was taken from the months cites; the last month's where several have one. */
function citedNotesOf({ monthly }: Sent, documents: readonly Placed<DocumentEntry>[], lists: Lists): Map<string, Placed<string | null>> {
  const text = JSON.stringify([documents.map(({ value }) => value.subject), [...lists.values()].map(({ value }) => value)])
  const cited = new Set(Array.from(text.matchAll(/\[\^([^\]\s]+)\]/g), match => match[1]!))
  const notes = new Map<string, Placed<string | null>>()
  for (const { filed: { value, file } } of monthly) {
    for (const [id, note] of Object.entries(value.footnotes)) {
      if (cited.has(id)) notes.set(id, { value: note, origin: { file, path: ['footnotes', id] } })
    }
  }
  return notes
}
