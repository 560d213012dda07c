import type { Passage } from '../../document/passage.ts'
import { explanationsOf, usesOf } from './abbreviations.ts'
import { wordsOf } from './words.ts'

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
  const unexplained = new Set<string>()
  for (const { text } of passages) {
    for (const { short, start, end } of explanationsOf(text)) explained.set(fullWords(text.slice(start, end), short), short.toLowerCase())
    for (const { short } of usesOf(text)) unexplained.add(short.toLowerCase())
  }
  const firsts = new Set(Array.from(explained.keys(), full => full.split(' ', 1)[0]!))
  return words => shorten(words, { explained, firsts, unexplained })
}

interface Aliases {
  /** Short forms by their full words. */
  readonly explained: ReadonlyMap<string, string>
  /** What the full words begin with. */
  readonly firsts: ReadonlySet<string>
  readonly unexplained: ReadonlySet<string>
}

function shorten(words: readonly string[], { explained, firsts, unexplained }: Aliases): readonly string[] {
  const initials = words.map(([first]) => bare(first!)).join('')
  const result: string[] = []
  for (let at = 0; at < words.length; at++) {
    const begins = firsts.has(words[at]!)
    let taken = 1
    for (let length = Math.min(longest, words.length - at); length > 1 && taken === 1; length--) {
      const byInitials = length >= shortest ? initials.slice(at, at + length) : ''
      const short = (begins ? explained.get(words.slice(at, at + length).join(' ')) : undefined) ?? (unexplained.has(byInitials) ? byInitials : null)
      if (short === null) continue
      result.push(short)
      taken = length
    }
    if (taken === 1) result.push(words[at]!)
    at += taken - 1
  }
  return result
}

function fullWords(explanation: string, short: string): string {
  return wordsOf(explanation).map(({ text }) => text).filter(text => text !== short).join(' ').toLowerCase()
}

function bare(letter: string): string {
  return letter < '\u0080' ? letter : letter.normalize('NFD')[0]!
}
