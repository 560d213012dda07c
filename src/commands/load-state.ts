import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Side } from '../difference/difference.ts'
import type { State } from '../difference/state.ts'
import type { DocumentTree } from '../document/tree.ts'
import { runPipeline } from '../pipeline.ts'
import type { Place } from '../project/place.ts'
import { readSources } from '../project/read-sources.ts'

/** One side of a comparison, and what was told on the way to it. */
export interface Loaded {
  /** Null where the month can't be read at all. */
  readonly state: State | null
  /** Null where the template can't be filled. */
  readonly document: DocumentTree | null
  readonly findings: readonly Diagnostic[]
}

/** Reads a month and goes the whole way with it; `codes` are the rules to run, null for all. */
export function loadState(place: Place, side: Side, codes: readonly string[] | null): Loaded {
  const findings: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void findings.push(diagnostic)
  const sources = readSources(report, place, { month: side.month, template: null, final: 'draft' })
  if (!sources) return { state: null, document: null, findings }
  const { period, figures, template, document } = runPipeline(report, sources, codes)
  const state = period && figures && { side, period, figures, template }
  return { state, document, findings }
}
