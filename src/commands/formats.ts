import type { DocumentTree } from '../document/tree.ts'

/** One kind of output: how a document becomes bytes, and whether a file of it may be replaced. */
export interface Format {
  readonly extension: string
  toBytes(document: DocumentTree): Promise<Uint8Array>
  /** Whether a file that is there already is as it was written. */
  isUntouched(bytes: Uint8Array): boolean
}

export type FormatName = 'docx' | 'md'

/** Loaded when asked for: the library behind Word's format is the largest part of the program. */
export const formats: Readonly<Record<FormatName, () => Promise<Format>>> = {
  docx: async () => {
    const [{ documentToDocx }, { isUntouched }] = await Promise.all([import('../docx/document-to-docx.ts'), import('../docx/fingerprint.ts')])
    return { extension: '.docx', toBytes: documentToDocx, isUntouched }
  },
  md: async () => {
    const { documentToMarkdown } = await import('../markdown/document-to-markdown.ts')
    return {
      extension: '.md',
      toBytes: async document => new TextEncoder().encode(documentToMarkdown(document)),
      // A view to read and compare, made anew each time; nobody signs it, and a mark in it would show in every comparison.
      isUntouched: () => true,
    }
  },
}
