import type { Report } from '../diagnostics/diagnostic.ts'
import type { ReportSources, Stages } from '../pipeline.ts'
import type { Io } from '../terminal/io.ts'
import { formats, type Format, type FormatName } from './formats.ts'

/** What turns sources into a file's bytes. */
export interface Engine {
  runPipeline(report: Report, sources: ReportSources): Stages
  readonly format: Format
}

export async function loadEngine(name: FormatName, env: Io['env']): Promise<Engine> {
  const [{ runPipeline }, format] = await Promise.all([import('../pipeline.ts'), formats[name](env)])
  return { runPipeline, format }
}
