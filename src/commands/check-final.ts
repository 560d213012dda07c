import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import type { DocumentTree } from '../document/tree.ts'
import type { Stages } from '../pipeline.ts'
import type { Span } from '../source/source.ts'
import * as problems from './problems.ts'

/** Reports what a document to be signed must not have: blanks, places without a figure, findings of any kind. */
export function checkFinal(report: Report, { period, document }: Stages, findings: readonly Diagnostic[]): void {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  for (const key of ['number', 'date'] as const) {
    if (period && period.report.value[key] === null) report(problems.finalBlank(key, period.report.file.spanOfValue([key])))
  }
  const missing = document ? [...missingSpans(document)] : []
  if (missing[0]) report(problems.finalMissing(missing.length, missing[0]))
  if (warnings > 0) report(problems.finalWarnings(warnings))
}

/** Every run of a document that stands for something not received. */
function* missingSpans(node: DocumentTree | unknown): Generator<Span> {
  if (typeof node !== 'object' || node === null) return
  if ('missing' in node && node.missing === true && 'span' in node) yield node.span as Span
  for (const [key, child] of Object.entries(node)) if (key !== 'span') yield* missingSpans(child)
}
