/** Where a pattern (with `g`) is found, in reading order. `matchAll` makes a copy of the pattern and an iterator each time, which takes longer than to look through a paragraph. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
