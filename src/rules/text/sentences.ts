import { isCapitalAt } from './words.ts'

/** A part of a passage, by offsets in its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** With what stands between it and the next sentence. */
const ending = /[.!?…](?=(["”)]*\s+["“(]*))|[;\n]/g

/** The sentence around an offset; a semicolon and a line break end one too. */
export function sentenceAround(text: string, at: number): Stretch {
  let start = 0
  for (const { 0: end, 1: gap, index } of text.matchAll(ending)) {
    if (gap !== undefined && !beginsSentence(text, index + end.length + gap.length)) continue
    if (index >= at) return { start, end: index + end.length }
    start = index + end.length
  }
  return { start, end: text.length }
}

function beginsSentence(text: string, at: number): boolean {
  return isCapitalAt(text, at) || /\d/.test(text.charAt(at))
}
