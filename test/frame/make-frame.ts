import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type FileChild } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { bytesToFrame } from '../../src/frame/bytes-to-frame.ts'

const latin = { font: 'Times New Roman', size: 28 }

/** A frame by hand, made by another way than the program's own: a string is a paragraph, a list of them the runs of one, in brackets a cell. */
export async function frameOf(...lines: readonly (string | readonly string[] | FileChild)[]): Promise<Uint8Array> {
  const children = lines.map(line => (typeof line === 'string' ? paragraph(line) : Array.isArray(line) ? paragraph(...line as string[]) : line as FileChild))
  const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } }
  const document = new Document({ styles: { default: { document: { run: latin } } }, sections: [{ properties: { page }, children }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

export function paragraph(...runs: readonly string[]): Paragraph {
  return new Paragraph({ children: runs.map(text => new TextRun({ ...latin, text })) })
}

export function cellWith(...lines: readonly string[]): Table {
  return new Table({ rows: lines.map(line => new TableRow({ children: [new TableCell({ children: [paragraph(line)] })] })) })
}

/** The same file with parts put in or changed. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string | ((text: string) => string)>>): Uint8Array {
  const files = unzipSync(bytes)
  for (const [path, content] of Object.entries(parts)) {
    files[path] = strToU8(typeof content === 'string' ? content : content(files[path] ? strFromU8(files[path]) : ''))
  }
  return zipSync(files)
}

export function open(bytes: Uint8Array) {
  const told: Diagnostic[] = []
  const frame = bytesToFrame(diagnostic => void told.push(diagnostic), { path: 'khung.docx', text: '', bytes })
  return { frame, told, codes: told.map(({ code }) => code), words: told.map(({ span }) => span!.source.text.slice(span!.start, span!.end)) }
}
