import { matchesIn } from '../../source/matches.ts'
import { remembered } from './remembered.ts'
import type { Stretch } from './sentences.ts'
import { isCapitalAt } from './words.ts'

/** A pair of round or square brackets: `start` at the opening one, `end` behind the closing one. */
export interface Bracket extends Stretch {
  /** The bracket around this one. */
  readonly outer: Bracket | null
}

const abbreviations: ReadonlySet<string> = new Set('TP Tp tp TX TT ThS TS PGS GS BS ĐC Đ/c đ/c KT TM TL TUQ Tr No vs'.split(' '))

const bracketSign = /[()[\]]/g

const none: readonly Bracket[] = []

/** Brackets that are opened and closed, in the order in which they open; the half ones of `a)` are none. */
export const bracketsIn = remembered(readBrackets)

function readBrackets(text: string): readonly Bracket[] {
  if (!text.includes('(') && !text.includes('[')) return none
  const brackets: { start: number; end: number; outer: Bracket | null }[] = []
  const open: (typeof brackets)[number][] = []
  bracketSign.lastIndex = 0
  while (bracketSign.test(text)) {
    const start = bracketSign.lastIndex - 1
    if (text[start] === '(' || text[start] === '[') {
      const bracket = { start, end: -1, outer: open.at(-1) ?? null }
      brackets.push(bracket)
      open.push(bracket)
    } else {
      const bracket = open.pop()
      if (bracket) bracket.end = start + 1
    }
  }
  return open.length === 0 ? brackets : brackets.filter(({ end }) => end >= 0).map(bracket => Object.assign(bracket, { outer: closed(bracket.outer) }))
}

/** The innermost bracket around an offset. */
export function bracketAt(brackets: readonly Bracket[], at: number): Bracket | null {
  for (let index = brackets.length - 1; index >= 0; index--) {
    const bracket = brackets[index]!
    if (bracket.start < at && at < bracket.end) return bracket
  }
  return null
}

/** With what stands between it and the next sentence, or behind a line end. */
const ending = /[.!?…]+["”’]?(?=(\s+["“(⁽]*))|\n(?=(\s*))/g

/** Sentences with their last sign; a full stop inside brackets ends none. */
export const sentencesIn = remembered(readSentences)

function readSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const match of matchesIn(text, ending)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match)) continue
    sentences.push({ start, end })
    start = end
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

function endsSentence(text: string, { 0: sign, 1: gap, 2: lineGap, index }: RegExpExecArray): boolean {
  const next = index + sign.length + (gap ?? lineGap)!.length
  if (!isCapitalAt(text, next) && (gap === undefined || !/[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text.charAt(next)))) return false
  const before = text.slice(Math.max(0, index - 5), index)
  return bracketAt(bracketsIn(text), index) === null && !(sign === '.' && isAbbreviated(before)) && !(sign === '\n' && /[:;,]\s*$/.test(before))
}

/** `TP`, `đ/c`: no letter and no digit before it. */
function isAbbreviated(before: string): boolean {
  return [2, 3].some(length => abbreviations.has(before.slice(-length)) && !/[A-Za-zÀ-ỹ\d]/.test(before.charAt(before.length - length - 1)))
}

/** The sentence that an offset is in; behind the last one the whole text. */
export function sentenceAt(text: string, at: number): Stretch {
  return sentencesIn(text).find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length }
}

const separator = /[;,\n+]|(?<![A-Za-zÀ-ỹ])và(?![A-Za-zÀ-ỹ])/g

/** Offsets of the signs that part the items at one level of brackets: `;`, `,`, line ends and the word `và`. */
export function separatorsIn(text: string, { start, end }: Stretch): Stretch[] {
  const words = text.slice(start, end)
  const separators: Stretch[] = []
  separator.lastIndex = 0
  while (separator.test(words)) {
    const until = start + separator.lastIndex
    separators.push({ start: until - (words.endsWith('và', separator.lastIndex) ? 2 : 1), end: until })
  }
  return separators
}

function closed(bracket: Bracket | null): Bracket | null {
  return bracket === null || bracket.end >= 0 ? bracket : closed(bracket.outer)
}
