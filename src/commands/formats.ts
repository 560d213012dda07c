import type { Report } from '../diagnostics/diagnostic.ts'
import type { DocumentTree } from '../document/tree.ts'
import type { Io } from '../terminal/io.ts'

/** One kind of output: how a document becomes bytes, and whether a file of it may be replaced. */
export interface Format {
  readonly extension: string
  /** Null where the document couldn't be put in this form, which was reported. */
  toBytes(report: Report, document: DocumentTree): Promise<Uint8Array | null>
  /** Whether a file that is there already is as it was written. */
  isUntouched(bytes: Uint8Array): boolean
}

export type FormatName = 'docx' | 'pdf' | 'md'

/** Loaded when asked for: the library behind Word's format is the largest part of the program. */
export const formats: Readonly<Record<FormatName, (env: Io['env']) => Promise<Format>>> = {
  docx: async () => {
    const [{ documentToDocx }, { isUntouched }] = await Promise.all([import('../docx/document-to-docx.ts'), import('../docx/fingerprint.ts')])
    return { extension: '.docx', toBytes: async (_, document) => documentToDocx(document), isUntouched }
  },
  pdf: async env => {
    const [{ documentToDocx }, { docxToPdf }, { settlePdf, isUntouchedPdf }, { checkFonts }] = await Promise.all([
      import('../docx/document-to-docx.ts'), import('../project/docx-to-pdf.ts'), import('../pdf/settle-pdf.ts'), import('../pdf/check-fonts.ts'),
    ])
    return {
      extension: '.pdf',
      async toBytes(report, document) {
        const pdf = await docxToPdf(report, await documentToDocx(document), env)
        if (pdf) checkFonts(report, pdf)
        return pdf && settlePdf(pdf, document.properties.date)
      },
      isUntouched: isUntouchedPdf,
    }
  },
  md: async () => {
    const { documentToMarkdown } = await import('../markdown/document-to-markdown.ts')
    return {
      extension: '.md',
      toBytes: async (_, document) => new TextEncoder().encode(documentToMarkdown(document)),
      // A view to read and compare, made anew each time; nobody signs it, and a mark in it would show in every comparison.
      isUntouched: () => true,
    }
  },
}
