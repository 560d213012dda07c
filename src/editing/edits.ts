/** One change of a text: what stands between two offsets gives way to something else. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with all changes made; of several at one place only the first is, for they come from entries that share a line. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  let last: Edit | null = null
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || (last && edit.start === last.start && edit.end === last.end)) continue
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
    last = edit
  }
  return result + text.slice(at)
}

export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

/** Offset of the line's end, its `\n` left out. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
