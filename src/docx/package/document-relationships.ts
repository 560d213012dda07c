import type { Relationship } from './relationships.ts'

/** What word/document.xml is related to before anything of the text is written. Its links and drawings follow, and the fonts at last. */
export function documentRelationships({ hasComments, hasHeader }: { readonly hasComments: boolean; readonly hasHeader: boolean }): Relationship[] {
  const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings', ...(hasComments ? ['comments'] : [])]
  return [
    ...kinds.map(kind => ({ kind, target: `${kind}.xml` })),
    ...(hasHeader ? [{ kind: 'header', target: 'header1.xml' }] : []),
    { kind: 'theme', target: 'theme/theme1.xml' },
  ]
}

/** _rels/.rels. */
export const packageRelationships: readonly Relationship[] = [
  { kind: 'officeDocument', target: 'word/document.xml' },
  { kind: 'core-properties', target: 'docProps/core.xml' },
  { kind: 'extended-properties', target: 'docProps/app.xml' },
  { kind: 'custom-properties', target: 'docProps/custom.xml' },
]
