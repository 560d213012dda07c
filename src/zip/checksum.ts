import * as zlib from 'node:zlib'
import { gzip } from './zip-format.ts'

/** CRC-32 (RFC 1952, 8); Node before 20.15 tells it by gzip alone. */
export function checksumOf(bytes: Uint8Array): number {
  if (zlib.crc32 !== undefined) return zlib.crc32(bytes)
  const packed = zlib.gzipSync(bytes, { level: 0 })
  return packed.readUInt32LE(packed.length - gzip.tail)
}
