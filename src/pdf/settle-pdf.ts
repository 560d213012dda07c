import { createHash } from 'node:crypto'

/** File identifier, twice, in the trailer of a PDF (ISO 32000-1, 14.4), and LibreOffice's own checksum of the same length behind it. */
const identifiers = /\/ID\s*\[\s*<[0-9A-F]{32}>\s*<[0-9A-F]{32}>\s*\](?:\s*\/DocChecksum\s*\/[0-9A-F]{32})?/gi

/**
 * The PDF that LibreOffice made, with the date of the report (ISO `YYYY-MM-DDTHH:MM:SSZ`) for the time of day and with a hash of all the rest
 * for its identifier: the same document gives the same bytes. What stands in the file keeps its place.
 */
export function settlePdf(bytes: Uint8Array, date: string): Uint8Array {
  const digits = date.replace(/\D/g, '').slice(0, 14)
  const text = latin1(bytes)
    .replace(/\/(CreationDate|ModDate)\s*\(D:\d{14}[^)]*\)/g, (whole, name: string) => `/${name}(D:${digits}Z)`.padEnd(whole.length))
    .replace(/(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)([^<]*)/g, (_, tag: string, old: string) => tag + date.padEnd(old.length).slice(0, old.length))
  return Buffer.from(withIdentifier(text, identifierOf(text)), 'latin1')
}

/** Whether the file is as it was written: false for one that was signed or annotated since, or that comes from elsewhere. */
export function isUntouchedPdf(bytes: Uint8Array): boolean {
  const text = latin1(bytes)
  return withIdentifier(text, identifierOf(text)) === text && text.search(identifiers) >= 0
}

function withIdentifier(text: string, identifier: string): string {
  return text.replace(identifiers, found => found.replace(/[0-9A-F]{32}/gi, identifier))
}

function identifierOf(text: string): string {
  return createHash('sha256').update(withIdentifier(text, '0'.repeat(32)), 'latin1').digest('hex').slice(0, 32).toUpperCase()
}

/** One letter a byte, so that offsets stay. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
