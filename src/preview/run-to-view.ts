import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { differenceToPage } from '../difference/difference-to-page.ts'
import { statesToDifference } from '../difference/states-to-difference.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import type { DocumentTree } from '../document/tree.ts'
import type { Figures } from '../figures/figures.ts'
import { periodToFigures } from '../figures/period-to-figures.ts'
import { documentToHtml } from '../html/document-to-html.ts'
import { partsToHtml } from '../page/page-to-html.ts'
import { nameOfPeriod, type Period } from '../period/period.ts'
import { deliveryToProgress } from '../progress/delivery-to-progress.ts'
import { progressToPage } from '../progress/progress-to-page.ts'
import type { Template } from '../template/template.ts'
import type { IsoDate } from '../vietnamese/date.ts'
import { documentToBlocks } from './document-to-blocks.ts'
import { figuresToViews } from './figures-to-views.ts'
import { findingsToViews, type Seen } from './findings-to-views.ts'
import { createPlaces, type Places } from './places.ts'
import { words } from './problems.ts'
import { trendsToHtml } from './trends-to-html.ts'
import type { View } from './view.ts'

/** What a run of the pipeline gave, as far as a page shows it. */
export interface Run {
  readonly period: Period | null
  readonly previous: Period | null
  readonly earlier: readonly Period[]
  readonly figures: Figures | null
  readonly template: Template | null
  readonly document: DocumentTree | null
}

/** What stands beside the document. */
export type Beside = Pick<View, 'findings' | 'difference' | 'dashboard'>

/** The page of a report and what is told of it; null where there is no document to show. `today` null is a page that no day is the day of. */
export function runToView(run: Run, findings: readonly Diagnostic[], today: IsoDate | null): View | null {
  return viewOf(run, (places, seen) => ({
    findings: findingsToViews(findings, places, seen),
    difference: differenceHtml(run),
    dashboard: today === null ? '' : dashboardHtml(run, findings, today),
  }))
}

/** The same at once: beside a newer document stands what was told of the one before. */
export function runToQuickView(run: Run, { findings, difference, dashboard }: Beside): View | null {
  return viewOf(run, () => ({ findings, difference, dashboard }))
}

function viewOf({ period, figures, document }: Run, besideOf: (places: Places, seen: Seen) => Beside): View | null {
  if (!period || !figures || !document) return null
  const places = createPlaces()
  const { pieces, ...blocks } = documentToBlocks(documentToHtml(document), places)
  const printed = new Set([...pieces.values()].flat().flatMap(({ figures }) => figures))
  return {
    version: 0,
    title: titleOf(period, document),
    ...blocks,
    figures: figuresToViews(figures, printed, places),
    ...besideOf(places, { pieces, figures }),
    faults: [],
    notice: document.frame ? words.framed : '',
    files: places.files(),
  }
}

/** A document that is no period's report is known by its own title. */
function titleOf(period: Period, { title: { kind, subject } }: DocumentTree): string {
  return period.basis ? `${kind} ${inlinesToPlain(subject)}` : words.title(nameOfPeriod(period))
}

/** Errors on a page that hasn't any document yet. */
export function findingsToView(title: string, findings: readonly Diagnostic[]): View {
  const places = createPlaces()
  const views = findingsToViews(findings, places, { pieces: new Map(), figures: null })
  return { version: 0, title, measures: {}, sections: [], notes: [], blocks: {}, places: {}, figures: {}, findings: views, faults: views, notice: '', difference: '', dashboard: '', files: places.files() }
}

/** The page that was right last, and the errors that keep a newer one from being shown. */
export function withFaults(view: View, findings: readonly Diagnostic[]): View {
  const places = createPlaces(view.files)
  const views = findingsToViews(findings, places, { pieces: new Map(), figures: null })
  return { ...view, findings: views, faults: views.filter(({ severity }) => severity === 'error'), files: places.files() }
}

function differenceHtml({ period, previous, figures, template, earlier }: Run): string {
  if (period?.compiled || period?.basis) return `<p>${words.differenceOfMonths}</p>`
  if (!period || !previous || !figures) return `<p>${words.noDifference}</p>`
  const silent = () => {}
  const older = earlier.filter(({ month }) => month < previous.month)
  const before = periodToFigures(silent, previous, older.at(-1) ?? null, older)
  const state = (of: Period, figures: Figures) => ({ side: { month: of.month, revision: null }, period: of, figures, template })
  const difference = statesToDifference(state(previous, before), state(period, figures), [])
  const { parts } = differenceToPage(difference, { only: 'changed', ruleTitles: new Map(), findings: 'apart' })
  return partsToHtml(parts)
}

/** How far the month is on a day. */
function dashboardHtml({ period, earlier, figures }: Run, findings: readonly Diagnostic[], today: IsoDate): string {
  if (!period || !figures) return ''
  if (period.compiled || period.basis) return `<p>${words.progressOfMonths}</p>`
  const progress = deliveryToProgress(period, { today, report: 'good', periodEnd: period.report.value.period?.to ?? null, earlier, findings })
  return partsToHtml(progressToPage(progress).parts) + trendsToHtml([...earlier, period], figures.indicators)
}
