// A program for Windows without the signature of who made it: with other bytes inside it would be a broken one.

/** Offset of the entry for certificates in the optional header of a 64-bit program (PE32+): five directories come with eight bytes each. */
const certificates = 112 + 4 * 8

/** The bytes as they are where there is no signature. */
export function withoutSignature(bytes) {
  const header = bytes.readUInt32LE(0x3c)
  if (bytes.toString('latin1', 0, 2) !== 'MZ' || bytes.toString('latin1', header, header + 4) !== 'PE\0\0') throw new Error('this is no program for Windows')
  const optional = header + 24
  if (bytes.readUInt16LE(optional) !== 0x20b) throw new Error('this is no 64-bit program')
  const start = bytes.readUInt32LE(optional + certificates)
  const size = bytes.readUInt32LE(optional + certificates + 4)
  if (start === 0) return bytes
  if (start + size !== bytes.length) throw new Error('something stands behind the signature')
  const unsigned = Buffer.from(bytes.subarray(0, start))
  unsigned.fill(0, optional + certificates, optional + certificates + 8)
  // The checksum is of the signed program; nothing but drivers is held to it.
  unsigned.fill(0, optional + 64, optional + 68)
  return unsigned
}
