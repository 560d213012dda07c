import type { Diagnostic, Report } from './diagnostic.ts'

/** Places of one kind in one file that are told each; nobody works through more of them in one go. */
const placesTold = 100

/** Letters of a sentence; a longer one repeats what somebody typed without end. */
const longestText = 1000

/** Passes on what can be read: a name of a thousand letters is cut in its middle. */
export function withShortTexts(report: Report): Report {
  return diagnostic => {
    const isShort = diagnostic.message.length <= longestText && (diagnostic.hint?.length ?? 0) <= longestText
    report(isShort ? diagnostic : { ...diagnostic, message: shortened(diagnostic.message), hint: diagnostic.hint && shortened(diagnostic.hint) })
  }
}

/** Of each kind in each file the first hundred, and at the next place how many follow. */
export function withinMeasure(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>()
  const kept = diagnostics.filter(diagnostic => {
    const count = (counts.get(kindOf(diagnostic)) ?? 0) + 1
    counts.set(kindOf(diagnostic), count)
    return count <= placesTold + 1
  })
  const seen = new Map<string, number>()
  return kept.map(diagnostic => {
    const kind = kindOf(diagnostic)
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    const left = counts.get(kind)! - placesTold
    return seen.get(kind)! > placesTold && left > 1 ? { ...diagnostic, message: `từ chỗ này trở đi, tệp còn ${left} chỗ giống như các chỗ vừa nêu` } : diagnostic
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
