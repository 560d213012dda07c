import { isSummed } from '../period/check-indicators.ts'
import { deadlineOf, type Delivery, type Filed, type Office } from '../period/period.ts'
import { sumOf } from '../period/sum.ts'
import { isTypedBy, type Indicator } from '../schemas/catalogue.ts'
import type { Contribution, FigureEntry, ListItem } from '../schemas/contribution.ts'
import { formatDate } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { hasOwnWords, marksIn } from '../yaml/marks.ts'
import type { FigureField, FigureRow, Form, FormList, TextRow, TextSection } from './form.ts'
import { kindNames, words } from './words.ts'

/** The form of one agency, by its id: what its indicators ask for, what it sent the month before, and what is there of the month already. */
export function deliveryToForm(agency: string, current: Delivery, previous: Delivery | null): Form {
  const { month, office } = current
  const filed = current.contributions.get(agency) ?? null
  const now = filed?.value ?? null
  const before = previous?.contributions.get(agency)?.value ?? null
  return {
    month,
    previousMonth: previous?.month ?? null,
    agency: { id: agency, name: office.register.value.agencies[agency]!.name },
    deadline: deadlineOf(month, office),
    submitted: now?.submitted ?? null,
    figures: figuresOf(office, agency, filed && withoutCarried(filed), before),
    texts: [...textsOf('paragraphs', now, before), ...textsOf('footnotes', now, before)],
    documents: now?.documents ?? [],
    documentGroups: [...new Set([now, before].flatMap(file => file?.documents ?? []).flatMap(({ group }) => group ?? []))],
    lists: listsOf(now, before),
  }
}

/** What is still the last month's nobody has sent for this one. */
function withoutCarried({ value, file }: Filed<Contribution>): Contribution {
  const carried = new Set(marksIn(file.source).filter(({ kind, path }) => kind === 'carried' && path[0] === 'indicators').map(({ path }) => path[1]))
  return { ...value, indicators: Object.fromEntries(Object.entries(value.indicators).filter(([id]) => !carried.has(id))) }
}

function figuresOf(office: Office, agency: string, now: Contribution | null, before: Contribution | null): FigureRow[] {
  const catalogue = office.catalogue.value.indicators
  return Object.entries(catalogue)
    .filter(([, indicator]) => isTypedBy(indicator, agency))
    .flatMap(([id, indicator]) => rowsOf(id, indicator, now?.indicators[id] ?? null, before?.indicators[id] ?? null)
      .map(row => (row.field === 'value' ? { ...row, remark: remarkOf(indicator, catalogue) } : row)))
}

/** The value, and below it all that is asked for besides. */
function rowsOf(id: string, indicator: Indicator, now: FigureEntry | null, before: FigureEntry | null): FigureRow[] {
  const { label, unit, kind, fraction, total, parts } = indicator
  const row = (field: FigureField, name: string, how: string, of: (entry: FigureEntry) => number | null | undefined): FigureRow => ({
    indicator: id, field, label: name, unit, kind: how, fraction, remark: null,
    previous: (before && of(before)) ?? null,
    current: (now && of(now)) ?? null,
  })
  const value = row('value', label, kindNames[kind], entry => entry.value)
  const summed = before && value.previous === null && isSummed(indicator, before) ? sumOf(Object.values(before.parts!)) : value.previous
  return [
    { ...value, previous: summed },
    ...Object.entries(parts ?? {}).map(([part, name]) => row(`parts.${part}`, name, words.part, entry => entry.parts?.[part])),
    ...(total === 'reported' ? [row('total', words.total, words.denominator, entry => entry.total)] : []),
    ...(kind === 'cumulative' ? [row('month', words.share, words.inMonth, entry => entry.month)] : []),
  ]
}

function remarkOf({ total, parts, target }: Indicator, catalogue: Readonly<Record<string, Indicator>>): string | null {
  const remarks = [
    parts ? words.sumOfParts : null,
    typeof total === 'number' ? words.fixedTotal(formatNumber(total)) : null,
    typeof total === 'string' && catalogue[total] ? words.totalOf(catalogue[total].label) : null,
    target ? words.target([target.rate === null ? null : `${formatNumber(target.rate)}%`, target.value === null ? null : formatNumber(target.value)], formatDate(target.by)) : null,
  ].filter(remark => remark !== null)
  return remarks.length > 0 ? remarks.join(' ') : null
}

/** Texts in the order of the month before, then those that only the month's own file has; what only calls for lists and figures isn't asked. */
function textsOf(section: TextSection, now: Contribution | null, before: Contribution | null): TextRow[] {
  const ids = new Set([...Object.keys(before?.[section] ?? {}), ...Object.keys(now?.[section] ?? {})])
  return [...ids].map(id => {
    const previous = before?.[section][id] ?? null
    const current = now?.[section][id] ?? null
    return { section, id, previous, current: current === previous ? null : current }
  }).filter(({ previous, current }) => (current ?? previous) === null || hasOwnWords((current ?? previous)!))
}

function listsOf(now: Contribution | null, before: Contribution | null): FormList[] {
  const ids = new Set([...Object.keys(before?.lists ?? {}), ...Object.keys(now?.lists ?? {})])
  return [...ids].map(id => {
    const items: readonly ListItem[] = now?.lists[id]?.length ? now.lists[id] : before?.lists[id] ?? []
    const fields = [...new Set([...items, ...(before?.lists[id] ?? [])].flatMap(item => Object.keys(item)))]
    return { id, fields: fields.length > 0 ? fields : ['name'], items }
  })
}
