import { gzipSync } from 'node:zlib'
import { gzip } from './zip-format.ts'

/** CRC-32 (RFC 1952, 8), as gzip tells it in all versions of Node. */
export function checksumOf(bytes: Uint8Array): number {
  const packed = gzipSync(bytes, { level: 0 })
  return packed.readUInt32LE(packed.length - gzip.tail)
}
