import type { Report } from './diagnostics/diagnostic.ts'
import { filledToDocument } from './document/filled-to-document.ts'
import type { DocumentTree } from './document/tree.ts'
import type { Figures } from './figures/figures.ts'
import { periodToFigures } from './figures/period-to-figures.ts'
import type { Office, Period } from './period/period.ts'
import { sourcesToOffice, type OfficeSources } from './period/sources-to-office.ts'
import { sourcesToPeriod, type PeriodSources } from './period/sources-to-period.ts'
import type { FilledReport } from './template/filled.ts'
import { sourcesToTemplate } from './template/sources-to-template.ts'
import { templateToFilled } from './template/template-to-filled.ts'
import type { Template, TemplateSources } from './template/template.ts'
import { addMonths } from './vietnamese/date.ts'

export type { OfficeSources, PeriodSources, TemplateSources }

export interface ReportSources {
  readonly office: OfficeSources
  readonly period: PeriodSources
  /** Earlier periods, oldest first; the last one may be the month before. */
  readonly earlier: readonly PeriodSources[]
  /** Null where there is no such template; that has been reported then. */
  readonly templateOf: (report: Report, id: string) => TemplateSources | null
  /** Template to use whatever the files say, or null. */
  readonly template: string | null
  /** `final` prints no draft mark. */
  readonly final: 'draft' | 'final'
}

/** Every value on the way. Null is where the flow stopped; why was reported. */
export interface Stages {
  readonly office: Office | null
  readonly period: Period | null
  /** The month before, or null where there is none. */
  readonly previous: Period | null
  readonly figures: Figures | null
  readonly template: Template | null
  readonly filled: FilledReport | null
  readonly document: DocumentTree | null
}

/** The whole way from sources to a document, one line a stage. */
export function runPipeline(report: Report, sources: ReportSources): Stages {
  const office = sourcesToOffice(report, sources.office)
  const period = office && sourcesToPeriod(report, office, sources.period)
  const previous = office && readPrevious(report, office, sources)
  const figures = period && periodToFigures(report, period, previous)
  const template = period && readTemplate(report, period, sources)
  const filled = template && figures && templateToFilled(report, template, figures, sources.final)
  const document = filled && filledToDocument(report, filled)

  return { office, period, previous, figures, template, filled, document }
}

/** Errors of the month before stop a comparison, so they are told; what it lacks was told in its own time. */
function readPrevious(report: Report, office: Office, { period, earlier }: ReportSources): Period | null {
  const sources = earlier.find(({ month }) => month === addMonths(period.month, -1))
  const errorsOnly: Report = diagnostic => diagnostic.severity === 'error' && report(diagnostic)
  return sources ? sourcesToPeriod(errorsOnly, office, sources) : null
}

function readTemplate(report: Report, { office, report: file }: Period, { template, templateOf }: ReportSources): Template | null {
  const sources = templateOf(report, template ?? file.value.template ?? office.workspace.value.template)
  return sources && sourcesToTemplate(report, sources)
}
