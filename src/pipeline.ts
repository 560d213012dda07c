import { checkClosed, checkClosedBefore } from './closing/check-closed.ts'
import type { Inputs } from './closing/closing.ts'
import type { Diagnostic, Report } from './diagnostics/diagnostic.ts'
import { isOfMeasure, readablePassages } from './document/check-measure.ts'
import { documentToPassages } from './document/document-to-passages.ts'
import { unused, withoutAftermath } from './diagnostics/without-aftermath.ts'
import { withoutRepeats } from './diagnostics/without-repeats.ts'
import { withinMeasure, withoutFloods, withShortTexts } from './diagnostics/within-measure.ts'
import { filledToDocument } from './document/filled-to-document.ts'
import { stylesOfText } from './document/style-names.ts'
import type { DocumentTree } from './document/tree.ts'
import { checkFrame } from './frame/check-frame.ts'
import type { FrameFile } from './frame/frame.ts'
import type { Figures } from './figures/figures.ts'
import { deliveryToIndicators, historyOf, periodToFigures } from './figures/period-to-figures.ts'
import { followTasks, type Documents } from './period/follow-tasks.ts'
import type { Filed, Office, OwnFile, Period } from './period/period.ts'
import { silent } from './period/silent.ts'
import { isMiswritten } from './period/source-to-filed.ts'
import { sourcesToDocument, type DocumentSources, type Months } from './period/sources-to-document.ts'
import { sourcesToOfficePartly, type OfficeSources } from './period/sources-to-office.ts'
import { sourcesToPeriod, type DeliverySources, type PeriodSources } from './period/sources-to-period.ts'
import { sourcesToTerm } from './period/sources-to-term.ts'
import { accept, type Accepted } from './rules/acceptances.ts'
import { checkReport } from './rules/check-report.ts'
import { rules } from './rules/index.ts'
import type { Source, Span } from './source/source.ts'
import type { FilledReport } from './template/filled.ts'
import { sourcesToTemplate } from './template/sources-to-template.ts'
import { templateToFilled } from './template/template-to-filled.ts'
import type { Template, TemplateSources } from './template/template.ts'
import { addMonths, type IsoMonth } from './vietnamese/date.ts'

export type { DeliverySources, DocumentSources, OfficeSources, OwnFile, PeriodSources, TemplateSources }

/** What a report draws on besides its own folder where its report.yaml says so. */
export interface Elsewhere extends Months {
  /** Months before one, oldest first. */
  readonly monthsBefore: (report: Report, month: IsoMonth) => Iterable<PeriodSources>
  readonly documents: Documents
}

export interface ReportSources {
  readonly office: OfficeSources
  readonly period: PeriodSources | DocumentSources
  /**
   * Earlier periods, oldest first, read as they are gone through; the last one may be the month before. Of half a year or a year: the same of the year before, or
   * none. Of a document none: whether it has any is for its report.yaml to say.
   */
  readonly earlier: Iterable<PeriodSources>
  readonly elsewhere: Elsewhere
  /** Null where there is no such template; that has been reported then. */
  readonly templateOf: (report: Report, id: string) => TemplateSources | null
  /** A Word file of the template's folder, named at `span`; null where there is none, which has been reported then. */
  readonly frameOf: (report: Report, id: string, name: string, span: Span) => FrameFile | null
  /** Template to use whatever the files say, or null. */
  readonly template: string | null
  /** `final` prints no draft mark. */
  readonly final: 'draft' | 'final'
}

/** Every value on the way. Null is where the flow stopped; why was reported. */
export interface Stages {
  readonly office: Office | null
  readonly period: Period | null
  /** The month before (of half a year or a year: the same of the year before), or null where there is none. */
  readonly previous: Period | null
  /** All months before that can be used, oldest first. */
  readonly earlier: readonly Period[]
  readonly figures: Figures | null
  readonly template: Template | null
  readonly filled: FilledReport | null
  readonly document: DocumentTree | null
}

/** What is left to be told, and what somebody has looked at and let stand. */
export interface Checked extends Stages {
  readonly accepted: readonly Accepted[]
  readonly inputs: Inputs
}

