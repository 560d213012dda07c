import { matchesIn } from './matches.ts'
import { remembered } from './remembered.ts'
import type { Stretch } from './sentences.ts'
import { wordsOf, type Word } from './words.ts'

/** An abbreviation and its place; of an explanation the place takes in the full words. */
export interface Abbreviation extends Stretch {
  readonly short: string
}

// Letters that abbreviations are made of; a capital with a tone stands in words only.
const capital = 'A-ZĐƯƠĂÂÊÔ'
const capitals = new RegExp(`(?<![A-Za-zÀ-ỹ\\d&/.-])[${capital}][${capital}\\d]*[${capital}][${capital}\\d]*(?![A-Za-zÀ-ỹ\\d&/]|-[A-Za-zÀ-ỹ])`, 'g')
const inBrackets = new RegExp(`\\((?:[^()]{0,30}(?:gọi|viết) tắt(?: là|:)?\\s*)?["“]?([${capital}][${capital}\\d]+)["”]?\\)`, 'g')
const bracketFollows = new RegExp(`(?<![A-Za-zÀ-ỹ\\d&/-])([${capital}][${capital}\\d]+)\\s?\\(([^()\\d]{6,80})\\)`, 'g')

/** What every abbreviation of four letters or more has. */
export const longShortSign = new RegExp(`[${capital}][${capital}\\d]{3}`, 'g')

/** What every explanation has: the letters before a bracket or at the end of one. */
export const explanationSign = new RegExp(`[${capital}\\d](?:["”]?\\)|\\s?\\()`, 'g')

/** Words that an abbreviation passes over: `Cơ sở dữ liệu quốc gia về dân cư` is CSDLQGDC as well as CSDLQGVDC. */
const passedOver = new Set(['và', 'về', 'của', 'cho', 'các', 'trên', 'tại', 'trong', 'theo', 'cấp'])

/** `dịch vụ công (DVC)`, `(gọi tắt là DVC)`, `DVC (dịch vụ công)`: the letters must be those that the words begin with. */
export const explanationsOf = remembered(readExplanations)

function readExplanations(text: string): readonly Abbreviation[] {
  if (text.search(explanationSign) < 0) return []
  const behind = matchesIn(text, inBrackets).map(({ 0: whole, 1: short, index }) => {
    const start = fullWordsBefore(text.slice(Math.max(0, index - 160), index), short!)
    if (start !== null) return { short: short!, start: Math.max(0, index - 160) + start, end: index + whole.length }
    return /tắt/.test(whole) ? { short: short!, start: index, end: index + whole.length } : null
  })
  const ahead = matchesIn(text, bracketFollows).map(({ 0: whole, 1: short, 2: words, index }) =>
    isInitials(wordsOf(words!), short!) ? { short: short!, start: index, end: index + whole.length } : null)
  return [...behind, ...ahead].filter(one => one !== null).sort((a, b) => a.start - b.start)
}

/** `Trung tâm giám sát, điều hành thông minh (IOC)`: letters of another language, known again by the words before them. */
export interface Gloss extends Abbreviation {
  readonly words: readonly string[]
}

/** Words before a bracket that are looked at. */
const glossLength = 10

/** Abbreviations alone in brackets whose letters aren't those of the words before; the place is the bracket. */
export function glossesOf(text: string): Gloss[] {
  if (text.search(explanationSign) < 0) return []
  return matchesIn(text, inBrackets).map(({ 0: whole, 1: short, index }) => {
    const before = text.slice(Math.max(0, index - 160), index)
    const words = wordsOf(before.slice(Math.max(0, before.search(/[^.;:()]*$/)))).slice(-glossLength).map(word => word.text.toLowerCase())
    return { short: short!, words, start: index, end: index + whole.length }
  }).filter(({ short, words }) => short.length > 2 && words.length > 3)
}

/** Every word in capitals of two letters or more that isn't part of a code. */
export const usesOf = remembered(readUses)

function readUses(text: string): readonly Abbreviation[] {
  return matchesIn(text, capitals).map(({ 0: short, index }) => ({ short, start: index, end: index + short.length }))
}

/** Offset where the full words of an abbreviation begin in the text before its bracket; null where its letters aren't theirs. */
function fullWordsBefore(before: string, short: string): number | null {
  const words = wordsOf(before)
  if (before.length - (words.at(-1)?.end ?? 0) > 2) return null
  for (let count = short.length; count <= Math.min(words.length, short.length + 4); count++) {
    const taken = words.slice(-count)
    if (isInitials(taken, short)) return taken[0]!.start
  }
  return null
}

/** Every word gives its first letter, but for small words that may be passed over. */
function isInitials(words: readonly Word[], short: string): boolean {
  const letters = short.replace(/\d/g, '').toLowerCase()
  let at = 0
  for (const [index, { text }] of words.entries()) {
    const word = text.toLowerCase()
    if (at < letters.length && bare(word[0]!) === bare(letters[at]!)) at++
    else if (index === 0 || !passedOver.has(word)) return false
  }
  return letters.length > 1 && at === letters.length
}

/** Without marks, but đ is another letter than d. */
function bare(letter: string): string {
  return letter.normalize('NFD')[0]!
}
