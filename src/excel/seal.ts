import { fingerprintPart, fingerprintPath } from '../docx/fingerprint.ts'
import { zipParts } from '../zip/zip-parts.ts'
import { zipToParts } from '../zip/zip-to-parts.ts'

/** Makes the library write the part that the seal takes the place of. */
export const sealProperty = { seal: '' }

const generous = { files: 10_000, bytes: 1_000_000_000 }

/** The library's archive written anew in a fixed order and with a fixed date, with the fingerprint that tells whether somebody has worked on it since. */
export function sealed(archive: Uint8Array): Uint8Array {
  const unzipped = zipToParts(archive, generous)
  if (typeof unzipped === 'string') throw new Error(`the library wrote an archive that is ${unzipped}`)
  return sealedParts(unzipped.parts)
}

/** The same from parts at hand. */
export function sealedParts(all: ReadonlyMap<string, string>): Uint8Array {
  const parts = new Map(all)
  parts.delete(fingerprintPath)
  return zipParts(parts, fingerprintPart)
}
