import { join } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/has-errors.ts'
import type { Place } from '../project/place.ts'
import { readSources, type SourcesRequest } from '../project/read-sources.ts'
import { writeOutput, type Edited } from '../project/write-output.ts'
import { findingsToComments } from '../review/findings-to-comments.ts'
import { inOrder } from '../terminal/order.ts'
import { checkFinal } from './check-final.ts'
import type { Engine } from './engine.ts'
import { folderOf, type AskedPeriod } from './plan-periods.ts'
import { sentences } from './problems.ts'
import { reportName } from './report-name.ts'

/** One report to be built. */
export type Job = AskedPeriod & SourcesRequest & {
  readonly place: Place
  /** Absolute folder; the report goes into its period's folder in it. */
  readonly out: string
  readonly edited: Edited
  /** `comments`: what is found goes into the document, and no finding stops it. */
  readonly review: 'comments' | 'none'
  /** What the file's own dates are set to, or null to take them from the report. */
  readonly fileDate: string | null
}

export interface Built {
  readonly findings: readonly Diagnostic[]
  /** Absolute path of the document; null where the findings stand in the way of it. */
  readonly path: string | null
}

/** From a folder of sources to a file, or to what stands in the way. */
export async function buildPeriod(engine: Engine, job: Job): Promise<Built> {
  const findings: Diagnostic[] = []
  const path = await writePeriod(diagnostic => void findings.push(diagnostic), findings, engine, job)
  return { findings, path }
}

async function writePeriod(report: Report, findings: readonly Diagnostic[], { runPipeline, format }: Engine, job: Job): Promise<string | null> {
  const sources = readSources(report, job.place, job)
  if (!sources) return null

  const stages = runPipeline(report, sources)
  const name = reportName(report, stages, job)
  if (job.final === 'final') checkFinal(report, stages, findings)
  const isFaulty = hasErrors(findings)
  if (isFaulty && job.review === 'none') return null
  const { template, filled, document, figures } = stages
  if (!template || !filled || !document || !figures) {
    if (isFaulty) return null
    throw new Error(`the pipeline stopped at ${folderOf(job)} without an error`)
  }
  if (name === null) return null
  const dated = job.fileDate === null ? document : { ...document, properties: { ...document.properties, date: job.fileDate } }
  const shown = job.review === 'comments' ? findingsToComments(dated, figures, inOrder(findings)) : dated
  const bytes = await format.toBytes(report, shown, { stages, findings: inOrder(findings) })
  if (bytes === null) return null
  const path = join(job.out, folderOf(job), (job.review === 'comments' ? sentences.draftName(name) : name) + format.extension)
  return writeOutput(report, { path, base: job.place.root, bytes, isUntouched: format.isUntouched }, job.edited)
}
