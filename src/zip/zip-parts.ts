import { gzipSync } from 'node:zlib'
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
  const entries = [...first, ...rest].map(path => toEntry({ path, content: parts.get(path)! }, deflated))
  const archive = toRecords(entries)
  const last = seal ? [toEntry(seal(archive), stored)] : []
  const lastRecords = toRecords(last)
  return Buffer.concat([archive, lastRecords, toDirectory([...entries, ...last], archive.length + lastRecords.length)])
}

function toEntry({ path, content }: Part, method: Entry['method']): Entry {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const packed = pack(bytes)
  return { name: Buffer.from(path), method, checksum: packed.checksum, size: bytes.length, data: method === deflated ? packed.deflated : bytes }
}

/** The files, each behind its record. */
function toRecords(entries: readonly Entry[]): Buffer {
  const records = Buffer.alloc(entries.reduce((sum, entry) => sum + localSize(entry), 0))
  let at = 0
  for (const entry of entries) {
    records.writeUInt32LE(localRecord.signature, at)
    writeShared(records, at + 4, entry)
    records.set(entry.name, at + localRecord.size)
    records.set(entry.data, at + localRecord.size + entry.name.length)
    at += localSize(entry)
  }
  return records
}

function localSize({ name, data }: Entry): number {
  return localRecord.size + name.length + data.length
}

/** `start` is where it begins in the file. */
function toDirectory(entries: readonly Entry[], start: number): Buffer {
  const size = entries.reduce((sum, { name }) => sum + centralRecord.size + name.length, 0)
  const directory = Buffer.alloc(size + endRecord.size)
  let at = 0
  let offset = 0
  for (const entry of entries) {
    directory.writeUInt32LE(centralRecord.signature, at)
    directory.writeUInt16LE(madeByUnix, at + 4)
    writeShared(directory, at + 6, entry)
    directory.writeUInt32LE(plainFile * 0x10000, at + 38)
    directory.writeUInt32LE(offset, at + 42)
    directory.set(entry.name, at + centralRecord.size)
    at += centralRecord.size + entry.name.length
    offset += localSize(entry)
  }
  writeEnd(directory, at, { count: entries.length, size, start })
  return directory
}

/** What the record before a file and the one in the directory have in common. */
function writeShared(header: Buffer, at: number, entry: Entry): void {
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(entry.method, at + 4)
  header.writeUInt16LE(day, at + 8)
  header.writeUInt32LE(entry.checksum, at + 10)
  header.writeUInt32LE(entry.data.length, at + 14)
  header.writeUInt32LE(entry.size, at + 18)
  header.writeUInt16LE(entry.name.length, at + 22)
}

function writeEnd(directory: Buffer, at: number, { count, size, start }: { readonly count: number; readonly size: number; readonly start: number }): void {
  directory.writeUInt32LE(endRecord.signature, at)
  directory.writeUInt16LE(count, at + 8)
  directory.writeUInt16LE(count, at + 10)
  directory.writeUInt32LE(size, at + 12)
  directory.writeUInt32LE(start, at + 16)
}

/** The data as a package holds it and its checksum: node:zlib tells that of gzip alone in all its versions. */
function pack(bytes: Uint8Array): { readonly deflated: Uint8Array; readonly checksum: number } {
  const packed = gzipSync(bytes)
  const end = packed.length - gzip.tail
  return { deflated: packed.subarray(gzip.head, end), checksum: packed.readUInt32LE(end) }
}
