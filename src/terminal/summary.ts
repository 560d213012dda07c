import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { severityNames } from './code-frame.ts'

/** `2 lỗi, 1 cảnh báo trong 3 tệp`; empty where there is nothing to count. */
export function summaryOf(diagnostics: readonly Diagnostic[]): string {
  const counts = (Object.keys(severityNames) as Severity[])
    .map(severity => ({ severity, count: diagnostics.filter(diagnostic => diagnostic.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityNames[severity]}`)
  const files = new Set(diagnostics.flatMap(({ span }) => (span ? [span.source.path] : []))).size
  return counts.join(', ') + (files > 0 ? ` trong ${files} tệp` : '')
}
