import { attributeOf, childrenOf, type XmlElement } from '../xml/xml.ts'

/** A line of a `.rels` part: another part, or an address. */
export interface Relationship {
  readonly id: string
  /** Last word of its type: `image`, `hyperlink`, `styles`. */
  readonly kind: string
  /** Path of the part in the package; null for an address outside of it. */
  readonly target: string | null
  readonly element: XmlElement
}

/** `word/_rels/document.xml.rels` of `word/document.xml`. */
export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels')
}

/** `root` is the parsed `.rels` part that belongs to `part`. */
export function relationshipsOf(part: string, root: XmlElement): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map(one => ({
    id: attributeOf(one, 'Id') ?? '',
    kind: (attributeOf(one, 'Type') ?? '').replace(/^.*\//, ''),
    target: attributeOf(one, 'TargetMode') === 'External' ? null : pathOf(part, attributeOf(one, 'Target') ?? ''),
    element: one,
  }))
}

/** Path in the package that a target means, seen from the part that names it. */
function pathOf(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
