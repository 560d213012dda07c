import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { problems } from './problems.ts'

/** What `{…}` in a layout's `output` may stand for. */
export interface NameParts {
  readonly symbol: string
  readonly month: string
  readonly template: string
}

/** Signs that Windows doesn't allow in a name; a slash would lead to another folder. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu

/** Names that Windows keeps for devices, whatever comes after a dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

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
  return isKnown ? allowedName(filled.normalize('NFC')) || parts.month : null
}

function allowedName(name: string): string {
  const clean = name.replace(forbidden, '-').replace(/^[\s.~]+|[\s.]+$/g, '')
  return reserved.test(clean) ? `_${clean}` : clean
}
