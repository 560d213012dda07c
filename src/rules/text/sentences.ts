/** A part of a passage, by offsets in its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentence around an offset; a semicolon and a line break end one too. */
export function sentenceAround(text: string, at: number): Stretch {
  let start = 0
  for (const { 0: end, index } of text.matchAll(/[.!?…](?=["”)]*\s+["“(]*[\p{Lu}\d])|[;\n]/gu)) {
    if (index >= at) return { start, end: index + end.length }
    start = index + end.length
  }
  return { start, end: text.length }
}
