import type { Report } from '../diagnostics/diagnostic.ts'
import { zipToParts } from '../zip/zip-to-parts.ts'
import { kindOfFile } from './kind-of-file.ts'
import * as problems from './problems.ts'

/** Pictures are told of and never looked at; a report may have many. */
const limits = { files: 2000, bytes: 80_000_000 }

/** Letters of XML, a hundred times those of the sample report. */
const mostLetters = 25_000_000

export type WordParts = ReadonlyMap<string, string>

/** The XML of a Word file, unpacked within limits; nothing that it refers to is fetched. Null where it isn't one; why was reported. */
export function bytesToParts(report: Report, path: string, bytes: Uint8Array): WordParts | null {
  const kind = kindOfFile(bytes)
  if (kind !== 'word' && kind !== 'other') {
    report(problems.otherKind(path, kind))
    return null
  }
  const unzipped = zipToParts(bytes, limits)
  if (typeof unzipped === 'string') {
    report(problems.zip(path, unzipped))
    return null
  }
  if (unzipped.names.some(name => /(?:^|\/)(?:vbaProject|vbaData)/i.test(name))) {
    report(problems.macros(path))
    return null
  }
  const letters = [...unzipped.parts.values()].reduce((sum, text) => sum + text.length, 0)
  if (letters <= mostLetters) return unzipped.parts
  report(problems.zip(path, 'too-big'))
  return null
}
