import { countGraphemes } from '../source/line-column.ts'

/** What a line end costs, by what it stands behind; a line that runs half empty costs a quarter. The end of a clause is sought for its own sake. */
const costs = { clause: -0.35, phrase: 0.08, joint: 0.2, word: 0.8, tooLong: 1000, orphan: 0.6 } as const

/** Words that begin a part of a sentence: no compound is torn in two before them. */
const joints = /^(?:và|hoặc|nhưng|để|của|theo|cho|tại|với|trong|từ|do|là|về|bằng|trên|đến|khi|nếu|vì|nhằm|được|đã|còn|gồm|đối)$/

/** What a full stop only shortens. */
const shortened = /^[(“"*_]*(?:\p{Lu}|TP|TS|PGS|GS|ThS|BS|KT|TM|TL|TUQ|Đ\/c|đ\/c|\d+)\.$/u

/** A last line shorter than this looks forgotten. */
const shortestLastLine = 20

/**
 * A paragraph in lines of at most `width` letters: each sentence begins a line of its own, and a long one is parted behind its
 * clauses where it can be, so that a changed word changes few lines. Joined by single blanks the lines give the text again.
 */
export function wrapText(text: string, width: number): string[] {
  return sentencesOf(text).flatMap(sentence => (countGraphemes(sentence) <= width ? [sentence] : wrapSentence(sentence, width)))
}

/** Where a line may end: at single blanks outside of `{{…}}`. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let start = 0
  for (const { 0: found, index } of text.matchAll(/\{\{.*?\}\}|(?<! ) (?! )/gs)) {
    if (found !== ' ') continue
    words.push(text.slice(start, index))
    start = index + 1
  }
  return [...words, text.slice(start)]
}

function sentencesOf(text: string): string[] {
  const words = wordsOf(text)
  const sentences: string[][] = [[]]
  for (const [index, word] of words.entries()) {
    sentences.at(-1)!.push(word)
    if (index < words.length - 1 && endsSentence(word, words[index + 1]!)) sentences.push([])
  }
  return sentences.map(sentence => sentence.join(' '))
}

/** `tỉnh. Các`, but not `TP. Nha Trang`, `1. Mục`. */
function endsSentence(word: string, next: string): boolean {
  return /[.?!…](?:\[\^[^\]]*\])?["”’)*_]*$/u.test(word) && !shortened.test(word) && /^["“‘(*_]*(?:\p{Lu}|\{\{)/u.test(next)
}

/** The cheapest way to part a sentence. */
function wrapSentence(sentence: string, width: number): string[] {
  const words = wordsOf(sentence)
  const lengths = words.map(countGraphemes)
  // best[i]: what the words from i on cost, and where the line that begins with word i ends.
  const best: { cost: number; end: number }[] = Array.from({ length: words.length + 1 }, () => ({ cost: Infinity, end: words.length }))
  best[words.length] = { cost: 0, end: words.length }
  for (let start = words.length - 1; start >= 0; start--) {
    let length = -1
    for (let end = start + 1; end <= words.length; end++) {
      length += lengths[end - 1]! + 1
      if (length > width && end > start + 1) break
      const cost = best[end]!.cost + (end === words.length ? costOfLast(length) : costOf(words[end - 1]!, words[end]!, length, width))
      if (cost < best[start]!.cost) best[start] = { cost, end }
    }
  }
  const lines: string[] = []
  for (let at = 0; at < words.length; at = best[at]!.end) lines.push(words.slice(at, best[at]!.end).join(' '))
  return lines
}

function costOf(last: string, next: string, length: number, width: number): number {
  if (length > width) return costs.tooLong
  const emptiness = (width - length) / width
  return emptiness * emptiness + costOfBreak(last, next)
}

function costOfBreak(last: string, next: string): number {
  if (/[;:]["”’)*_]*$/u.test(last)) return costs.clause
  if (/,["”’)*_]*$/u.test(last) || next.startsWith('(')) return costs.phrase
  return joints.test(next) && !joints.test(last) ? costs.joint : costs.word
}

function costOfLast(length: number): number {
  return length < shortestLastLine ? costs.orphan : 0
}
