import type { Mark, Page, PagePart } from '../page/page.ts'
import type { Cell, Table, Tone, ToneCell } from '../tables/table.ts'
import { formatDate } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { isAwaited, isThere, nextSteps } from './next-steps.ts'
import { sentences } from './problems.ts'
import type { AgencyProgress, Arrival, MonthProgress, Outlook, SumProgress, TargetProgress } from './progress.ts'

const arrivalTones: Readonly<Record<Arrival, Tone>> = {
  received: 'good', late: 'doubtful', undated: 'doubtful', unusable: 'bad', blank: 'doubtful', absent: 'doubtful', exempt: 'quiet',
}

const outlookTones: Readonly<Record<Outlook, Tone>> = {
  reached: 'good', missed: 'bad', 'on-course': 'good', behind: 'bad', unknown: 'quiet', pending: 'quiet',
}

/** What is said of a month's progress: facts, tables, next steps. */
export function progressToPage(progress: MonthProgress): Page {
  const { month, agencies, communes, targets } = progress
  const sums = communes?.sums ?? []
  const tables = [...(agencies.length > 0 ? [agencyTable(agencies)] : []), ...(sums.length > 0 ? [sumTable(sums)] : []), ...(targets.length > 0 ? [targetTable(targets, progress)] : [])]
  return {
    title: sentences.title(month),
    parts: [
      ...factsOf(progress),
      ...tables.map((table): PagePart => ({ type: 'table', table })),
      { type: 'heading', level: 1, text: sentences.next },
      ...nextSteps(progress).map(step => item(step)),
    ],
  }
}

function factsOf({ deadline, daysLeft, agencies, communes, report, elsewhere }: MonthProgress): PagePart[] {
  const asked = agencies.filter(({ reports }) => reports)
  const count = (choose: (agency: AgencyProgress) => boolean) => asked.filter(choose).length
  const total = (key: 'filled' | 'asked' | 'toConfirm') => agencies.reduce((sum, agency) => sum + agency[key], 0)
  const arrivals = {
    asked: asked.length,
    received: count(isThere),
    late: count(({ arrival }) => arrival === 'late'),
    awaited: count(isAwaited),
    unusable: count(({ arrival }) => arrival === 'unusable'),
  }
  return [
    ...(report === 'good' ? [] : [item(sentences.report[report], 'error')]),
    item(sentences.deadline(deadline, daysLeft)),
    item(asked.length > 0 ? sentences.arrivals(arrivals) : sentences.noAgencies),
    ...(communes ? [item(sentences.communes(communes))] : []),
    ...(communes && communes.awaited.length > 0 ? [item(sentences.communesAwaited(communes.awaited))] : []),
    item(sentences.filled(total('filled'), total('asked'), total('toConfirm') + elsewhere.toConfirm)),
    ...(elsewhere.errors + elsewhere.warnings > 0 ? [item(sentences.elsewhere(elsewhere))] : []),
  ]
}

function item(text: string, mark: Mark = 'plain'): PagePart {
  return { type: 'item', depth: 0, content: [{ text, mark }] }
}

function agencyTable(agencies: readonly AgencyProgress[]): Table {
  const columns = sentences.agencyColumns.map((title, index) => ({ title, align: index < 3 ? 'left' as const : 'right' as const }))
  return { title: sentences.agencies, columns, rows: agencies.map(agencyRow) }
}

function agencyRow(agency: AgencyProgress): Cell[] {
  const { name, arrival, submitted, filled, asked, toConfirm, errors, warnings } = agency
  return [
    name,
    { text: sentences.arrival(agency), tone: arrivalTones[arrival] },
    submitted === null ? null : formatDate(submitted),
    asked === 0 ? null : { text: `${formatNumber(filled)}/${formatNumber(asked)}`, tone: filled < asked ? 'doubtful' : 'good' },
    counted(toConfirm, 'doubtful'),
    counted(errors, 'bad'),
    counted(warnings, 'doubtful'),
  ]
}

function sumTable(sums: readonly SumProgress[]): Table {
  const columns = sentences.sumColumns.map((title, index) => ({ title, align: index === 0 ? 'left' as const : 'right' as const }))
  const rows = sums.map(({ label, sent, missing, value }): Cell[] => {
    const tone = missing > 0 ? 'doubtful' : 'good'
    return [label, { text: `${formatNumber(sent)}/${formatNumber(sent + missing)}`, tone }, counted(missing, 'doubtful'), value === null ? null : { text: formatNumber(value), tone }]
  })
  return { title: sentences.sums, columns, rows }
}

function targetTable(targets: readonly TargetProgress[], { month }: MonthProgress): Table {
  const columns = sentences.targetColumns.map((title, index) => ({ title, align: index >= 1 && index <= 5 ? 'right' as const : 'left' as const }))
  const rows = targets.map(({ indicator, target, now, needed, pace, outlook }): Cell[] => [
    indicator.label,
    now && `${target.say(now.value)}${now.month === month ? '' : ` ${sentences.ofMonth(now.month)}`}`,
    target.say(target.goal),
    formatDate(target.by),
    needed && target.sayChange(needed),
    pace === null ? null : target.sayChange(pace),
    { text: outlook === 'unknown' && indicator.kind === 'monthly' ? sentences.countedAnew : sentences.outlook[outlook], tone: outlookTones[outlook] },
  ])
  return { title: sentences.targets, columns, rows }
}

function counted(count: number, tone: Tone): ToneCell {
  return { text: formatNumber(count), tone: count > 0 ? tone : 'quiet' }
}
