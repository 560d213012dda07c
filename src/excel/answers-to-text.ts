import { draftOf, finished, set, splice, type Draft, type Group, type Value } from '../editing/draft.ts'
import { withoutMarks } from '../editing/without-marks.ts'
import type { Office } from '../period/period.ts'
import { sumOf } from '../period/sum.ts'
import { isTypedBy, type Indicator } from '../schemas/catalogue.ts'
import type { Contribution, FigureEntry } from '../schemas/contribution.ts'
import { formatDate } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { marksIn } from '../yaml/marks.ts'
import type { Path } from '../yaml/yaml-file.ts'
import type { Answers, DocumentAnswer, FigureAnswer } from './answers.ts'
import type { FigureField } from './form.ts'
import { onOneLine } from './on-one-line.ts'
import { withoutBlankEnds } from './read-cell.ts'
import { unwrapped } from './read-documents.ts'
import { changeWords, fieldWords } from './words.ts'

/** An agency's file as it stands. */
export interface Standing {
  readonly text: string
  readonly value: Contribution
  /** What is written, scalars as text. */
  readonly raw: unknown
}

/** One line of what became of a file. */
export interface Change {
  readonly what: string
  readonly from: string
  readonly to: string
}

export interface Changed {
  readonly text: string
  readonly changes: readonly Change[]
  /** Marks of entries to be confirmed that are gone now. */
  readonly unmarked: number
  /** Documents that the file has and the form hasn't: they stay. */
  readonly keptDocuments: readonly string[]
}

const rootOrder = ['agency', 'submitted', 'indicators', 'documents', 'lists', 'paragraphs', 'footnotes']
const fieldOrder = ['value', 'total', 'month', 'parts']

interface Step {
  readonly draft: Draft
  readonly changes: readonly Change[]
}

/** The file with the answers in it; comments, order and layout stay. `before` is the month before, for texts that are kept. */
export function answersToText(office: Office, standing: Standing, before: Contribution | null, answers: Answers): Changed {
  const start: Step = { draft: draftOf(standing.text), changes: [] }
  const steps = [withSubmitted, withFigures, withTexts, withDocuments, withLists]
  const { draft, changes } = steps.reduce((step, next) => next(step, { office, standing, before, answers }), start)
  const paths: Path[] = [
    ...answers.figures.map(({ indicator }) => ['indicators', indicator]),
    ...answers.texts.map(({ section, id }) => [section, id]),
    ...answers.lists.map(({ id }) => ['lists', id]),
  ]
  const text = withoutMarks(finished(draft), paths)
  const known = new Set(standing.value.documents.map(({ number }) => number))
  for (const { number } of answers.documents) known.delete(number)
  return { text, changes, unmarked: marksIn({ path: '', text: standing.text }).length - marksIn({ path: '', text }).length, keptDocuments: [...known] }
}

interface Task {
  readonly office: Office
  readonly standing: Standing
  readonly before: Contribution | null
  readonly answers: Answers
}

function withSubmitted(step: Step, { standing, answers: { submitted } }: Task): Step {
  const known = standing.value.submitted
  if (submitted === null || submitted === known) return step
  return changed(step, ['submitted'], formatDate(submitted), rootOrder, { what: changeWords.submitted, from: known === null ? changeWords.nothing : formatDate(known), to: formatDate(submitted) })
}

function withFigures(step: Step, { office, standing, answers }: Task): Step {
  const catalogue = office.catalogue.value.indicators
  const ids = Object.keys(catalogue).filter(id => isTypedBy(catalogue[id]!, answers.agency))
  return ids.reduce((so, id) => {
    const entry = standing.value.indicators[id] ?? null
    const given = answers.figures.filter(answer => answer.indicator === id)
    const news = given.filter(answer => answer.value !== numberIn(entry, answer.field) && !(isLeftToParts(standing.raw, id) && isSumOfParts(catalogue[id]!, entry, given, answer)))
    if (news.length === 0) return so
    const words = (field: FigureField) => fieldWords(catalogue[id]!, field)
    const changes = news.map(({ field, value }) => ({ what: words(field), from: shown(numberIn(entry, field)), to: formatNumber(value) }))
    return { draft: withFigure(so.draft, id, rawAt(standing.raw, ['indicators', id]), news, ids), changes: [...so.changes, ...changes] }
  }, step)
}

/** Whether a file names the parts of a figure and not the value. */
function isLeftToParts(raw: unknown, id: string): boolean {
  return rawAt(raw, ['indicators', id, 'parts']) !== undefined && rawAt(raw, ['indicators', id, 'value']) === undefined
}

/** Whether a value only says what the parts give. */
function isSumOfParts(indicator: Indicator, entry: FigureEntry | null, given: readonly FigureAnswer[], { field, value }: FigureAnswer): boolean {
  const parts = Object.keys(indicator.parts ?? {}).map(part => given.find(answer => answer.field === `parts.${part}`)?.value ?? entry?.parts?.[part] ?? null)
  return field === 'value' && parts.length > 0 && !parts.includes(null) && sumOf(parts) === value
}

