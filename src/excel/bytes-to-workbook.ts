import { readXlsx, type Workbook } from 'hucre/xlsx'
import type { Report } from '../diagnostics/diagnostic.ts'
import * as problems from './problems.ts'
import { sealedParts } from './seal.ts'
import { zipToParts } from '../zip/zip-to-parts.ts'

/** No form comes near them: 16 agencies' forms have 14 parts and 300 kB at most. */
const limits = { files: 300, bytes: 20_000_000 }

/** Sheets, the cells of each that are looked at, and letters in all of them: a form has some twenty sheets of some hundred rows. */
const mostSheets = 60
const readRange = 'A1:AZ3000'
const mostLetters = 5_000_000

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * A workbook that may be read: no macros, nothing taken from elsewhere, no more in it than a form has. Null where it isn't one; why was reported.
 * The library never sees the archive that came in, only one made of the parts that were unpacked within the limits.
 */
export async function bytesToWorkbook(report: Report, path: string, bytes: Uint8Array): Promise<Workbook | null> {
  if (oleSignature.every((byte, index) => bytes[index] === byte)) {
    report(isEncrypted(bytes) ? problems.locked(path) : problems.oldExcel(path))
    return null
  }
  const unzipped = zipToParts(bytes, limits)
  if (typeof unzipped === 'string') {
    report(problems.zip(path, unzipped))
    return null
  }
  const { names, parts } = unzipped
  const refusal = refusalOf(path, names, parts)
  if (refusal) {
    report(refusal)
    return null
  }
  const workbook = await read(parts)
  if (!workbook) report(problems.unreadable(path))
  // One text may stand in many cells.
  else if (lettersIn(workbook) > mostLetters) report(problems.zip(path, 'too-big'))
  else return workbook
  return null
}

/** Null for whatever the library can't make sense of. */
async function read(parts: ReadonlyMap<string, string>): Promise<Workbook | null> {
  try {
    return await readXlsx(sealedParts(parts), { readStyles: true, range: readRange })
  } catch {
    return null
  }
}

function lettersIn({ sheets }: Workbook): number {
  let letters = 0
  for (const { rows } of sheets) for (const row of rows) for (const value of row) if (typeof value === 'string') letters += value.length
  return letters
}

/** Excel names the streams of a protected file in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function refusalOf(path: string, names: readonly string[], parts: ReadonlyMap<string, string>) {
  const types = parts.get('[Content_Types].xml') ?? ''
  if (names.includes('mimetype') && names.includes('content.xml')) return problems.otherProgram(path, 'LibreOffice (.ods)')
  if (names.some(name => /^word\//i.test(name))) return problems.otherProgram(path, 'Word (.docx)')
  if (names.some(name => /(?:^|\/)(?:vbaProject|vbaData)|^xl\/(?:macrosheets|dialogsheets)\//i.test(name)) || /macroEnabled|vbaProject/i.test(types)) return problems.macros(path)
  if (names.some(name => /^xl\/(?:externalLinks|connections|queryTables)/i.test(name)) || [...parts].some(([name, xml]) => isLinked(name, xml))) return problems.externalLinks(path)
  if (names.includes('xl/workbook.bin')) return problems.otherProgram(path, 'Excel nhị phân (.xlsb)')
  if (!parts.has('xl/workbook.xml')) return problems.notAForm(path)
  if (names.filter(name => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)).length > mostSheets) return problems.zip(path, 'too-many')
  return null
}

/** Relationships to anything outside the file, but for links that a reader clicks on. */
function isLinked(name: string, xml: string): boolean {
  return name.endsWith('.rels') && [...xml.matchAll(/<[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi)].some(([tag]) => !/\/hyperlink["']/.test(tag))
}
