import { checksumOf } from '../zip/checksum.ts'
import { centralRecord, endRecord, localRecord, stored } from '../zip/zip-format.ts'
import type { Part } from '../zip/zip-parts.ts'

export const fingerprintPath = 'docProps/custom.xml'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
  + '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="bao-cao-fingerprint"><vt:lpwstr>'
const tail = '</vt:lpwstr></property></Properties>'

/**
 * The part that carries the fingerprint of all bytes before it, which is their number and checksum; Word keeps the part when it saves, but not the
 * bytes. It tells a file that somebody has worked on: nobody gains by making it come out the same.
 */
export function fingerprintPart(archive: Uint8Array): Part {
  return { path: fingerprintPath, content: fingerprintOf(archive) }
}

function fingerprintOf(archive: Uint8Array): string {
  return `${head}${archive.length}-${checksumOf(archive).toString(16).padStart(8, '0')}${tail}`
}

/** Whether the file is as this program wrote it: false for one that a person has edited, that comes from elsewhere or is damaged. */
export function isUntouched(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const start = startOfLastFile(file)
    if (start === null) return false
    const text = fingerprintOf(file.subarray(0, start))
    const begin = start + localRecord.size + fingerprintPath.length
    return file.subarray(begin, begin + text.length).equals(Buffer.from(text))
  } catch {
    // A damaged directory points outside of the file.
    return false
  }
}

/** Where the record before the last file begins, or null where that isn't the part with the fingerprint. */
function startOfLastFile(file: Buffer): number | null {
  const end = file.length - endRecord.size
  if (file.readUInt32LE(end) !== endRecord.signature) return null
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 1; left--) at += centralSize(file, at)
  const isFingerprint = at + centralSize(file, at) === end && nameAt(file, at) === fingerprintPath && file.readUInt16LE(at + 10) === stored
  return isFingerprint ? file.readUInt32LE(at + 42) : null
}

function centralSize(file: Buffer, at: number): number {
  return centralRecord.size + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
}

function nameAt(file: Buffer, at: number): string {
  return file.toString('latin1', at + centralRecord.size, at + centralRecord.size + file.readUInt16LE(at + 28))
}
