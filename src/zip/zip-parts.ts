import { gzipSync } from 'node:zlib'
import { checksumOf } from './checksum.ts'
import { centralRecord, deflated, endRecord, gzip, localRecord, stored } from './zip-format.ts'

/** One file of the package. */
export interface Part {
  readonly path: string
  readonly content: string | Uint8Array
}

/** First in the archive where they are there, because programs that guess a file's kind look there. */
const heads = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'xl/workbook.xml']

const version = 20
const madeByUnix = (3 << 8) | version
const plainFile = 0o100644
/** 1 January 1980, the earliest day that the format knows. */
const day = 0x0021

interface Entry {
  readonly name: Buffer
  readonly method: number
  readonly checksum: number
  readonly size: number
  readonly data: Uint8Array
}

/** The package as bytes, the same for the same parts. `seal` makes a last part, which is not compressed, from all bytes before it. */
export function zipParts(parts: ReadonlyMap<string, Part['content']>, seal: ((archive: Uint8Array) => Part) | null = null): Uint8Array {
  const first = heads.filter(path => parts.has(path))
  const rest = [...parts.keys()].filter(path => !first.includes(path)).sort()
  const contents = [...first, ...rest].map((path): Part => ({ path, content: parts.get(path)! }))
  const texts = contents.map(({ content }) => (typeof content === 'string' ? content.length : 0))
  const room = Buffer.allocUnsafeSlow(Math.max(0, ...texts) * mostBytes)
  const entries = contents.map(({ path, content }) => packedEntry(path, typeof content === 'string' ? room.subarray(0, room.write(content)) : content))
  const archive = toRecords(entries)
  const last = seal ? [storedEntry(seal(archive))] : []
  const lastRecords = toRecords(last)
  return Buffer.concat([archive, lastRecords, toDirectory([...entries, ...last], archive.length + lastRecords.length)])
}

/** Of a unit of a text in UTF-8. */
const mostBytes = 3

/** Of a report 3 kB more than at 6, which zlib takes by itself, for half of its time. */
const level = 3

/** node:zlib tells the checksum of what gzip packs in all its versions. */
function packedEntry(path: string, bytes: Uint8Array): Entry {
  const packed = gzipSync(bytes, { level })
  const end = packed.length - gzip.tail
  return { name: Buffer.from(path), method: deflated, checksum: packed.readUInt32LE(end), size: bytes.length, data: packed.subarray(gzip.head, end) }
}

function storedEntry({ path, content }: Part): Entry {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { name: Buffer.from(path), method: stored, checksum: checksumOf(bytes), size: bytes.length, data: bytes }
}

/** The files, each behind its record. */
function toRecords(entries: readonly Entry[]): Buffer {
  const records = Buffer.alloc(entries.reduce((sum, entry) => sum + localSize(entry), 0))
  const header = viewOf(records)
  let at = 0
  for (const entry of entries) {
    header.setUint32(at, localRecord.signature, true)
    writeShared(header, at + 4, entry)
    records.set(entry.name, at + localRecord.size)
    records.set(entry.data, at + localRecord.size + entry.name.length)
    at += localSize(entry)
  }
  return records
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length)
}

function localSize({ name, data }: Entry): number {
  return localRecord.size + name.length + data.length
}

/** `start` is where it begins in the file. */
function toDirectory(entries: readonly Entry[], start: number): Buffer {
  const size = entries.reduce((sum, { name }) => sum + centralRecord.size + name.length, 0)
  const directory = Buffer.alloc(size + endRecord.size)
  const header = viewOf(directory)
  let at = 0
  let offset = 0
  for (const entry of entries) {
    header.setUint32(at, centralRecord.signature, true)
    header.setUint16(at + 4, madeByUnix, true)
    writeShared(header, at + 6, entry)
    header.setUint32(at + 38, plainFile * 0x10000, true)
    header.setUint32(at + 42, offset, true)
    directory.set(entry.name, at + centralRecord.size)
    at += centralRecord.size + entry.name.length
    offset += localSize(entry)
  }
  writeEnd(header, at, { count: entries.length, size, start })
  return directory
}

/** What the record before a file and the one in the directory have in common. */
function writeShared(header: DataView, at: number, entry: Entry): void {
  header.setUint16(at, version, true)
  header.setUint16(at + 4, entry.method, true)
  header.setUint16(at + 8, day, true)
  header.setUint32(at + 10, entry.checksum, true)
  header.setUint32(at + 14, entry.data.length, true)
  header.setUint32(at + 18, entry.size, true)
  header.setUint16(at + 22, entry.name.length, true)
}

function writeEnd(header: DataView, at: number, { count, size, start }: { readonly count: number; readonly size: number; readonly start: number }): void {
  header.setUint32(at, endRecord.signature, true)
  header.setUint16(at + 8, count, true)
  header.setUint16(at + 10, count, true)
  header.setUint32(at + 12, size, true)
  header.setUint32(at + 16, start, true)
}
