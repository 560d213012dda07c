import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { documentToPassages } from '../../src/document/document-to-passages.ts'
import { historyOf } from '../../src/figures/period-to-figures.ts'
import { sourcesToPeriod } from '../../src/period/sources-to-period.ts'
import { runPipeline } from '../../src/pipeline.ts'
import type { Subject } from '../../src/rules/rule.ts'
import { addMonths } from '../../src/vietnamese/date.ts'
import { filesOf, sourcesOf } from '../support/sources.ts'
import { baseWorkspace } from './base-workspace.ts'

const presentMonth = '2026-04'

/**
 * What the rules see of April 2026 when `changes` (files after lines `--- path`) replace or join those of the base workspace.
 * Errors in the files of `changes` throw: a test must not rest on input that can't be read.
 */
export function subjectOf(changes: string): Subject {
  const changed = filesOf(changes)
  const files = new Map([...filesOf(baseWorkspace), ...changed])
  for (const month of monthsOf(files)) {
    if (!files.has(`data/${month}/report.yaml`)) files.set(`data/${month}/report.yaml`, reportOf(month))
  }
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const sources = sourcesOf(files, presentMonth)
  const { office, figures, template, document } = runPipeline(report, sources, [])
  const errors = diagnostics.filter(({ severity, span }) => severity === 'error' && (!span || changed.has(span.source.path)))
  if (errors.length > 0) throw new Error(errors.map(({ code, message, span }) => `${span?.source.path}: ${code}: ${message}`).join('\n'))
  if (!office || !figures || !template || !document) throw new Error(`the example gives no document: ${diagnostics.map(({ message }) => message).join('; ')}`)

  const earlier = [...sources.earlier].map(each => sourcesToPeriod(() => {}, office, each)!)
  return { figures, document, passages: documentToPassages(document), history: historyOf(earlier), layoutFile: template.layout.file }
}

function monthsOf(files: ReadonlyMap<string, string>): Set<string> {
  return new Set([...files.keys()].flatMap(path => /^data\/(\d{4}-\d{2})\//.exec(path)?.[1] ?? []))
}

/** Months that an example gives only agencies' files for. */
function reportOf(month: string): string {
  return `title: Kết quả\nperiod: { from: ${addMonths(month, -1)}-16, to: ${month}-15 }\n`
}
