import type { Parts } from './compile-parts.ts'
import { lintCharts } from './lint-charts.ts'
import { lintComments } from './lint-comments.ts'
import { lintNotes } from './lint-notes.ts'
import { lintReferences } from './lint-references.ts'
import { lintStructure } from './lint-structure.ts'

/** Parts whose text a person reads: the others are short and alike in every document. */
const textParts = /^word\/(?:document|footnotes|comments|header\d+)\.xml$/

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/**
 * Faults of the package, in English for developers: what Word would repair or refuse, even where a validator is content.
 * `added` are paths that join the package later.
 */
export function lintParts(parts: Parts, added: readonly string[]): readonly string[] {
  return [
    ...[...parts].flatMap(([path, xml]) => lintText(path, xml)),
    ...[...parts].filter(([path]) => textParts.test(path)).flatMap(([path, xml]) => lintStructure(path, xml)),
    ...lintNotes(parts),
    ...lintCharts(parts),
    ...lintComments(parts),
    ...lintReferences(parts, added),
  ]
}

function lintText(path: string, xml: string): readonly string[] {
  const sign = forbidden.exec(xml)?.[0]
  // What a table or a chart is called is the author's: one may be called `null`.
  const slip = /(?<!<w:tbl(?:Caption|Description) w:val|<wp:docPr [^>]* (?:name|descr))="(?:NaN|undefined|null|\[object Object\])"/.exec(xml)?.[0]
  return [
    ...(sign === undefined ? [] : [`${path}: U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} may not stand in XML`]),
    ...(slip === undefined ? [] : [`${path}: an attribute is ${slip.slice(1)}`]),
  ]
}
