import type { Report } from '../diagnostics/diagnostic.ts'
import { isReservedName } from '../source/reserved-name.ts'
import type { Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import * as problems from './problems.ts'

/** What `{…}` in a layout's `output` may stand for. */
export interface NameParts {
  readonly symbol: string
  readonly month: string
  /** Name of the report's folder: a document's id, or that of a period. */
  readonly document: string
  readonly template: string
}

/** Signs that Windows doesn't allow in a name; a slash would lead to another folder. */
const forbidden = /[<>:"/\\|?*\0-\x1f\x7f-\x9f]/g

/** A Windows path has room for 260 letters; the folders before it and `(bản cũ 99)` behind it need theirs. */
const longestName = 120

/** File name without its ending, one that every system takes. Null where the pattern asks for something unknown; `spanOf` gives the place in the pattern to report. */
export function outputName(report: Report, pattern: string, parts: NameParts, spanOf: (start: number, end: number) => Span): string | null {
  const known = Object.keys(parts)
  let isKnown = true
  const filled = pattern.replace(/\{([^{}]*)\}/g, (placeholder, name: string, start: number) => {
    if (Object.hasOwn(parts, name)) return parts[name as keyof NameParts]
    report(problems.unknownPlaceholder(name, nearest(name, known), known, spanOf(start, start + placeholder.length)))
    isKnown = false
    return ''
  })
  if (!isKnown) return null
  const allowed = allowedName(filled.normalize('NFC')) || parts.document
  if (allowed.length > longestName) report(problems.longName(allowed.length, longestName, spanOf(0, pattern.length)))
  return allowed.length > longestName ? null : allowed
}

function allowedName(name: string): string {
  const clean = name.replace(forbidden, '-').replace(/^[\s.~]+|[\s.]+$/g, '')
  return isReservedName(clean) ? `_${clean}` : clean
}
