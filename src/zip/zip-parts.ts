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
  const files = Buffer.concat([archive, toRecords(last)])
  return Buffer.concat([files, ...toDirectory([...entries, ...last], files.length)])
}

function toRecords(entries: readonly Entry[]): Buffer {
  return Buffer.concat(entries.flatMap(entry => [toLocalRecord(entry), entry.data]))
}

function toEntry({ path, content }: Part, method: Entry['method']): Entry {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const packed = pack(bytes)
  return { name: Buffer.from(path), method, checksum: packed.checksum, size: bytes.length, data: method === deflated ? packed.deflated : bytes }
}

function toLocalRecord(entry: Entry): Buffer {
  const record = Buffer.alloc(localRecord.size)
  record.writeUInt32LE(localRecord.signature, 0)
  writeShared(record, 4, entry)
  return Buffer.concat([record, entry.name])
}

function toDirectory(entries: readonly Entry[], start: number): readonly Buffer[] {
  let offset = 0
  const records = entries.map(entry => {
    const record = toCentralRecord(entry, offset)
    offset += localRecord.size + entry.name.length + entry.data.length
    return record
  })
  return [...records, toEndRecord(entries.length, records.reduce((sum, record) => sum + record.length, 0), start)]
}

function toCentralRecord(entry: Entry, offset: number): Buffer {
  const record = Buffer.alloc(centralRecord.size)
  record.writeUInt32LE(centralRecord.signature, 0)
  record.writeUInt16LE(madeByUnix, 4)
  writeShared(record, 6, entry)
  record.writeUInt32LE(plainFile * 0x10000, 38)
  record.writeUInt32LE(offset, 42)
  return Buffer.concat([record, entry.name])
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

function toEndRecord(count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(endRecord.size)
  record.writeUInt32LE(endRecord.signature, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(start, 16)
  return record
}

/** The data as a package holds it and its checksum: node:zlib tells that of gzip alone in all its versions. */
function pack(bytes: Uint8Array): { readonly deflated: Uint8Array; readonly checksum: number } {
  const packed = gzipSync(bytes)
  const end = packed.length - gzip.tail
  return { deflated: packed.subarray(gzip.head, end), checksum: packed.readUInt32LE(end) }
}
