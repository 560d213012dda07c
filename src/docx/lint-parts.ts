import { lintCharts } from './lint/lint-charts.ts'
import { lintComments } from './lint/lint-comments.ts'
import { lintNotes } from './lint/lint-notes.ts'
import { lintReferences } from './lint/lint-references.ts'
import { lintTextPart, readPart } from './lint/lint-part.ts'
import { lintText } from './lint/lint-text.ts'
import type { PartFacts } from './lint/part-facts.ts'
import type { Parts } from './package/document-parts.ts'

/** Whether a person reads the text of a part: the others are short and alike in every document. */
function hasText(path: string): boolean {
  return path === 'word/document.xml' || path === 'word/footnotes.xml' || path === 'word/comments.xml' || /^word\/header\d+\.xml$/.test(path)
}

/** Whether nothing is defined in a part, and nothing named but by relationships and content types. */
function isListing(path: string): boolean {
  return path.endsWith('.rels') || path.startsWith('docProps/') || path.startsWith('[Content_Types]')
}

/**
 * Faults of the package, in English for developers: what Word would repair or refuse, even where a validator is content.
 * `added` are paths that join the package later.
 */
export function lintParts(parts: Parts, added: readonly string[]): readonly string[] {
  const facts = new Map<string, PartFacts>()
  const structure: string[] = []
  for (const [path, xml] of parts) {
    if (isListing(path)) continue
    const part = (hasText(path) ? lintTextPart : readPart)(path, xml)
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