/** The whole way from sources to a document, and every rule over it; `codes` are the rules to run, null for all. */
export function runPipeline(report: Report, sources: ReportSources, codes: readonly string[] | null = null): Checked {
  const found: Diagnostic[] = []
  const tell = withoutFloods(withShortTexts(withoutRepeats(diagnostic => void found.push(diagnostic))))
  const texts: Source[] = [...sourcesIn(sources.office), ...sourcesIn(sources.period), ...sourcesOfMonths(sources.period)]
  const month = monthBefore(sources.period, null)
  let before: PeriodSources | null = null as PeriodSources | null
  const earlier = passing(sources.earlier, one => {
    if (one.month === month) before = one
  })
  const stages = runStages(tell, noting({ ...sources, earlier }, source => void texts.push(source)), codes)
  const inputs = inputsOf(sources.period, before, texts)
  tellClosed(tell, sources.template, before, stages, inputs)
  const { told, accepted } = accept(withoutAftermath(found).filter(one => !isAftermath(one, stages)), texts, new Set(rules.map(({ code }) => code)))
  withinMeasure(told.filter(one => !isForMonths(one, sources.period))).forEach(report)
  return { ...stages, accepted, inputs }
}

/** The same things in turn, each shown as it passes. */
function* passing<T>(things: Iterable<T>, show: (thing: T) => void): Iterable<T> {
  for (const thing of things) {
    show(thing)
    yield thing
  }
}

/** The same sources, noting each text that is asked for on the way. */
function noting(sources: ReportSources, note: (source: Source) => void): ReportSources {
  const { templateOf, frameOf, elsewhere } = sources
  const { deliveryOf, documents } = elsewhere
  return {
    ...sources,
    templateOf: (tell, id) => notedGroup(templateOf(tell, id)),
    frameOf: (...asked) => notedText(frameOf(...asked)),
    elsewhere: {
      ...elsewhere,
      deliveryOf: (tell, month) => notedGroup(deliveryOf(tell, month)),
      documents: { ...documents, tasksOf: (tell, id) => notedText(documents.tasksOf(tell, id)) },
    },
  }

  function notedGroup<T extends object>(group: T | null): T | null {
    sourcesIn(group ?? {}).forEach(note)
    return group
  }

  function notedText<T extends Source>(text: T | null): T | null {
    if (text) note(text)
    return text
  }
}

/** A file that was read only partly lacks what its mistakes stand on: that it does is no news. */
function isAftermath({ code, severity, span }: Diagnostic, { period, template }: Stages): boolean {
  // What a table or chart that can't be read would have printed seems to be used by nobody.
  if (unused.includes(code) && filesOfTemplate(template).some(filed => filed?.read !== 'whole')) return true
  return severity === 'warning' && [...filesOfPeriod(period), ...filesOfTemplate(template)].some(filed => filed?.read === 'partly' && filed.file.source === span?.source)
}

function filesOfPeriod(period: Period | null): (Filed<unknown> | null)[] {
  if (!period) return []
  const { workspace, register, catalogue, tasks, communes = null } = period.office
  return [period.report, ...period.contributions.values(), workspace, register, catalogue, tasks, communes]
}

function filesOfTemplate(template: Template | null): (Filed<unknown> | null)[] {
  return template ? [template.layout, ...template.tables.values(), ...template.charts.values()] : []
}

/** What was accepted in a month, or for all months, may have nothing to accept in the report of half a year or a year, or in a document. */
function isForMonths({ code, span }: Diagnostic, period: ReportSources['period']): boolean {
  return code === 'acceptance-unused' && (isDocument(period) || Boolean(period.term)) && !ownSources(period).some(source => source === span?.source)
}

/** One line a stage. */
function runStages(report: Report, sources: ReportSources, codes: readonly string[] | null): Stages {
  const office = sourcesToOfficePartly(report, sources.office)
  const period = office && readOwn(report, office, sources)
  const before = monthBefore(sources.period, period)
  const earlier = office ? readEarlier(report, office, earlierOf(report, sources, period), before) : []
  const previous = earlier.find(({ month }) => month === before) ?? null
  const figures = period && periodToFigures(report, period, previous, earlier)
  const template = period && readTemplate(report, period, sources)
  const filled = template && figures && templateToFilled(report, template, figures, sources.final)
  const document = filled && isOfMeasure(report, filled) ? filledToDocument(report, filled) : null
  if (template?.frame && document) checkFrame(report, template.frame, stylesOfText(document), template.layout.file.spanOfValue(['frame']))
  if (template && document && figures) {
    const subject = { figures, document, passages: readablePassages(report, documentToPassages(document)), history: historyOf(period?.compiled ? [] : earlier), layoutFile: template.layout.file }
    checkReport(report, subject, codes)
  }
  return { office, period, previous, earlier, figures, template, filled, document }
}

function readOwn(report: Report, office: Office, { period: sources, elsewhere }: ReportSources): Period | null {
  const period = isDocument(sources) ? sourcesToDocument(report, office, sources, elsewhere) : readPeriod(report, office, sources)
  return period && followTasks(report, period, elsewhere.documents)
}

