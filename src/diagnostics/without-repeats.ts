import type { Report } from './diagnostic.ts'

/** A partial used twice, or a cell filled for every row, says the same thing at the same place each time: it is passed on once. */
export function withoutRepeats(report: Report): Report {
  const said = new Set<string>()
  return diagnostic => {
    const { code, message, span } = diagnostic
    const key = [code, message, span?.source.path, span?.start, span?.end].join('\0')
    if (!said.has(key)) report(diagnostic)
    said.add(key)
  }
}
