import { remembered } from './remembered.ts'

/** A run of letters and digits; a Vietnamese one is a syllable. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

export const wordsOf = remembered(readWords)

function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (isWordSign(text.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push({ text: text.slice(start, at), start, end: at })
      start = -1
    }
  }
  return words
}

// By code, since every rule of language cuts the whole report into words: ASCII letters and digits, then Latin with marks, loose marks,
// Greek and Cyrillic look-alikes, Vietnamese.
function isWordSign(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  return (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)
}

/** `KẾT QUẢ 06`: no small letter. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

export function isCapitalised(word: string): boolean {
  return word[0] !== word[0]?.toLowerCase()
}

/** The word that ends right before `at` (blanks between don't count), in small letters; empty where another sign stands there. */
export function wordBefore(text: string, at: number): string {
  return /[A-Za-zÀ-ỹ\d]+(?=\s*$)/.exec(text.slice(Math.max(0, at - 30), at))?.[0].toLowerCase() ?? ''
}

/** The word that begins right behind `at`, as it is written. */
export function wordAfter(text: string, at: number): string {
  return /^\s*([A-Za-zÀ-ỹ\d]+)/.exec(text.slice(at, at + 40))?.[1] ?? ''
}
