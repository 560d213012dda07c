import type { Diagnostic } from './diagnostic.ts'

/** Whether any of what was found stands in the way of a document. */
export function hasErrors(findings: readonly Diagnostic[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}
