import { gunzipSync } from 'node:zlib'
import { checksumOf } from './checksum.ts'
import { centralRecord, deflated, endRecord, gzip, localRecord, stored } from './zip-format.ts'

/** Why an archive isn't opened. */
export type ZipFault = 'not-zip' | 'damaged' | 'encrypted' | 'too-many' | 'too-big'

/** Most files in the archive, and bytes that all of them may unpack to. */
export interface ZipLimits {
  readonly files: number
  readonly bytes: number
}

export interface Unzipped {
  /** Every path in the archive. */
  readonly names: readonly string[]
  /** The texts of those that are XML, by path. */
  readonly parts: ReadonlyMap<string, string>
  /** Any other one of them, unpacked when asked for; null where it is damaged or there is none. */
  bytesOf(path: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  /** Where the record before the data begins. */
  readonly start: number
}

/** A comment of this length may follow the last record. */
const longestComment = 0xffff

const encryptedFlag = 1

/**
 * What is in a zip archive. Sizes are looked at in the directory before anything is unpacked, and held to while unpacking: a directory
 * that lies is a fault.
 */
export function zipToParts(bytes: Uint8Array, limits: ZipLimits): Unzipped | ZipFault {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return orDamaged(() => {
    const entries = directoryOf(file, limits)
    if (typeof entries === 'string') return entries
    if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes) return 'too-big'
    const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name)).map(entry => [entry.name, unpacked(file, entry).toString('utf8')] as const)
    return {
      names: entries.map(({ name }) => name),
      parts: new Map(parts),
      bytesOf(path) {
        const entry = entries.find(({ name }) => name === path)
        const bytes = entry ? orDamaged(() => unpacked(file, entry)) : 'damaged'
        return bytes === 'damaged' ? null : bytes
      },
    }
  })
}

/** A record that points outside of the file, data that don't unpack, or unpack to more than was said. */
function orDamaged<T>(read: () => T): T | 'damaged' {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError || isZlibError(error)) return 'damaged'
    throw error
  }
}

function directoryOf(file: Buffer, limits: ZipLimits): readonly Entry[] | ZipFault {
  const end = endOf(file)
  if (end === null) return 'not-zip'
  const count = file.readUInt16LE(end + 10)
  if (count > limits.files) return 'too-many'
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let left = count; left > 0; left--) {
    if (file.readUInt32LE(at) !== centralRecord.signature) return 'damaged'
    if (file.readUInt16LE(at + 8) & encryptedFlag) return 'encrypted'
    const nameEnd = at + centralRecord.size + file.readUInt16LE(at + 28)
    const entry = {
      name: file.toString('utf8', at + centralRecord.size, nameEnd),
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      start: file.readUInt32LE(at + 42),
    }
    if (entries.some(({ name }) => name.toLowerCase() === entry.name.toLowerCase())) return 'damaged'
    entries.push(entry)
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

/** The record that ends the archive: the one whose comment reaches to the end of the file. */
function endOf(file: Buffer): number | null {
  const least = Math.max(0, file.length - endRecord.size - longestComment)
  for (let at = file.length - endRecord.size; at >= least; at--) {
    if (file.readUInt32LE(at) === endRecord.signature && at + endRecord.size + file.readUInt16LE(at + 20) === file.length) return at
  }
  return null
}

function unpacked(file: Buffer, entry: Entry): Buffer {
  const { start, method, packed, size, checksum } = entry
  if (file.readUInt32LE(start) !== localRecord.signature) throw new RangeError('no file begins here')
  const from = start + localRecord.size + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
  if (from + packed > file.length) throw new RangeError('the data go beyond the file')
  const data = file.subarray(from, from + packed)
  if (method !== stored && method !== deflated) throw new RangeError('packed in an unknown way')
  const content = method === stored ? data : inflated(data, entry)
  if (content.length !== size) throw new RangeError('not as long as was said')
  if (method === stored && checksumOf(content) !== checksum) throw new RangeError('not what was packed')
  return content
}

const gzipHead = Buffer.alloc(gzip.head)
gzipHead.set([0x1f, 0x8b, deflated])

/** Unpacked as gzip, which holds the data to their checksum: letters that are damaged may still be XML. */
function inflated(data: Buffer, { checksum, size }: Entry): Buffer {
  const tail = Buffer.alloc(gzip.tail)
  tail.writeUInt32LE(checksum, 0)
  tail.writeUInt32LE(size, 4)
  return gunzipSync(Buffer.concat([gzipHead, data, tail]), { maxOutputLength: Math.max(1, size) })
}

function isZlibError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(code)
}