function readPeriod(report: Report, office: Office, sources: PeriodSources): Period | null {
  return sources.term ? sourcesToTerm(report, office, sources, sources.term) : sourcesToPeriod(report, office, sources)
}

function isDocument(sources: ReportSources['period']): sources is DocumentSources {
  return 'document' in sources
}

/** The periods that a report goes on from. */
function earlierOf(report: Report, { earlier, elsewhere }: ReportSources, period: Period | null): Iterable<PeriodSources> {
  return period?.basis?.figuresOf ? elsewhere.monthsBefore(report, period.basis.figuresOf) : earlier
}

/** The month of the period that a period is compared with; null for a document that uses no month's figures, or one not read. */
function monthBefore(sources: ReportSources['period'], period: Period | null): IsoMonth | null {
  if (!isDocument(sources)) return addMonths(sources.month, sources.term ? -12 : -1)
  return period?.basis?.figuresOf ? addMonths(period.basis.figuresOf, -1) : null
}

/** Another template is another document: only its figures can be held to the closed ones. */
function tellClosed(report: Report, template: string | null, before: PeriodSources | null, { period, previous, figures, document }: Stages, inputs: Inputs): void {
  if (!period || period.basis) return
  if (period.closed && figures) {
    const isOther = template !== null && template !== period.closed.value.template
    checkClosed(report, { lock: period.closed, indicators: figures.indicators.values(), document: isOther ? null : document, inputs })
  }
  if (!period.closed && previous?.closed && before) {
    checkClosedBefore(report, { lock: previous.closed, indicators: deliveryToIndicators(() => {}, previous, null).values(), inputs: { own: ownSources(before), shared: [] } })
  }
  for (const month of period.compiled?.months ?? []) {
    const own = [...month.contributions.values()].map(({ file }) => file.source)
    if (month.closed && own.length > 0) checkClosedBefore(report, { lock: month.closed, indicators: deliveryToIndicators(() => {}, month, null).values(), inputs: { own, shared: [] } })
  }
}

/** `texts` are those of the month, of what all months share, and of the template; `before` those of the month before. */
function inputsOf(period: ReportSources['period'], before: PeriodSources | null, texts: readonly Source[]): Inputs {
  const own = ownSources(period)
  const isNamed = new Set<Source | null | undefined>(isDocument(period) ? own : [...own, ...period.communes ?? [], period.lock])
  return { own, shared: [...texts.filter(text => !isNamed.has(text)), ...(before ? filesOf(before) : [])] }
}

/** The report's file first. */
function ownSources(period: ReportSources['period']): Source[] {
  if (isDocument(period)) return [period.report, ...period.contributions, ...period.communes]
  return [period.report, ...filesOf(period).filter(source => source !== period.report && source !== period.lock)]
}

/** Those of the communes as one: a lock has no use for thousands of names. */
function filesOf({ communes = [], ...period }: PeriodSources): Source[] {
  const path = communes[0]?.path.replace(/[^/]*$/, '*.yaml')
  const text = communes.map(source => `${source.path}\n${source.text}\n`).join('')
  return [...sourcesIn(period), ...(path === undefined ? [] : [{ path, text }])]
}

/** Errors of the month before stop a comparison, so they are told; what it lacks was told in its own time, as was all of older months. */
function readEarlier(report: Report, office: Office, earlier: Iterable<PeriodSources>, before: IsoMonth | null): Period[] {
  const errorsOnly: Report = diagnostic => diagnostic.severity === 'error' && report(diagnostic)
  const periods: Period[] = []
  for (const sources of earlier) {
    const period = readPeriod(sources.month === before ? errorsOnly : silent, office, sources)
    if (period) periods.push(period)
  }
  return periods
}

function readTemplate(report: Report, { office, report: file }: Period, { template, templateOf, frameOf }: ReportSources): Template | null {
  // Another template would be said to lack all that this one has: that its name is no name has been told.
  if (template === null && isMiswritten(file, 'template')) return null
  const sources = templateOf(report, template ?? file.value.template ?? office.workspace.value.template)
  return sources && sourcesToTemplate(report, sources, (tell, name, span) => frameOf(tell, sources.id, name, span))
}

function sourcesOfMonths(period: ReportSources['period']): Source[] {
  const term = isDocument(period) ? null : period.term
  return (term?.months ?? []).flatMap(sourcesIn).filter(source => term?.months.every(({ lock }) => lock !== source))
}

function sourcesIn(group: object): Source[] {
  return Object.values(group).flat().filter((value): value is Source => typeof value === 'object' && value !== null && 'text' in value)
}
