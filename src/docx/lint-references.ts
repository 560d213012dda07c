import type { Parts } from './compile-parts.ts'
import { valuesOf } from './xml-tag.ts'

/** What a part names must be there: styles, lists, related parts, content types. `added` are paths that join the package later. */
export function lintReferences(parts: Parts, added: readonly string[]): readonly string[] {
  const paths = new Set([...parts.keys(), ...added])
  return [...lintStyles(parts), ...lintLists(parts), ...lintRelationships(parts, paths), ...lintContentTypes(parts, paths)]
}

function lintStyles(parts: Parts): readonly string[] {
  const styles = parts.get('word/styles.xml') ?? ''
  const ids = valuesOf(styles, /<w:style [^>]*w:styleId="([^"]*)"/g)
  const names = valuesOf(styles, /<w:style [^>]*><w:name w:val="([^"]*)"/g)
  const known = new Set(ids)
  return [
    ...repeated(ids).map(id => `word/styles.xml: two styles with the id ${id}`),
    ...repeated(names.map(name => name.toLowerCase())).map(name => `word/styles.xml: two styles with the name ${name}`),
    // Word reads what follows a comma as another name of the style.
    ...names.filter(name => name.includes(',')).map(name => `word/styles.xml: the style name ${name} has a comma`),
    ...used(parts, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g).filter(({ value }) => !known.has(value)).map(({ path, value }) => `${path}: no style ${value}`),
  ]
}

function lintLists(parts: Parts): readonly string[] {
  const numbering = parts.get('word/numbering.xml') ?? ''
  const lists = new Set(valuesOf(numbering, /<w:num [^>]*w:numId="([^"]*)"/g))
  const patterns = new Set(valuesOf(numbering, /<w:abstractNum [^>]*w:abstractNumId="([^"]*)"/g))
  return [
    ...used(parts, /<w:numId w:val="([^"]*)"/g).filter(({ value }) => value !== '0' && !lists.has(value)).map(({ path, value }) => `${path}: no list ${value}`),
    ...used(parts, /<w:abstractNumId w:val="([^"]*)"/g).filter(({ value }) => !patterns.has(value)).map(({ path, value }) => `${path}: no pattern of a list ${value}`),
  ]
}

function lintRelationships(parts: Parts, paths: ReadonlySet<string>): readonly string[] {
  const faults: string[] = []
  for (const [path, xml] of parts) {
    if (path.endsWith('.rels')) {
      const ids = valuesOf(xml, / Id="([^"]*)"/g)
      faults.push(...repeated(ids).map(id => `${path}: two relationships ${id}`))
      faults.push(...targets(path, xml).filter(target => !paths.has(target)).map(target => `${path}: there is no ${target}`))
    } else {
      const ids = new Set(valuesOf(parts.get(relationshipsPath(path)) ?? '', / Id="([^"]*)"/g))
      faults.push(...valuesOf(xml, / r:(?:id|embed|link)="([^"]*)"/g).filter(id => !ids.has(id)).map(id => `${path}: no relationship ${id}`))
    }
  }
  return faults
}

/** Parts that a .rels part leads to, without addresses outside of the package. */
function targets(path: string, xml: string): readonly string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '')
  return [...xml.matchAll(/<Relationship [^>]*>/g)]
    .filter(([tag]) => !tag.includes('TargetMode="External"'))
    .flatMap(([tag]) => / Target="([^"]*)"/.exec(tag)?.[1] ?? [])
    .map(target => (target.startsWith('/') ? target.slice(1) : (folder + target).replace(/[^/]+\/\.\.\//g, '')))
}

function relationshipsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels')
}

function lintContentTypes(parts: Parts, paths: ReadonlySet<string>): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? ''
  const endings = new Set(valuesOf(types, /<Default [^>]*Extension="([^"]*)"/g))
  const overridden = new Set(valuesOf(types, /<Override [^>]*PartName="\/([^"]*)"/g))
  // A part that is only `application/xml` is one that Word doesn't know.
  const isTyped = (path: string) => overridden.has(path) || (!path.endsWith('.xml') && endings.has(path.replace(/^.*\./, '')))
  return [
    ...[...paths].filter(path => path !== '[Content_Types].xml' && !isTyped(path)).map(path => `[Content_Types].xml: no type for ${path}`),
    ...[...overridden].filter(path => !paths.has(path)).map(path => `[Content_Types].xml: there is no ${path}`),
  ]
}

function used(parts: Parts, pattern: RegExp): readonly { readonly path: string; readonly value: string }[] {
  return [...parts].flatMap(([path, xml]) => [...new Set(valuesOf(xml, pattern))].map(value => ({ path, value })))
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
