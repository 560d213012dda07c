import type { Passage } from '../../document/passage.ts'
import { explanationsOf, usesOf } from './abbreviations.ts'
import { wordsOf } from './words.ts'

/** Abbreviations that every clerk reads as their words. */
const common: Readonly<Record<string, string>> = {
  'căn cước công dân': 'cccd', 'bảo hiểm y tế': 'bhyt', 'bảo hiểm xã hội': 'bhxh', 'bảo hiểm thất nghiệp': 'bhtn', 'thủ tục hành chính': 'tthc', 'dịch vụ công': 'dvc',
  'dịch vụ công trực tuyến': 'dvctt', 'cơ sở dữ liệu': 'csdl', 'cơ sở dữ liệu quốc gia': 'csdlqg', 'khám chữa bệnh': 'kcb', 'định danh điện tử': 'đdđt', 'an sinh xã hội': 'asxh',
}

/** Longest run of words that an abbreviation stands for. */
const longest = 7

/** Puts abbreviations in the place of the words that they stand for, so that `SSKĐT` and `sổ sức khỏe điện tử` are one. */
export function aliasesOf(passages: readonly Passage[]): (words: readonly string[]) => readonly string[] {
  const all = new Map(Object.entries(common))
  for (const { text } of passages) {
    for (const { short, start, end } of explanationsOf(text)) all.set(fullWords(text.slice(start, end), short), short.toLowerCase())
  }
  learnFromInitials(all, passages)
  return words => shorten(all, words)
}

function shorten(all: ReadonlyMap<string, string>, words: readonly string[]): readonly string[] {
  const result: string[] = []
  for (let at = 0; at < words.length; at++) {
    const length = lengthAt(all, words, at)
    result.push(length > 1 ? all.get(words.slice(at, at + length).join(' '))! : words[at]!)
    if (length > 1) at += length - 1
  }
  return result
}

function lengthAt(all: ReadonlyMap<string, string>, words: readonly string[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 1; length--) {
    if (all.has(words.slice(at, at + length).join(' '))) return length
  }
  return 1
}

function fullWords(explanation: string, short: string): string {
  return wordsOf(explanation).map(({ text }) => text).filter(text => text !== short).join(' ').toLowerCase()
}

/** An abbreviation that isn't explained stands for a run of words with its initials and a capital in front: `Sổ sức khỏe điện tử`. */
function learnFromInitials(all: Map<string, string>, passages: readonly Passage[]): void {
  const known = new Set(all.values())
  const unknown = new Set(passages.flatMap(({ text }) => usesOf(text).map(({ short }) => short.toLowerCase())).filter(short => short.length >= 4 && short.length <= longest && !known.has(short)))
  if (unknown.size === 0) return
  const lengths = [...new Set([...unknown].map(({ length }) => length))]
  for (const { text } of passages) {
    const words = wordsOf(text)
    for (let at = 0; at < words.length; at++) {
      if (!/^\p{Lu}\p{Ll}/u.test(words[at]!.text)) continue
      for (const length of lengths) {
        const run = words.slice(at, at + length).map(word => word.text.toLowerCase())
        const initials = run.map(word => word.normalize('NFD')[0]!).join('')
        if (run.length === length && unknown.has(initials)) all.set(run.join(' '), initials)
      }
    }
  }
}
