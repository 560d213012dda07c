import { createHash } from 'node:crypto'
import type { DocumentTree } from '../document/tree.ts'
import { documentToMarkdown } from '../markdown/document-to-markdown.ts'
import type { Source } from '../source/source.ts'

/** SHA-256 in hex. */
function hashOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Of what the report says: the same for a draft and for what is signed. */
export function hashOfReport(document: DocumentTree): string {
  return hashOfText(documentToMarkdown({ ...document, letterhead: { ...document.letterhead, draft: null } }))
}

/** By name: what stands in the folder is named from there. */
export function hashesOf(sources: readonly Source[], folder: string): Record<string, string> {
  return Object.fromEntries(sources.map(({ path, text }) => [nameIn(folder, path), hashOfText(text)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function nameIn(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
}
