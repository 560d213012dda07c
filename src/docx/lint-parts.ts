import { lintCharts } from './lint/lint-charts.ts'
import { lintComments } from './lint/lint-comments.ts'
import { lintNotes } from './lint/lint-notes.ts'
import { lintReferences } from './lint/lint-references.ts'
import { lintTextPart, readPart } from './lint/lint-part.ts'
import { lintText } from './lint/lint-text.ts'
import type { PartFacts } from './lint/part-facts.ts'
import type { Parts } from './package/document-parts.ts'

/** Parts whose text a person reads: the others are short and alike in every document. */
const textParts = /^word\/(?:document|footnotes|comments|header\d+)\.xml$/

/** Parts in which nothing is defined, and nothing named but by relationships and content types. */
const otherParts = /\.rels$|^docProps\/|^\[Content_Types\]/

/**
 * Faults of the package, in English for developers: what Word would repair or refuse, even where a validator is content.
 * `added` are paths that join the package later.
 */
export function lintParts(parts: Parts, added: readonly string[]): readonly string[] {
  const facts = new Map<string, PartFacts>()
  const structure: string[] = []
  for (const [path, xml] of parts) {
    if (otherParts.test(path)) continue
    const part = (textParts.test(path) ? lintTextPart : readPart)(path, xml)
    facts.set(path, part.facts)
    structure.push(...part.faults.map(what => `${path}: ${what}`))
  }
  return [
    ...[...parts].flatMap(([path, xml]) => lintText(path, xml)),
    ...structure,
    ...lintNotes(facts),
    ...lintCharts(parts, facts),
    ...lintComments(facts),
    ...lintReferences(parts, facts, added),
  ]
}
