import type { Frame } from '../frame/frame.ts'
import type { Filed } from '../period/period.ts'
import type { Layout } from '../schemas/layout.ts'
import type { ChartFile } from '../schemas/chart.ts'
import type { Source } from '../source/source.ts'
import type { TableFile } from '../schemas/table.ts'
import type { TemplateText } from './text.ts'

/** Texts of one template's folder. */
export interface TemplateSources {
  readonly id: string
  readonly layout: Source
  /** Every .hbs file below the folder: bodies, and partials in partials/. */
  readonly bodies: readonly Source[]
  /** Every file of tables/. */
  readonly tables: readonly Source[]
  /** Every file of charts/. */
  readonly charts: readonly Source[]
}

export type TableSpec = Filed<TableFile>
export type ChartSpec = Filed<ChartFile>

/** One template read, not yet filled. */
export interface Template {
  readonly id: string
  readonly layout: Filed<Layout>
  /** Made in Word; null where the program sets the whole document. */
  readonly frame: Frame | null
  /** By file name: `body.hbs`. */
  readonly bodies: ReadonlyMap<string, TemplateText>
  /** By name without folder and ending. */
  readonly partials: ReadonlyMap<string, TemplateText>
  /** By name without folder and ending; null for a file that can't be used, which was told. */
  readonly tables: ReadonlyMap<string, TableSpec | null>
  readonly charts: ReadonlyMap<string, ChartSpec | null>
}
