import type { Parts } from '../package/document-parts.ts'
import { attribute, readTags } from '../xml-tag.ts'
import type { PartFacts } from './part-facts.ts'
import { repeated } from './repeated.ts'

/** What a part names must be there: styles, lists, related parts, content types. `added` are paths that join the package later. */
export function lintReferences(parts: Parts, facts: ReadonlyMap<string, PartFacts>, added: readonly string[]): readonly string[] {
  const paths = new Set([...parts.keys(), ...added])
  return [...lintStyles(facts), ...lintLists(facts), ...lintRelationships(parts, facts, paths), ...lintContentTypes(parts, paths)]
}

function lintStyles(facts: ReadonlyMap<string, PartFacts>): readonly string[] {
  const styles = facts.get('word/styles.xml')?.styles ?? []
  const names = styles.flatMap(({ name }) => name ?? [])
  const known = new Set(styles.map(({ id }) => id))
  return [
    ...repeated(styles.map(({ id }) => id)).map(id => `word/styles.xml: two styles with the id ${id}`),
    ...repeated(names.map(name => name.toLowerCase())).map(name => `word/styles.xml: two styles with the name ${name}`),
    // Word reads what follows a comma as another name of the style.
    ...names.filter(name => name.includes(',')).map(name => `word/styles.xml: the style name ${name} has a comma`),
    ...unknown(facts, ({ usedStyles }) => usedStyles, known).map(({ path, value }) => `${path}: no style ${value}`),
  ]
}

function lintLists(facts: ReadonlyMap<string, PartFacts>): readonly string[] {
  const { lists = [], patterns = [] } = facts.get('word/numbering.xml') ?? {}
  return [
    ...unknown(facts, ({ usedLists }) => usedLists, new Set(['0', ...lists])).map(({ path, value }) => `${path}: no list ${value}`),
    ...unknown(facts, ({ usedPatterns }) => usedPatterns, new Set(patterns)).map(({ path, value }) => `${path}: no pattern of a list ${value}`),
  ]
}

function unknown(facts: ReadonlyMap<string, PartFacts>, used: (facts: PartFacts) => ReadonlySet<string>, known: ReadonlySet<string>): readonly { readonly path: string; readonly value: string }[] {
  return [...facts].flatMap(([path, one]) => [...used(one)].filter(value => !known.has(value)).map(value => ({ path, value })))
}

function lintRelationships(parts: Parts, facts: ReadonlyMap<string, PartFacts>, paths: ReadonlySet<string>): readonly string[] {
  const faults: string[] = []
  for (const [path, xml] of parts) {
    if (!path.endsWith('.rels')) continue
    faults.push(...repeated(idsIn(xml)).map(id => `${path}: two relationships ${id}`))
    faults.push(...targets(path, xml).filter(target => !paths.has(target)).map(target => `${path}: there is no ${target}`))
  }
  for (const [path, { usedRelationships }] of facts) {
    const ids = usedRelationships.size === 0 ? null : new Set(idsIn(parts.get(relationshipsPath(path)) ?? ''))
    faults.push(...[...usedRelationships].filter(id => !ids!.has(id)).map(id => `${path}: no relationship ${id}`))
  }
  return faults
}

/** Parts that a .rels part leads to, without addresses outside of the package. */
function targets(path: string, xml: string): readonly string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '')
  const found: string[] = []
  readTags(xml, tag => {
    const target = tag.name === 'Relationship' && attribute(tag, 'TargetMode') !== 'External' ? attribute(tag, 'Target') : null
    if (target !== null) found.push(target.startsWith('/') ? target.slice(1) : (folder + target).replace(/[^/]+\/\.\.\//g, ''))
  })
  return found
}

function relationshipsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels')
}

function lintContentTypes(parts: Parts, paths: ReadonlySet<string>): readonly string[] {
  const endings = new Set<string | null>()
  const overridden = new Set<string>()
  readTags(parts.get('[Content_Types].xml') ?? '', tag => {
    if (tag.name === 'Default') endings.add(attribute(tag, 'Extension'))
    const override = tag.name === 'Override' ? attribute(tag, 'PartName') : null
    if (override !== null) overridden.add(override.slice(1))
  })
  // A part that is only `application/xml` is one that Word doesn't know.
  const isTyped = (path: string) => overridden.has(path) || (!path.endsWith('.xml') && endings.has(path.slice(path.lastIndexOf('.') + 1)))
  return [
    ...[...paths].filter(path => path !== '[Content_Types].xml' && !isTyped(path)).map(path => `[Content_Types].xml: no type for ${path}`),
    ...[...overridden].filter(path => !paths.has(path)).map(path => `[Content_Types].xml: there is no ${path}`),
  ]
}

function idsIn(relationships: string): readonly string[] {
  return [...relationships.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id!)
}
