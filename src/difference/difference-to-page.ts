import { lineColumn } from '../source/line-column.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ItemPart, Mark, Page, PagePart } from '../page/page.ts'
import { formatDate } from '../vietnamese/date.ts'
import { contentsToParts, entriesToParts, fieldsToParts } from './contents-to-parts.ts'
import type { AgencyDifference, ContentDifference, Difference, IndicatorDifference } from './difference.ts'
import { indicatorsToTable } from './indicators-to-table.ts'
import { sentences } from './problems.ts'

/** How much of a difference is shown. */
export interface Showing {
  /** `changed` leaves out the figures that stayed as they were and the names of the agencies where nothing has changed. */
  readonly only: 'all' | 'changed'
  /** `asked`: the difference is that of some agencies; what is found elsewhere is not in it. */
  readonly agencies?: 'all' | 'asked'
  /** One line for each rule by its code. */
  readonly ruleTitles: ReadonlyMap<string, string>
  /** `apart`: what is odd is told elsewhere. */
  readonly findings?: 'apart'
}

/** A difference to be read: what is odd first, then the document's own file, the agencies in their order, the tasks. */
export function differenceToPage(difference: Difference, { only, agencies: reach, ruleTitles, findings: told }: Showing): Page {
  const { earlier, later, findings, report, agencies, tasks } = difference
  const shown = agencies.filter(agency => isChanged(difference, agency))
  const same = agencies.filter(agency => isConcerned(agency) && !isChanged(difference, agency)).map(({ name }) => name)
  return {
    title: earlier.month === later.month ? sentences.titleOfRevision(earlier) : sentences.titleOfMonths(earlier, later),
    parts: [
      line(summaryOf(difference), 'plain'),
      ...(told === 'apart' ? [] : section(sentences.findings, findings.length === 0 ? [line(sentences.noFindings(later, reach === 'asked' ? agencies.length : null), 'plain')] : findingParts(findings, ruleTitles))),
      ...section(sentences.report, [...fieldsToParts(sentences.fields, report.fields), ...contentsToParts(report)]),
      ...shown.flatMap(agency => section(agency.name, agencyParts(difference, agency, only))),
      ...(only === 'all' && same.length > 0 ? section(sentences.sameAgencies(same.length), [line(same.join('; '), 'muted')]) : []),
      ...(tasks ? section(sentences.tasks, entriesToParts(sentences.tasks, tasks)) : []),
    ],
  }
}

function section(title: string, parts: readonly PagePart[]): PagePart[] {
  return parts.length === 0 ? [] : [{ type: 'heading', level: 1, text: title }, ...parts]
}

function summaryOf(difference: Difference): string {
  const { agencies, report, tasks } = difference
  const contents = [report, ...agencies]
  const counts = [
    agencies.filter(agency => isChanged(difference, agency)).length,
    sum(agencies, ({ indicators }) => indicators.filter(isMoved).length),
    sum(contents, ({ paragraphs, footnotes }) => paragraphs.changes.length + footnotes.changes.length),
    sum(contents, ({ documents, lists }) => sum([documents, ...lists], ({ changes }) => changes.length)) + report.fields.length + (tasks?.changes.length ?? 0),
  ] as const
  return counts.every(count => count === 0) ? sentences.nothingDiffers : sentences.summary(...counts)
}

function sum<T>(things: readonly T[], countOf: (thing: T) => number): number {
  return things.reduce((total, thing) => total + countOf(thing), 0)
}

/** Grouped by rule, errors first; what no rule says comes last. */
function findingParts(findings: readonly Diagnostic[], titles: ReadonlyMap<string, string>): PagePart[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const finding of findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))) {
    const title = titles.get(finding.code) ?? sentences.fileFindings
    groups.set(title, [...(groups.get(title) ?? []), finding])
  }
  const ordered = [...groups].toSorted(([a], [b]) => Number(a === sentences.fileFindings) - Number(b === sentences.fileFindings))
  return ordered.flatMap(([title, group]): ItemPart[] => [
    { type: 'item', depth: 0, content: [{ text: title + sentences.times(group.length), mark: group.some(({ severity }) => severity === 'error') ? 'error' : 'warning' }] },
    ...group.map(findingItem),
  ])
}

function findingItem({ message, span, hint }: Diagnostic): ItemPart {
  const place = span === null ? '' : `${span.source.path}${span.source.text === '' ? '' : `:${lineColumn(span.source, span.start).line}`}: `
  return { type: 'item', depth: 1, content: [{ text: place, mark: 'muted' }, { text: `${message}.`, mark: 'plain' }, { text: hint === null ? '' : sentences.hint(hint), mark: 'muted' }] }
}

function agencyParts(difference: Difference, agency: AgencyDifference, only: Showing['only']): PagePart[] {
  const { presence, submitted, indicators } = agency
  const rows = only === 'all' ? indicators : indicators.filter(isMoved)
  const { earlier, later } = difference
  const absences = [
    sentences.presence(presence.earlier, sentences.earlierName(earlier, later)),
    sentences.presence(presence.later, sentences.laterName(earlier, later)),
  ].filter(text => text !== '')
  return [
    ...absences.map(text => line(text, 'warning')),
    ...(isResent(agency) ? [line(sentences.submitted(dateText(submitted.earlier), dateText(submitted.later)), 'muted')] : []),
    ...(rows.length > 0 ? [{ type: 'table' as const, table: indicatorsToTable(difference, agency, rows) }] : []),
    ...(rows.length < indicators.length ? [line(sentences.unchangedIndicators(indicators.length - rows.length), 'muted')] : []),
    // Of a file that isn't there now, every text would be told as removed.
    ...(presence.later === 'received' ? contentsToParts(agency) : []),
  ]
}

function line(text: string, mark: Mark): PagePart {
  return { type: 'line', content: [{ text, mark }] }
}

function dateText(date: string | null): string {
  return date === null ? sentences.empty : formatDate(date)
}

/** Whether an agency is one that reports on either side. */
function isConcerned({ presence, indicators }: AgencyDifference): boolean {
  return presence.earlier !== 'unasked' || presence.later !== 'unasked' || indicators.length > 0
}

/** Whether anything of what an agency sent is not as it was. A file is sent on another day in every month: that tells two states of one month apart, not two months. */
function isChanged({ earlier, later }: Difference, agency: AgencyDifference): boolean {
  const { presence, indicators } = agency
  return presence.earlier !== presence.later || indicators.some(isMoved) || hasChanges(agency) || (earlier.month === later.month && isResent(agency))
}

function isResent({ submitted, presence }: AgencyDifference): boolean {
  return submitted.earlier !== submitted.later && presence.earlier === 'received' && presence.later === 'received'
}

export function isMoved({ state }: IndicatorDifference): boolean {
  return state !== 'unchanged' && state !== 'missing'
}

/** Texts whose figures alone are other ones say nothing that the indicators, their own or other agencies', don't say. */
function hasChanges({ documents, lists, paragraphs, footnotes }: ContentDifference): boolean {
  return [documents, ...lists, paragraphs, footnotes].some(({ changes }) => changes.length > 0)
}
