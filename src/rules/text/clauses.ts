import { remembered } from './remembered.ts'
import type { Stretch } from './sentences.ts'
import { isCapitalAt } from './words.ts'

/** A pair of round or square brackets: `start` at the opening one, `end` behind the closing one. */
export interface Bracket extends Stretch {
  /** The bracket around this one. */
  readonly outer: Bracket | null
}

const abbreviation = /(?<![A-Za-zÀ-ỹ\d])(?:TP|Tp|tp|TX|TT|ThS|TS|PGS|GS|BS|ĐC|Đ\/c|đ\/c|KT|TM|TL|TUQ|Tr|No|vs)$/u

const none: readonly Bracket[] = []

/** Brackets that are opened and closed, in the order in which they open; the half ones of `a)` are none. */
export const bracketsIn = remembered(readBrackets)

function readBrackets(text: string): readonly Bracket[] {
  if (!text.includes('(') && !text.includes('[')) return none
  const brackets: { start: number; end: number; outer: Bracket | null }[] = []
  const open: (typeof brackets)[number][] = []
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') {
      const bracket = { start: index, end: -1, outer: open.at(-1) ?? null }
      brackets.push(bracket)
      open.push(bracket)
    } else {
      const bracket = open.pop()
      if (bracket) bracket.end = index + 1
    }
  }
  return brackets.filter(({ end }) => end >= 0).map(bracket => Object.assign(bracket, { outer: closed(bracket.outer) }))
}

/** The innermost bracket around an offset. */
export function bracketAt(brackets: readonly Bracket[], at: number): Bracket | null {
  return brackets.findLast(({ start, end }) => start < at && at < end) ?? null
}

/** With what stands between it and the next sentence, or behind a line end. */
const ending = /[.!?…]+["”’]?(?=(\s+["“(⁽]*))|\n(?=(\s*))/g

/** Sentences with their last sign; a full stop inside brackets ends none. */
export const sentencesIn = remembered(readSentences)

function readSentences(text: string): readonly Stretch[] {
  const brackets = bracketsIn(text)
  const sentences: Stretch[] = []
  let start = 0
  for (const { 0: sign, 1: gap, 2: lineGap, index } of text.matchAll(ending)) {
    const next = index + sign.length + (gap ?? lineGap)!.length
    if (!isCapitalAt(text, next) && (gap === undefined || !/[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text.charAt(next)))) continue
    const before = text.slice(Math.max(0, index - 5), index)
    if (bracketAt(brackets, index) !== null || (sign === '.' && abbreviation.test(before)) || (sign === '\n' && /[:;,]\s*$/.test(before))) continue
    sentences.push({ start, end: index + sign.length })
    start = index + sign.length
  }
  return start < text.length ? [...sentences, { start, end: text.length }] : sentences
}

/** Offsets of the signs that part the items at one level of brackets: `;`, `,`, line ends and the word `và`. */
export function separatorsIn(text: string, { start, end }: Stretch): Stretch[] {
  return Array.from(text.slice(start, end).matchAll(/[;,\n+]|(?<![A-Za-zÀ-ỹ])và(?![A-Za-zÀ-ỹ])/gu), ({ 0: sign, index }) => ({ start: start + index, end: start + index + sign.length }))
}

function closed(bracket: Bracket | null): Bracket | null {
  return bracket === null || bracket.end >= 0 ? bracket : closed(bracket.outer)
}
