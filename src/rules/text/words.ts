/** A run of letters and digits; a Vietnamese one is a syllable. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }))
}

/** `KẾT QUẢ 06`: no small letter. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** The word that ends right before `at` (blanks between don't count), in small letters; empty where another sign stands there. */
export function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{M}\p{N}]+(?=\s*$)/u.exec(text.slice(Math.max(0, at - 30), at))?.[0].toLowerCase() ?? ''
}

/** The word that begins right behind `at`, as it is written. */
export function wordAfter(text: string, at: number): string {
  return /^\s*([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(at, at + 40))?.[1] ?? ''
}
