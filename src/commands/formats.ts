import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import type { DocumentTree } from '../document/tree.ts'
import type { Stages } from '../pipeline.ts'
import type { Io } from '../terminal/io.ts'

/** One kind of output: how a document becomes bytes, and whether a file of it may be replaced. */
export interface Format {
  readonly extension: string
  /** Null where the document couldn't be put in this form, which was reported. */
  toBytes(report: Report, document: DocumentTree, made: Made): Promise<Uint8Array | null>
  /** Whether a file that is there already is as it was written. */
  isUntouched(bytes: Uint8Array): boolean
}

/** What a document came from, and what was found in it: a page shows them beside it. */
export interface Made {
  readonly stages: Stages
  readonly findings: readonly Diagnostic[]
}

export type FormatName = 'docx' | 'pdf' | 'html' | 'md'

/** Loaded when asked for: the library behind Word's format is the largest part of the program. */
export const formats: Readonly<Record<FormatName, (env: Io['env']) => Promise<Format>>> = {
  docx: async () => {
    const [{ documentToDocx }, { isUntouched }] = await Promise.all([import('../docx/document-to-docx.ts'), import('../docx/fingerprint.ts')])
    return { extension: '.docx', toBytes: async (_, document) => documentToDocx(document), isUntouched }
  },
  pdf: async env => {
    const [{ documentToDocx }, { docxToPdf }, { settlePdf, isUntouchedPdf }, { checkFonts }, { findFont }, { thisMachine }] = await Promise.all([
      import('../docx/document-to-docx.ts'), import('../project/docx-to-pdf.ts'), import('../pdf/settle-pdf.ts'), import('../pdf/check-fonts.ts'),
      import('../project/find-font.ts'), import('../project/find-soffice.ts'),
    ])
    return {
      extension: '.pdf',
      async toBytes(report, document) {
        const pdf = await docxToPdf(report, await documentToDocx(document), env)
        if (pdf) checkFonts(report, pdf, () => findFont(thisMachine(env)))
        return pdf && settlePdf(pdf, document.properties.date)
      },
      isUntouched: isUntouchedPdf,
    }
  },
  html: async () => {
    const [{ runToView }, { viewToPage }, { clientScript }] = await Promise.all([import('../preview/run-to-view.ts'), import('../preview/view-to-page.ts'), import('../preview/client-script.ts')])
    return {
      extension: '.html',
      async toBytes(_, document, { stages, findings }) {
        const view = runToView({ ...stages, document }, findings, null)
        return view && new TextEncoder().encode(viewToPage(view, 'file', clientScript).html)
      },
      // Made anew each time, as the Markdown is.
      isUntouched: () => true,
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
