import type { Passage } from '../../document/passage.ts'
import { matchesIn } from '../../source/matches.ts'
import { wholeOf } from './passages-with.ts'
import { remembered } from './remembered.ts'
import type { Stretch } from './sentences.ts'
import { wordsBefore, wordTextsOf } from './words.ts'

/** An abbreviation and its place; of an explanation the place takes in the full words. */
export interface Abbreviation extends Stretch {
  readonly short: string
}

// Letters that abbreviations are made of; a capital with a tone stands in words only.
const capital = 'A-ZĐƯƠĂÂÊÔ'
const long = new RegExp(`[${capital}](?<![A-Za-zÀ-ỹ\\d&/.-].)[${capital}\\d]{3,}(?![A-Za-zÀ-ỹ\\d&/]|-[A-Za-zÀ-ỹ])`, 'g')
const inBrackets = new RegExp(`\\((?:[^()]{0,30}(?:gọi|viết) tắt(?: là|:)?\\s*)?["“]?([${capital}][${capital}\\d]+)["”]?\\)`, 'g')
const bracketFollows = new RegExp(`(?<![A-Za-zÀ-ỹ\\d&/-])([${capital}][${capital}\\d]+)\\s?\\(([^()\\d]{6,80})\\)`, 'g')

/** What every explanation has: the letters before a bracket or at the end of one. */
export const explanationSign = new RegExp(`[${capital}][${capital}\\d]+(?:["”]?\\)|\\s?\\()`, 'g')

/** Words that an abbreviation passes over: `Cơ sở dữ liệu quốc gia về dân cư` is CSDLQGDC as well as CSDLQGVDC. */
const passedOver = new Set(['và', 'về', 'của', 'cho', 'các', 'trên', 'tại', 'trong', 'theo', 'cấp'])

/** `dịch vụ công (DVC)`, `(gọi tắt là DVC)`, `DVC (dịch vụ công)`: the letters must be those that the words begin with. */
export const explanationsOf = remembered(readExplanations)

function readExplanations(text: string): readonly Abbreviation[] {
  if (text.search(explanationSign) < 0) return []
  const behind = matchesIn(text, inBrackets).map(({ 0: whole, 1: short, index }) => {
    const start = startOfFullWords(text, index, short!)
    if (start !== null) return { short: short!, start, end: index + whole.length }
    return /tắt/.test(whole) ? { short: short!, start: index, end: index + whole.length } : null
  })
  const ahead = matchesIn(text, bracketFollows).map(({ 0: whole, 1: short, 2: words, index }) =>
    isInitials(wordTextsOf(words!), lettersOf(short!)) ? { short: short!, start: index, end: index + whole.length } : null)
  return [...behind, ...ahead].filter(one => one !== null).sort((a, b) => a.start - b.start)
}

/** `Trung tâm giám sát, điều hành thông minh (IOC)`: letters of another language, known again by the words before them. */
export interface Gloss extends Abbreviation {
  readonly words: readonly string[]
}

/** Words before a bracket that are looked at. */
const glossLength = 10

/** Abbreviations alone in brackets whose letters aren't those of the words before; the place is the bracket. Of those that are asked for. */
export function glossesOf(text: string, isAsked: (short: string) => boolean): Gloss[] {
  if (text.search(explanationSign) < 0) return []
  return matchesIn(text, inBrackets).filter(({ 1: short }) => short!.length > 2 && isAsked(short!)).map(({ 0: whole, 1: short, index }) => {
    const before = text.slice(Math.max(0, index - 160), index)
    const words = wordTextsOf(before.slice(Math.max(0, before.search(/[^.;:()]*$/)))).slice(-glossLength).map(word => word.toLowerCase())
    return { short: short!, words, start: index, end: index + whole.length }
  }).filter(({ words }) => words.length > 3)
}

/** Every word in capitals of four letters or more that isn't part of a code. */
export function longShortsIn(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set((wholeOf(passages).text.match(long) ?? []).filter(short => hasTwoLetters(short)))
}

/** Where it stands as a word of its own and no part of a code, outside of all `explanations`; null where it doesn't. */
export function useOf(short: string, text: string, explanations: readonly Stretch[]): Stretch | null {
  if (!hasTwoLetters(short)) return null
  for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + 1)) {
    const end = start + short.length
    const isPart = /[A-Za-zÀ-ỹ\d&/.-]/.test(text.charAt(start - 1)) || /^(?:[A-Za-zÀ-ỹ\d&/]|-[A-Za-zÀ-ỹ])/.test(text.slice(end, end + 2))
    if (!isPart && !explanations.some(one => one.start <= start && end <= one.end)) return { start, end }
  }
  return null
}

/** A letter and digits alone (`A1`) abbreviate nothing. */
function hasTwoLetters(short: string): boolean {
  return /\D\d*\D/.test(short)
}

/** Where the full words of an abbreviation begin before its bracket; null where its letters aren't theirs. */
function startOfFullWords(text: string, bracket: number, short: string): number | null {
  const letters = lettersOf(short)
  const words = wordsBefore(text, { from: Math.max(0, bracket - 160), until: bracket }, short.length + 4)
  if (bracket - (words[0]?.end ?? Math.max(0, bracket - 160)) > 2) return null
  for (let count = short.length; count <= words.length; count++) {
    const taken = words.slice(0, count).reverse().map(({ start, end }) => text.slice(start, end))
    if (isInitials(taken, letters)) return words[count - 1]!.start
  }
  return null
}

/** Its letters, without marks. */
function lettersOf(short: string): string[] {
  return Array.from(short.replace(/\d/g, '').toLowerCase(), bare)
}

/** Every word gives its first letter, but for small words that may be passed over. */
function isInitials(words: readonly string[], letters: readonly string[]): boolean {
  let at = 0
  for (const [index, word] of words.entries()) {
    if (at < letters.length && bare(word[0]!.toLowerCase()) === letters[at]) at++
    else if (index === 0 || !passedOver.has(word.toLowerCase())) return false
  }
  return letters.length > 1 && at === letters.length
}

/** Without marks, but đ is another letter than d. */
function bare(letter: string): string {
  return letter < '\u0080' ? letter : letter.normalize('NFD')[0]!
}
