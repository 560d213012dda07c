import type { Rule } from './rule.ts'
import { letterAt } from './text/letters.ts'
import { maskLinks } from './text/masked.ts'
import { inOrder, passagesWith } from './text/passages-with.ts'
import { passagesWithRepeats } from './text/repeats.ts'
import { endsWord, functionWords, isReduplication } from './text/syllables.ts'
import type { Stretch } from './text/sentences.ts'
import { isCapitalAt, isCapitals, wordsOf, type Word } from './text/words.ts'

/** More syllables in a row than this are no slip of the finger but a copied sentence. */
const longestPhrase = 6

// `...` and `…` go on, `v.v..` closes a sentence behind an abbreviation, `ngày.. tháng..` is to be filled in, `TP.,` is an abbreviation.
const doubledMark = /(?<![.…]|v\.v)(?:\.\.(?![.…]| ?(?:tháng|năm)(?![a-zà-ỹ])| ?\/[A-ZĐ])|\.[;,:](?=\s|$))|[;,:]\.(?![.\d])(?=\s|$)|,\s?,|;\s?;|::|,[;:]|;[,:]|:[;,]/g

const twoMarks = /[.,;:]\s?[.,;:]/g

export const doubledWord: Rule = {
  code: 'doubled-word',
  severity: 'warning',
  title: 'Từ hoặc dấu câu gõ hai lần',
  why: 'Từ lặp ("tiếp tục triển khai triển khai") và hai dấu câu liền nhau thường còn lại sau khi sửa hoặc dán câu. Từ láy (luôn luôn, dần dần, ngày ngày) không bị nhắc.',
  bad: `
Các sở tiếp tục triển khai triển khai học bạ số.. Kết quả đạt kế hoạch.
%%                         ^^^^^^^^^^ doubled-word: "triển khai" viết hai lần liền nhau
%%                                             ^^ doubled-word: hai dấu câu liền nhau: ".."
`,
  good: `
Các sở tiếp tục triển khai học bạ số. Kết quả đạt kế hoạch.
`,

  check(found, { passages }) {
    const suspicious = inOrder(passages, [passagesWithRepeats(passages, longestPhrase), passagesWith(passages, twoMarks)])
    for (const passage of suspicious) {
      const text = maskLinks(passage.text)
      for (const { start, end } of doubledPhrases(text)) {
        const written = passage.text.slice(start, end)
        found({ message: `"${written}" viết hai lần liền nhau`, span: passage.spanOf(start, end), hint: `xóa một lần "${written}"` })
      }
      for (const { 0: marks, index } of doubledMarks(text)) {
        found({ message: `hai dấu câu liền nhau: "${marks}"`, span: passage.spanOf(index, index + marks.length), hint: 'giữ một dấu' })
      }
    }
  },
}

function doubledMarks(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  doubledMark.lastIndex = 0
  for (let match = doubledMark.exec(text); match; match = doubledMark.exec(text)) {
    if (/^\.[;,:]/.test(match[0]) && isAbbreviated(text, match.index)) doubledMark.lastIndex = match.index + 1
    else found.push(match)
  }
  return found
}

/** Whether the dot at `at` belongs to what stands before it: `TP.`, `A.`, `ThS.`. */
function isAbbreviated(text: string, at: number): boolean {
  const isBegin = (start: number) => !/[A-Za-zÀ-ỹ]/.test(text.charAt(start - 1))
  if (['ThS', 'PGS', 'tr'].some(word => text.endsWith(word, at) && isBegin(at - word.length))) return true
  return [at - 1, at - 2, at - 3].some(start => {
    const isInitial = isCapitalAt(text, start) && isBegin(start)
    return isInitial && /^[A-Za-zÀ-ỹ]?$/.test(text.slice(start + (text.codePointAt(start)! > 0xffff ? 2 : 1), at))
  })
}

/** The second of two equal runs of syllables that only blanks separate. */
function doubledPhrases(text: string): Stretch[] {
  const words = wordsOf(text)
  const lower = text.toLowerCase()
  const small = words.map(({ start, end }) => lower.slice(start, end))
  const doubled: Stretch[] = []
  for (let at = 1; at < words.length; at++) {
    const length = lengthOfDouble(text, words, small, at)
    if (length === 0) continue
    doubled.push({ start: words[at]!.start, end: words[at + length - 1]!.end })
    at += length - 1
  }
  return doubled
}

/** Syllables of the run that begins at `at` and stands before it as well; 0 for none. */
function lengthOfDouble(text: string, words: readonly Word[], small: readonly string[], at: number): number {
  const longest = Math.min(longestPhrase, at, words.length - at)
  for (let length = 1; length <= longest; length++) {
    if (small[at] === small[at - length] && isDouble(text, words, small, { at, length })) return length
  }
  return 0
}

function isDouble(text: string, words: readonly Word[], small: readonly string[], { at, length }: { readonly at: number; readonly length: number }): boolean {
  const run = small.slice(at, at + length)
  const isSame = run.every((word, index) => word === small[at - length + index])
  if (!isSame || !isUnbroken(text, words, at - length, at + length) || !run.some(word => /[A-Za-zÀ-ỹ]/.test(word))) return false
  return length === 1 ? isSlip(text, words, small, at) : !isMeantTwice(run)
}

function isUnbroken(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to - 1; index++) {
    if (!/^[ \u00a0\n]+$/.test(text.slice(words[index]!.end, words[index + 1]!.start))) return false
  }
  return true
}

/**
 * One syllable twice is mostly the end of one word and the beginning of the next (liên thông thông tin, số hóa hóa đơn);
 * it is a slip where it is a small word, where the first can't end a word, or where it is no Vietnamese syllable.
 */
function isSlip(text: string, words: readonly Word[], small: readonly string[], at: number): boolean {
  const word = small[at]!
  const isJoined = at >= 2 && isUnbroken(text, words, at - 2, at)
  const before = isJoined ? small[at - 2]! : null
  if (isReduplication(word) || endsWord(before, word)) return false
  if (functionWords.has(word) || isForeign(word)) return true
  if (/^[A-ZĐ\d]{3,}$/.test(words[at]!.text)) return !isCapitals(text)
  const isAlone = before === null || /^\d+$/.test(before) || (functionWords.has(before) && !['được', 'đã', 'không'].includes(before))
  const goesOn = at + 1 < words.length && isUnbroken(text, words, at, at + 2)
  return isAlone && goesOn && letterAt(words[at]!.text, 0) === 'small'
}

/** No Vietnamese syllable ends or looks like that: kiosk, website, VNeID. */
function isForeign(word: string): boolean {
  if (!/^[a-z]{3,}$/.test(word)) return false
  return /[fjwz]|[bdklqrsvx]$/.test(word) || (word.length > 3 && /[^nc]h$|[^n]g$/.test(word)) || word.length > 6
}

/** `từng bước từng bước`. */
function isMeantTwice([first]: readonly string[]): boolean {
  return first === 'từng' || first === 'mỗi' || first === 'càng'
}
