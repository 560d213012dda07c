/**
 * Where a pattern (with `g`) is found, in reading order. Most passages have nothing of what a rule looks for, and to see that by `matchAll`
 * costs a copy of the pattern and an iterator.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : Array.from(text.matchAll(pattern))
}