/** A bare number stays one as long as it is all that there is to say. */
function withFigure(draft: Draft, id: string, raw: unknown, news: readonly FigureAnswer[], ids: readonly string[]): Draft {
  const path = ['indicators', id]
  const isGroup = typeof raw === 'object' && raw !== null
  if (isGroup) {
    return news.reduce((so, { field, value }) => set(so, { path: [...path, ...field.split('.')], value: formatNumber(value), order: fieldOrder, layout: 'braces' }), draft)
  }
  const all = new Map<string, string>([...(typeof raw === 'string' ? [['value', raw] as const] : []), ...news.map(({ field, value }) => [field, formatNumber(value)] as const)])
  const only = all.size === 1 ? all.get('value') : undefined
  const parts = Object.fromEntries([...all].flatMap(([field, value]) => (field.startsWith('parts.') ? [[field.slice('parts.'.length), value]] : [])))
  const group: Group = {
    ...Object.fromEntries(fieldOrder.flatMap(field => (all.has(field) ? [[field, all.get(field)!]] : []))),
    ...(Object.keys(parts).length > 0 ? { parts } : {}),
  }
  return set(draft, { path, value: only ?? group, order: path.length === 2 ? (rawAt(draft.value, ['indicators']) ? ids : rootOrder) : ids, layout: 'braces' })
}

function numberIn(entry: FigureEntry | null, field: FigureField): number | null {
  if (!entry) return null
  return field.startsWith('parts.') ? entry.parts?.[field.slice('parts.'.length)] ?? null : entry[field as 'value' | 'total' | 'month']
}

function withTexts(step: Step, { standing, before, answers }: Task): Step {
  return answers.texts.reduce((so, { section, id, text }) => {
    const known = withoutBlankEnds(standing.value[section][id] ?? '')
    // What is kept may have been put right since the form went out.
    const wanted = text ?? known ?? before?.[section][id]?.trim() ?? null
    if (wanted === null || wanted === known) return so
    return changed(so, [section, id], wanted, orderOf(so, section, Object.keys(before?.[section] ?? {})), { what: changeWords[section](id), from: excerpt(known), to: text === null ? changeWords.kept : excerpt(wanted) })
  }, step)
}

function withDocuments(step: Step, { standing, answers }: Task): Step {
  const known = standing.value.documents
  const fixed = answers.documents.reduce((so, answer) => {
    const index = known.findIndex(({ number }) => number === answer.number)
    if (index < 0) return so
    return (['type', 'date', 'subject', 'group'] as const).reduce((inner, field) => {
      if (answer[field] === null || answer[field] === unwrapped(withoutBlankEnds(known[index]![field] ?? ''))) return inner
      const [from, to] = [known[index]![field], answer[field]].map(value => (field === 'date' && value ? formatDate(value) : value))
      return changed(inner, ['documents', index, field], to!, ['type', 'number', 'date', 'subject', 'group'], { what: changeWords.document(answer.number), from: from ?? changeWords.nothing, to: to! })
    }, so)
  }, step)
  const added = answers.documents.filter(({ number }) => known.every(other => other.number !== number))
  if (added.length === 0) return fixed
  const all = [...(rawAt(fixed.draft.value, ['documents']) as Group[] | null ?? []), ...added.map(groupOf)]
  const draft = splice(fixed.draft, { path: ['documents'], at: known.length, removed: 0, items: added.map(groupOf), layout: 'lines' }, all, rootOrder)
  return { draft, changes: [...fixed.changes, ...added.map(({ number, type }) => ({ what: changeWords.document(number), from: changeWords.nothing, to: changeWords.added(type) }))] }
}

function groupOf({ type, number, date, subject, group }: DocumentAnswer): Group {
  return { type, number, ...(date === null ? {} : { date: formatDate(date) }), ...(subject === null ? {} : { subject }), ...(group === null ? {} : { group }) }
}

function withLists(step: Step, { standing, answers }: Task): Step {
  return answers.lists.reduce((so, { id, items }) => {
    const known = (rawAt(standing.raw, ['lists', id]) as Record<string, string | null>[] | null ?? []).map(filledIn)
    const isSame = (a: Group | undefined, b: Group | undefined) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
    const shorter = Math.min(known.length, items.length)
    let front = 0
    while (front < shorter && isSame(known[front], items[front])) front++
    let back = 0
    while (back < shorter - front && isSame(known.at(-1 - back), items.at(-1 - back))) back++
    if (front === known.length && front === items.length) return so
    const news = items.slice(front, items.length - back)
    const draft = splice(so.draft, { path: ['lists', id], at: front, removed: known.length - front - back, items: news, layout: 'braces' }, items, orderOf(so, 'lists', []))
    return { draft, changes: [...so.changes, { what: changeWords.list(id), from: changeWords.items(known.length), to: changeWords.items(items.length) + changeWords.listDetail(news.length, known.length - front - back) }] }
  }, step)
}

/** An item as it comes back from the cells that it was written into. */
function filledIn(item: Readonly<Record<string, string | null>>): Group {
  return Object.fromEntries(Object.entries(item).map(([field, value]) => [field, value && withoutBlankEnds(value)]).filter(([, value]) => value))
}

function sorted(group: Group | undefined) {
  return Object.entries(group ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function changed({ draft, changes }: Step, path: Path, value: Value, order: readonly string[], change: Change): Step {
  return { draft: set(draft, { path, value, order, layout: 'braces' }), changes: [...changes, change] }
}

/** Order for an entry of a part of the file, or for the part itself where it isn't there. */
function orderOf({ draft }: Step, section: string, order: readonly string[]): readonly string[] {
  return rawAt(draft.value, [section]) === undefined ? rootOrder : order
}

function rawAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? (at as Record<string | number, unknown>)[name] : undefined), value)
}

function shown(value: number | null): string {
  return value === null ? changeWords.nothing : formatNumber(value)
}

function excerpt(text: string | null): string {
  return text === null ? changeWords.nothing : `"${onOneLine(text)}"`
}
