import { strFromU8, unzipSync } from 'fflate'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import type { DocumentTree } from '../../src/document/tree.ts'

/** Parts of a Word file by their path, read by another program than the one that wrote them. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
}

export async function build(document: DocumentTree) {
  const parts = readParts(await documentToDocx(document))
  const part = (path: string) => parts.get(path) ?? ''
  const xml = part('word/document.xml')
  return { parts, part, xml, paragraphs: paragraphsOf(xml), notes: part('word/footnotes.xml'), styles: part('word/styles.xml') }
}

export interface ReadParagraph {
  readonly style: string | null
  readonly text: string
  readonly xml: string
}

export function paragraphsOf(xml: string): readonly ReadParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? null,
    text: textOf(paragraph),
    xml: paragraph,
  }))
}

export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

export function runsOf(xml: string): readonly { readonly text: string; readonly xml: string }[] {
  return [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => ({ text: textOf(run), xml: run }))
}

export function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
}
