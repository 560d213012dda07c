import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { textToXml } from '../xml/text-to-xml.ts'
import { attributeOf, childrenOf, elementsIn, type XmlElement } from '../xml/xml.ts'
import { zipToParts, type Unzipped } from '../zip/zip-to-parts.ts'
import { mainPart, type Frame } from './frame.ts'
import { hasRaggedTable } from './has-ragged-table.ts'
import * as problems from './problems.ts'
import type { Refusal } from './problems.ts'
import { tidied } from './tidied.ts'
import { relationshipsOf, relationshipsPath, type Relationship } from './relationships.ts'

/** What a package of Word holds that a document needs. */
export type FramePackage = Pick<Frame, 'parts' | 'media' | 'types'>

/** A frame with a coat of arms and embedded fonts comes to a few megabytes. */
const limits = { files: 400, bytes: 40_000_000 }

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Related parts that a document has without naming them in its text. */
const silentKinds = new Set(['styles', 'numbering', 'settings', 'theme', 'fontTable', 'font'])

/**
 * The parts of a Word file that its document is made of, unpacked within limits: no macros, nothing active, nothing from elsewhere.
 * Null where it isn't such a file; why was reported.
 */
export function bytesToPackage(report: Report, path: string, bytes: Uint8Array): FramePackage | null {
  const tell = (diagnostic: Diagnostic) => {
    report(diagnostic)
    return null
  }
  if (oleSignature.every((byte, index) => bytes[index] === byte)) return tell(isEncrypted(bytes) ? problems.zip(path, 'encrypted') : problems.oldWord(path))
  const unzipped = zipToParts(bytes, limits)
  if (typeof unzipped === 'string') return tell(problems.zip(path, unzipped))
  const kind = otherKind(unzipped)
  if (kind !== null) return tell(problems.otherProgram(path, kind))
  const refusal = refusalOf(unzipped)
  if (refusal) return tell(problems.refused(path, refusal))
  const types = contentTypesOf(unzipped)

  const parts = new Map<string, XmlElement>()
  const media = new Map<string, Uint8Array>()
  const wanted = [mainPart]
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (parts.has(name) || media.has(name)) continue
    const text = unzipped.parts.get(name)
    if (text === undefined) {
      const content = unzipped.bytesOf(name)
      if (content === null) return tell(problems.notXml(path, name))
      media.set(name, content)
      continue
    }
    const root = textToXml(text)?.root
    if (!root) return tell(problems.notXml(path, name))
    parts.set(name, tidied(root))
    const related = relationshipsIn(unzipped, name)
    if (!related) return tell(problems.notXml(path, relationshipsPath(name)))
    if (related.text) parts.set(relationshipsPath(name), related.text)
    wanted.push(...related.all.filter(one => one.target !== null && isNeeded(one, text)).map(({ target }) => target!))
  }
  const fault = faultOf(parts)
  if (fault) return tell(problems.refused(path, fault))
  return { parts, media, types }
}

function isNeeded({ kind, id }: Relationship, text: string): boolean {
  return silentKinds.has(kind) || text.includes(`"${id}"`)
}

function relationshipsIn({ parts }: Unzipped, name: string): { text: XmlElement | null; all: readonly Relationship[] } | null {
  const raw = parts.get(relationshipsPath(name))
  if (raw === undefined) return { text: null, all: [] }
  const root = textToXml(raw)?.root
  return root ? { text: root, all: relationshipsOf(name, root) } : null
}

/** Word names the streams of a protected file in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function otherKind({ names, parts }: Unzipped): string | null {
  if (names.includes('mimetype') && names.includes('content.xml')) return 'LibreOffice (.odt)'
  if (names.some(name => /^xl\//i.test(name))) return 'Excel (.xlsx)'
  if (names.some(name => /^ppt\//i.test(name))) return 'PowerPoint (.pptx)'
  return parts.has('[Content_Types].xml') ? null : 'khác'
}

/** What no document that is signed should carry; looked for in the whole package, reached or not. */
function refusalOf({ names, parts }: Unzipped): Refusal | null {
  const types = parts.get('[Content_Types].xml') ?? ''
  if (names.some(name => /(?:^|\/)(?:vbaProject|vbaData)/i.test(name)) || /macroEnabled|vbaProject/i.test(types)) return 'macros'
  if (names.some(name => /^word\/(?:embeddings|activeX)\//i.test(name)) || /oleObject|activeX/i.test(types)) return 'embedded'
  for (const [name, text] of parts) {
    if (!name.endsWith('.rels')) continue
    for (const [tag] of text.matchAll(/<[^>]*\bRelationship\b[^>]*>/g)) {
      if (/\/attachedTemplate["']/.test(tag)) return 'attached'
      if (/\/(?:aFChunk|subDocument)["']/.test(tag)) return 'imported'
      if (/\/(?:oleObject|control|package)["']/.test(tag)) return 'embedded'
      if (/TargetMode\s*=\s*["']External["']/i.test(tag) && !/\/hyperlink["']/.test(tag)) return 'remote'
    }
  }
  const main = parts.get(mainPart)
  if (main === undefined) return 'unusual'
  return /http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main/.test(main.slice(0, 5000)) ? 'strict' : null
}

const revisions = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:cellIns', 'w:cellDel', 'w:numberingChange', 'w:tblGridChange']

/** What is wrong with parts that are well-formed. */
function faultOf(parts: ReadonlyMap<string, XmlElement>): Refusal | null {
  const main = parts.get(mainPart)!
  if (main.name !== 'w:document' || attributeOf(main, 'xmlns:w') !== wordNamespace || childrenOf(main, 'w:body').length !== 1) return 'unusual'
  for (const root of parts.values()) {
    if (!['w:document', 'w:hdr', 'w:ftr'].includes(root.name)) continue
    const has = (...names: readonly string[]) => names.some(name => elementsIn(root, name).length > 0)
    if (has(...revisions)) return 'revisions'
    if (has('w:commentReference', 'w:commentRangeStart')) return 'comments'
    if (has('w:footnoteReference', 'w:endnoteReference')) return 'notes'
    if (has('w:object', 'w:control')) return 'embedded'
    if (has('w:altChunk', 'w:subDoc')) return 'imported'
    if (hasRaggedTable(root)) return 'ragged'
  }
  return null
}

/** Of every part: by its own name, else by its ending. */
function contentTypesOf({ names, parts }: Unzipped): ReadonlyMap<string, string> {
  const root = textToXml(parts.get('[Content_Types].xml') ?? '')?.root
  if (!root) return new Map()
  const pairsOf = (kind: string, key: string) => childrenOf(root, kind).flatMap(one => {
    const name = attributeOf(one, key)
    const type = attributeOf(one, 'ContentType')
    return name === null || type === null ? [] : [[name.replace(/^\//, '').toLowerCase(), type] as const]
  })
  const own = new Map(pairsOf('Override', 'PartName'))
  const endings = new Map(pairsOf('Default', 'Extension'))
  return new Map(names.flatMap(name => {
    const type = own.get(name.toLowerCase()) ?? endings.get(name.toLowerCase().replace(/^.*\./, ''))
    return type === undefined ? [] : [[name, type] as const]
  }))
}
