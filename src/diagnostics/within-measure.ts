import type { Diagnostic, Report } from './diagnostic.ts'
import * as problems from './problems.ts'

/** Places of one kind in one file that are told each; nobody works through more of them in one go. */
const placesTold = 100

/** Places of one kind in one file that are kept in mind, so that what somebody has accepted can be taken out. */
const placesKept = 5000

/** Letters of a sentence; a longer one repeats what somebody typed without end. */
const longestText = 1000

/** Passes on what can be read: a name of a thousand letters is cut in its middle. */
export function withShortTexts(report: Report): Report {
  return diagnostic => {
    const isShort = diagnostic.message.length <= longestText && (diagnostic.hint?.length ?? 0) <= longestText
    report(isShort ? diagnostic : { ...diagnostic, message: shortened(diagnostic.message), hint: diagnostic.hint && shortened(diagnostic.hint) })
  }
}

/** Forgets what comes beyond the most of a kind in one file that are kept at all: a file may be wrong in millions of places. */
export function withoutFloods(report: Report): Report {
  const counts = new Map<string, number>()
  return diagnostic => {
    const kind = kindOf(diagnostic)
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count <= placesKept) report(diagnostic)
  }
}

/** Of each kind in each file the first hundred, and at the next place that more follow. */
export function withinMeasure(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>()
  for (const diagnostic of diagnostics) counts.set(kindOf(diagnostic), (counts.get(kindOf(diagnostic)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return diagnostics.flatMap(diagnostic => {
    const kind = kindOf(diagnostic)
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    const left = counts.get(kind)! - placesTold
    if (count <= placesTold || left === 1) return [diagnostic]
    return count === placesTold + 1 ? [problems.morePlaces(diagnostic, left)] : []
  })
}

function kindOf({ code, span }: Diagnostic): string {
  return `${code}\0${span?.source.path ?? ''}`
}

function shortened(text: string): string {
  if (text.length <= longestText) return text
  const half = Math.floor(longestText / 2)
  return `${text.slice(0, half).replace(/[\ud800-\udbff]$/, '')} … ${text.slice(-half).replace(/^[\udc00-\udfff]/, '')}`
}
