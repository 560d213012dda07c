import { relationshipsOf, relationshipsPath, type Relationship } from '../../frame/relationships.ts'
import { attributeOf, childrenOf, element, withAttribute, type XmlElement } from '../../xml/xml.ts'

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'

/** Parts of a package while it is put together. */
export interface OpenPackage {
  readonly parts: Map<string, XmlElement>
  /** Content types by path. */
  readonly types: Map<string, string>
}

/** Makes a part known to another; gives the id that it has there. A related part of the same kind and path is not named twice. */
export function relate({ parts }: OpenPackage, part: string, kind: string, target: string): string {
  const path = relationshipsPath(part)
  const root = parts.get(path) ?? element('Relationships', { xmlns: `${packageNamespace}/relationships` })
  const known = relationshipsOf(part, root).find(one => one.kind === kind && one.target === target)
  if (known) return known.id
  const id = freeId(root)
  parts.set(path, { ...root, children: [...root.children, element('Relationship', { Id: id, Type: `${officeTypes}/${kind}`, Target: target.replace(/^word\//, '') })] })
  return id
}

/** Keeps those relationships of a part of which `isKept` says so. */
export function keepRelationships({ parts }: OpenPackage, part: string, isKept: (one: Relationship) => boolean): void {
  const path = relationshipsPath(part)
  const root = parts.get(path)
  if (!root) return
  const kept = relationshipsOf(part, root).filter(isKept).map(one => one.element)
  if (kept.length === 0) parts.delete(path)
  else parts.set(path, { ...root, children: kept })
}

/** Takes over a relationship of another package, with a new id; gives the id. */
export function adoptRelationship({ parts }: OpenPackage, part: string, one: XmlElement): string {
  const path = relationshipsPath(part)
  const root = parts.get(path) ?? element('Relationships', { xmlns: `${packageNamespace}/relationships` })
  const id = freeId(root)
  parts.set(path, { ...root, children: [...root.children, withAttribute(one, 'Id', id)] })
  return id
}

/** [Content_Types].xml for these parts. */
export function contentTypes(paths: readonly string[], types: ReadonlyMap<string, string>): XmlElement {
  return element('Types', { xmlns: `${packageNamespace}/content-types` }, [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...paths.filter(path => !path.endsWith('.rels') && types.has(path)).map(path => element('Override', { PartName: `/${path}`, ContentType: types.get(path)! })),
  ])
}

function freeId(root: XmlElement): string {
  const numbers = childrenOf(root, 'Relationship').map(one => Number(/^rId(\d+)$/.exec(attributeOf(one, 'Id') ?? '')?.[1] ?? 0))
  return `rId${Math.max(0, ...numbers) + 1}`
}
