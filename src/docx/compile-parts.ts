import { Packer, type Document } from 'docx'
import type { Properties } from '../document/tree.ts'
import { chartToWorkbook } from './chart-workbook.ts'
import { applicationProperties, coreProperties } from './properties.ts'
import { settings } from './settings.ts'

/** Files of the package by their path, in no particular order. */
export type Parts = ReadonlyMap<string, string>

// The library hides its compiler, but only behind it are the parts still text, before they are zipped with the time of day.
const { compiler } = Packer as unknown as { readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> } }

export interface Compiled {
  readonly parts: Parts
  /** The workbooks of the charts, by their path. */
  readonly workbooks: ReadonlyMap<string, Uint8Array>
}

/** All parts but the one with the fingerprint, cleared of whatever differs between two runs and of what Word complains about. */
export function compileParts(document: Document, properties: Properties): Compiled {
  const compiled = compiler.compile(document)
  const parts = new Map<string, string>()
  for (const [path, data] of compiled) {
    // Zipped with the time of day: it is made anew from its chart.
    if (path.startsWith('word/embeddings/')) continue
    if (typeof data !== 'string') throw new Error(`${path} is not text: such a part is not provided for`)
    if (path.endsWith('.rels') && !data.includes('<Relationship ')) continue
    parts.set(path, data.replaceAll('&apos;', '\''))
  }
  parts.delete('docProps/custom.xml')
  parts.set('docProps/core.xml', coreProperties(properties))
  parts.set('docProps/app.xml', applicationProperties)
  parts.set('word/settings.xml', settings)
  renumberRelationships(parts, 'word/document.xml', 'word/_rels/document.xml.rels')
  renumberRelationships(parts, 'word/footnotes.xml', 'word/_rels/footnotes.xml.rels')
  change(parts, 'word/document.xml', renumberBookmarks)
  change(parts, 'word/document.xml', renumberDrawings)
  tidyChanges(parts)
  change(parts, 'word/numbering.xml', tidyNumbering)
  change(parts, 'word/footnotes.xml', withoutMarksOnSeparators)
  change(parts, 'word/endnotes.xml', withoutMarksOnSeparators)
  return { parts, workbooks: chartWorkbooks(parts) }
}

function change(parts: Map<string, string>, path: string, edit: (xml: string) => string): void {
  const xml = parts.get(path)
  if (xml !== undefined) parts.set(path, edit(xml))
}

/** Links and charts get random ids from the library: they take the first free numbers instead. */
function renumberRelationships(parts: Map<string, string>, path: string, relationshipsPath: string): void {
  const relationships = parts.get(relationshipsPath)
  if (relationships === undefined) return
  const ids = [...relationships.matchAll(/ Id="([^"]*)"/g)].map(match => match[1]!)
  const taken = new Set(ids.filter(id => /^rId\d+$/.test(id)))
  const fresh = new Map<string, string>()
  let number = 0
  for (const id of ids) {
    if (taken.has(id)) continue
    do number += 1
    while (taken.has(`rId${number}`))
    fresh.set(id, `rId${number}`)
  }
  const renumber = (xml: string) => xml.replace(/ (r:id|Id)="([^"]*)"/g, (whole, name: string, id: string) => (fresh.has(id) ? ` ${name}="${fresh.get(id)!}"` : whole))
  change(parts, relationshipsPath, renumber)
  change(parts, path, renumber)
}

/** The library counts bookmarks through all documents of a process. */
function renumberBookmarks(xml: string): string {
  const fresh = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g, (_, head: string, id: string) => {
    if (!fresh.has(id)) fresh.set(id, fresh.size + 1)
    return `${head}${fresh.get(id)!}"`
  })
}

/** Drawings are counted through all documents of a process too. */
function renumberDrawings(xml: string): string {
  let number = 0
  return xml.replace(/(<wp:docPr id=")\d+"/g, (_, head: string) => `${head}${++number}"`)
}

/** The charts, in the document's language and letters, each with a workbook of its own. */
function chartWorkbooks(parts: Map<string, string>): ReadonlyMap<string, Uint8Array> {
  const paths = [...parts.keys()].filter(path => /^word\/charts\/[^/]+\.xml$/.test(path))
  return new Map(paths.map(path => {
    const relationships = path.replace(/([^/]*)$/, '_rels/$1.rels')
    renumberRelationships(parts, path, relationships)
    change(parts, path, xml => xml.replaceAll('"en-US"', '"vi-VN"').replaceAll('"+mn-ea"', '"Times New Roman"'))
    const workbook = / Target="\.\.\/(embeddings\/[^"]*)"/.exec(parts.get(relationships)!)![1]!
    return [`word/${workbook}`, chartToWorkbook(parts.get(path)!)]
  }))
}

/** Tracked changes are numbered through all parts, from where the bookmarks end; that of a paragraph's mark stands before the mark's look. */
function tidyChanges(parts: Map<string, string>): void {
  let number = parts.get('word/document.xml')?.match(/<w:bookmarkStart /g)?.length ?? 0
  for (const path of ['word/document.xml', 'word/footnotes.xml']) {
    change(parts, path, xml => xml
      .replace(/(<w:(?:ins|del) [^>]*?w:id=")\d+"/g, (_, head: string) => `${head}${++number}"`)
      .replace(/<w:rPr>((?:(?!<\/w:rPr>).)+?)(<w:(?:ins|del) [^>]*\/>)/gs, '<w:rPr>$2$1'))
  }
}

/** Lists as Word writes them; the library's own list of bullets, which nothing uses, goes. */
function tidyNumbering(xml: string): string {
  return xml
    .replace(/<w:abstractNum w:abstractNumId="1".*?<\/w:abstractNum>/s, '')
    .replace(/<w:num w:numId="1".*?<\/w:num>/s, '')
    .replaceAll('hybridMultilevel', 'multilevel')
    .replaceAll(' w:tentative="1"', '')
}

/** The lines between text and notes are no notes and carry no mark. */
function withoutMarksOnSeparators(xml: string): string {
  return xml.replace(/<w:r>(?:(?!<\/w:r>).)*<w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/gs, '')
}
