import type { Passage } from '../../document/passage.ts'
import { explanationSign, explanationsOf, longShortsIn } from './abbreviations.ts'
import { passagesWith } from './passages-with.ts'
import { wordTextsOf } from './words.ts'

/** Abbreviations that every clerk reads as their words. */
const common: Readonly<Record<string, string>> = {
  'căn cước công dân': 'cccd', 'bảo hiểm y tế': 'bhyt', 'bảo hiểm xã hội': 'bhxh', 'bảo hiểm thất nghiệp': 'bhtn', 'thủ tục hành chính': 'tthc', 'dịch vụ công': 'dvc',
  'dịch vụ công trực tuyến': 'dvctt', 'cơ sở dữ liệu': 'csdl', 'cơ sở dữ liệu quốc gia': 'csdlqg', 'khám chữa bệnh': 'kcb', 'định danh điện tử': 'đdđt', 'an sinh xã hội': 'asxh',
}

/** Words that an unexplained abbreviation can stand for; with fewer letters too many runs of words have its initials. */
const shortest = 4
const longest = 7

/** Puts abbreviations in the place of the words that they stand for, so that `SSKĐT` and `sổ sức khỏe điện tử` are one. */
export function aliasesOf(passages: readonly Passage[]): (words: readonly string[]) => readonly string[] {
  const explained = new Map(Object.entries(common))
  for (const { text } of passagesWith(passages, explanationSign)) {
    for (const { short, start, end } of explanationsOf(text)) explained.set(fullWords(text.slice(start, end), short), short.toLowerCase())
  }
  const unexplained = new Set(Array.from(longShortsIn(passages), short => short.toLowerCase()))
  const firsts = new Set(Array.from(explained.keys(), full => full.split(' ', 1)[0]!))
  const beginnings = new Set(Array.from(unexplained, short => short.slice(0, shortest)))
  const seconds = new Set(Array.from(beginnings, ([first, second]) => codesOf(first!, second!)))
  const aliases: Aliases = { explained, firsts, unexplained, beginnings, seconds, initials: new Map() }
  return words => shorten(words, aliases)
}

interface Aliases {
  /** Short forms by their full words. */
  readonly explained: ReadonlyMap<string, string>
  /** What the full words begin with. */
  readonly firsts: ReadonlySet<string>
  readonly unexplained: ReadonlySet<string>
  /** As many of their letters as the shortest have. */
  readonly beginnings: ReadonlySet<string>
  /** The first two of these, as `codesOf` gives them: quick to see of two words. */
  readonly seconds: ReadonlySet<number>
  /** Of the words that were seen: the code of what they begin with, negative where full words begin with them. */
  readonly initials: Map<string, number>
}

function shorten(words: readonly string[], aliases: Aliases): readonly string[] {
  let result: string[] | null = null
  let next = initialAt(words, 0, aliases)
  for (let at = 0; at < words.length; at++) {
    const initial = next
    next = initialAt(words, at + 1, aliases)
    const mayBegin = initial < 0 || (aliases.seconds.has(initial * codes + Math.abs(next)) && isBeginning(words, at, aliases))
    const found = mayBegin ? shortAt(words, at, aliases) : null
    if (found) {
      result ??= words.slice(0, at)
      at += found.length - 1
      next = initialAt(words, at + 1, aliases)
    }
    result?.push(found ? found.short : words[at]!)
  }
  return result ?? words
}

function isBeginning(words: readonly string[], at: number, { beginnings }: Aliases): boolean {
  return at + shortest <= words.length && beginnings.has(initialsOf(words, at, shortest))
}

/** See `initials`; 0 behind the last word. */
function initialAt(words: readonly string[], at: number, { firsts, initials }: Aliases): number {
  const word = words[at]
  if (word === undefined) return 0
  const known = initials.get(word)
  if (known !== undefined) return known
  const code = bare(word[0]!).charCodeAt(0)
  const initial = firsts.has(word) ? -code : code
  initials.set(word, initial)
  return initial
}

/** More than there are codes. */
const codes = 0x10000

function codesOf(first: string, second: string): number {
  return first.charCodeAt(0) * codes + second.charCodeAt(0)
}

/** What stands for the longest run of words from there on. */
function shortAt(words: readonly string[], at: number, { explained, unexplained }: Aliases): { readonly short: string; readonly length: number } | null {
  for (let length = Math.min(longest, words.length - at); length > 1; length--) {
    const byInitials = length >= shortest ? initialsOf(words, at, length) : ''
    const short = explained.get(words.slice(at, at + length).join(' ')) ?? (unexplained.has(byInitials) ? byInitials : null)
    if (short !== null) return { short, length }
  }
  return null
}

function initialsOf(words: readonly string[], at: number, length: number): string {
  let initials = ''
  for (let index = at; index < at + length; index++) initials += bare(words[index]![0]!)
  return initials
}

function fullWords(explanation: string, short: string): string {
  return wordTextsOf(explanation).filter(text => text !== short).join(' ').toLowerCase()
}

/** Of the few letters that words begin with. */
const bares = new Map<string, string>()

function bare(letter: string): string {
  if (letter < '\u0080') return letter
  const known = bares.get(letter)
  if (known !== undefined) return known
  const found = letter.normalize('NFD')[0]!
  bares.set(letter, found)
  return found
}
