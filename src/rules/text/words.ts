import { letterAt } from './letters.ts'
import { remembered } from './remembered.ts'

/** A run of letters and digits; a Vietnamese one is a syllable. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

// By code, since every rule of language cuts the whole report into words: ASCII letters and digits, then Latin with marks, loose marks,
// Greek and Cyrillic look-alikes, Vietnamese; but for × and ÷.
const wordSigns = new Uint8Array(0x1f00).fill(1, 0x30, 0x3a).fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b).fill(1, 0xc0, 0x530).fill(1, 0x1e00, 0x1f00).fill(0, 0xd7, 0xd8).fill(0, 0xf7, 0xf8)

export const wordsOf = remembered(readWords)

function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (wordSigns[text.charCodeAt(at)] === 1) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push({ text: text.slice(start, at), start, end: at })
      start = -1
    }
  }
  return words
}

/** The word that has the sign at `at`. */
export function wordAround(text: string, at: number): string {
  let start = at
  while (start > 0 && wordSigns[text.charCodeAt(start - 1)] === 1) start--
  let end = at
  while (end < text.length && wordSigns[text.charCodeAt(end)] === 1) end++
  return text.slice(start, end)
}

/** Where the first word stands that begins at `from` or behind, cut off at `until`; null where none does. */
export function nextWord(text: string, from: number, until: number): { readonly start: number; readonly end: number } | null {
  let start = from
  while (start < until && wordSigns[text.charCodeAt(start)] !== 1) start++
  let end = start
  while (end < until && wordSigns[text.charCodeAt(end)] === 1) end++
  return start < until ? { start, end } : null
}

/** Where the last words of a stretch stand, so many of them, from its end backwards. */
export function wordsBefore(text: string, { from, until }: { readonly from: number; readonly until: number }, most: number): { readonly start: number; readonly end: number }[] {
  const words: { start: number; end: number }[] = []
  for (let end = until; words.length < most;) {
    while (end > from && wordSigns[text.charCodeAt(end - 1)] !== 1) end--
    let start = end
    while (start > from && wordSigns[text.charCodeAt(start - 1)] === 1) start--
    if (start === end) break
    words.push({ start, end })
    end = start
  }
  return words
}

/** What words are made of, for a class of a pattern. */
export const signsOfWords = '0-9A-Za-zÀ-ÖØ-öø-ԯḀ-ỿ'

const anyWord = new RegExp(`[${signsOfWords}]+`, 'g')

/** Their texts alone. */
export function wordTextsOf(text: string): readonly string[] {
  return text.match(anyWord) ?? []
}

/** Whether a capital stands there. */
export function isCapitalAt(text: string, at: number): boolean {
  return letterAt(text, at) === 'capital'
}

/** `KẾT QUẢ 06`: no small letter. */
export function isCapitals(text: string): boolean {
  let hasCapital = false
  for (let at = 0; at < text.length; at++) {
    const letter = letterAt(text, at)
    if (letter === 'small') return false
    if (letter === 'capital') hasCapital = true
  }
  return hasCapital
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
