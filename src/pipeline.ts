import type { Report } from './diagnostics/diagnostic.ts'
import type { DocumentTree } from './document/tree.ts'
import type { Figures } from './figures/figures.ts'
import type { Office, Period } from './period/period.ts'
import type { Source } from './source/source.ts'
import type { FilledReport } from './template/filled.ts'
import type { IsoMonth } from './vietnamese/date.ts'

/** Texts that all periods share. */
export interface OfficeSources {
  readonly workspace: Source
  readonly register: Source
  readonly catalogue: Source
  readonly tasks: Source | null
}

/** Texts of one period's folder; `report` is null where there is no report.yaml. */
export interface PeriodSources {
  readonly month: IsoMonth
  readonly report: Source
  readonly contributions: readonly Source[]
}

/** Texts of one template's folder. */
export interface TemplateSources {
  readonly id: string
  readonly layout: Source
  /** Every .hbs file below the folder: bodies and partials. */
  readonly bodies: readonly Source[]
  /** Every file of tables/. */
  readonly tables: readonly Source[]
}

export interface ReportSources {
  readonly office: OfficeSources
  readonly period: PeriodSources
  /** Earlier periods, oldest first; the last one may be the month before. */
  readonly earlier: readonly PeriodSources[]
  /** Null where there is no such template; what is wrong with it has been reported then. */
  readonly templateOf: (report: Report, id: string) => TemplateSources | null
  /** Print no draft mark. */
  readonly final: boolean
}

/** Every value on the way. Null is where the flow stopped; why was reported. */
export interface Stages {
  readonly office: Office | null
  readonly period: Period | null
  readonly figures: Figures | null
  readonly filled: FilledReport | null
  readonly document: DocumentTree | null
}
