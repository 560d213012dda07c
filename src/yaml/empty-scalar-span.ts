import type { Source, Span } from '../source/source.ts'

/** An empty value is shown at its key: there is nothing else to point at. */
export function emptyScalarSpan(source: Source, at: number): Span {
  const before = source.text.slice(0, at).trimEnd()
  const line = before.lastIndexOf('\n') + 1
  const key = /[^\s{,-][^{,]*$/.exec(before.slice(line))
  return key ? { source, start: line + key.index, end: before.length } : { source, start: at, end: at }
}
