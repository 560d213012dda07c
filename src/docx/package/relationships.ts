import { element } from '../markup/element.ts'
import { declaration } from './part-root.ts'

export interface Relationship {
  /** Last word of its type: `hyperlink`. */
  readonly kind: string
  /** As seen from the part, or an address outside of the package. */
  readonly target: string
  readonly isExternal?: true
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const metadataTypes = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/'

/** Adds a relationship of a part; gives its id there. */
export function relate(relationships: Relationship[], added: Relationship): string {
  return idAt(relationships.push(added) - 1)
}

/** Id of the relationship of this kind. */
export function idOfKind(relationships: readonly Relationship[], kind: string): string | null {
  const index = relationships.findIndex(one => one.kind === kind)
  return index < 0 ? null : idAt(index)
}

/** The .rels part that names them. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const content = relationships.map(({ kind, target, isExternal }, index) => element(
    'Relationship',
    { Id: idAt(index), Type: (kind === 'core-properties' ? metadataTypes : officeTypes) + kind, Target: target, TargetMode: isExternal ? 'External' : undefined },
  ))
  return declaration('plain') + element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, content.join(''))
}

function idAt(index: number): string {
  return `rId${index + 1}`
}
