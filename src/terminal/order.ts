import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { withoutRepeats } from '../diagnostics/without-repeats.ts'

/** By file, then by place in it; what has no place comes first. What was told twice in the same words at the same place stands once. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once: Diagnostic[] = []
  diagnostics.forEach(withoutRepeats(diagnostic => void once.push(diagnostic)))
  return once.toSorted((a, b) => compare(pathOf(a), pathOf(b)) || (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

function pathOf({ span }: Diagnostic): string {
  return span?.source.path ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
