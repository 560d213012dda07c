import { isScalar } from 'yaml'
import type { Workspace } from '../schemas/workspace.ts'
import { addDays, addMonths, formatDate, parseDate, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { acceptancesAt, withoutAcceptances } from './drop-acceptances.ts'
import { applyEdits, type Edit } from './edits.ts'
import { appended, emptied, hasFigures, withoutFigures } from './empty-entries.ts'
import { markedCarried, markedUnconfirmed } from './mark-entries.ts'
import { movedMonthWords } from './month-words.ts'
import { withoutMarks } from './without-marks.ts'
import { entriesIn, entryNamed, writtenFile, type WrittenEntry, type WrittenFile } from './written-file.ts'

/** From which month to which, and what becomes of its figures. */
export interface Move {
  readonly from: IsoMonth
  readonly month: IsoMonth
  readonly figures: 'empty' | 'keep'
}

/** First and last day of a report's period. */
export interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The period that belongs to a month: with 16 as its first day, April runs from 16 March to 15 April. */
export function daysOf(month: IsoMonth, { 'first-day': firstDay }: Workspace['period']): Days {
  const day = String(firstDay).padStart(2, '0')
  const from = firstDay === 1 ? `${month}-01` : `${addMonths(month, -1)}-${day}`
  return { from, to: addDays(`${addMonths(from.slice(0, 7), 1)}-${day}`, -1) }
}

/** An agency's file as it begins a month: no figures but those to be kept, no documents, not sent; `missing` are entries that its figures lack. */
export function contributionOf(last: string, { figures }: Move, missing: readonly string[]): string {
  const text = withoutLastWords(last, figures)
  const file = writtenFile(text)
  const entries = entriesUnder(file, 'indicators')
  return applyEdits(text, [
    ...emptiedAt(file, 'submitted'),
    ...entries.flatMap(entry => (figures === 'empty' ? withoutFigures(text, entry) : hasFigures(entry) ? markedCarried(file, entry) : [])),
    ...appended(text, entries, missing),
    ...content(file),
  ])
}

/** What comments say of figures that are about to go. */
function withoutLastWords(text: string, figures: Move['figures']): string {
  const file = writtenFile(text)
  const accepted = figuresOf(file).flatMap(entry => withoutAcceptances(file, entry))
  return figures === 'empty' ? withoutMarks(applyEdits(text, accepted), [['indicators']]) : applyEdits(text, accepted)
}

/** How often somebody let a finding stand in an agency's figures, or in when they were sent: that goes with them. */
export function acceptedIn(text: string): number {
  const file = writtenFile(text)
  return figuresOf(file).flatMap(entry => acceptancesAt(file, entry)).length
}

/** report.yaml as it begins a month: of its own period, neither numbered, dated nor urgent. */
export function reportOf(text: string, move: Move, days: Days): string {
  const file = writtenFile(text)
  const title = entryNamed(file.entries, 'title')
  return applyEdits(text, [
    ...emptiedAt(file, 'number'),
    ...emptiedAt(file, 'date'),
    ...emptiedAt(file, 'urgency'),
    ...(title?.node?.range ? movedMonthWords(text, title.node.range, move) : []),
    ...entriesUnder(file, 'period').flatMap(entry => movedDay(text, entry, days)),
    ...content(file),
  ])
}

/** Documents are of one month only. No catalogue says yet which lists are: all stay, as texts do, to be confirmed. */
function content(file: WrittenFile): Edit[] {
  const kept = ['lists', 'paragraphs', 'footnotes'].flatMap(section => entriesUnder(file, section))
  return [...emptiedAt(file, 'documents'), ...kept.flatMap(entry => markedUnconfirmed(file, entry))]
}

/** The parts of an agency's file that are of one month only. */
function figuresOf(file: WrittenFile): WrittenEntry[] {
  return ['submitted', 'indicators'].flatMap(name => entryNamed(file.entries, name) ?? [])
}

function emptiedAt(file: WrittenFile, name: string): Edit[] {
  const entry = entryNamed(file.entries, name)
  return entry ? emptied(file.text, entry) : []
}

function entriesUnder(file: WrittenFile, section: string): WrittenEntry[] {
  return entriesIn(entryNamed(file.entries, section)?.node)
}

/** Written as the day before it was: quoted or not, `15/4/2026` or `2026-04-15`. */
function movedDay(text: string, { name, node }: WrittenEntry, days: Days): Edit[] {
  const day = name === 'from' || name === 'to' ? days[name] : null
  if (day === null || !isScalar(node) || !node.range || parseDate(String(node.value).trim()) === null) return []
  const written = String(node.value)
  const start = text.indexOf(written, node.range[0])
  return [{ start, end: start + written.length, text: written.includes('-') ? day : formatDate(day) }]
}
