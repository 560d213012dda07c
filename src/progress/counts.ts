import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Counts } from './progress.ts'

export function countsOf(findings: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning') }
}
