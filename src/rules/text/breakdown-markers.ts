import { amountsIn, type Amount } from './amounts.ts'
import { bracketAt, bracketsIn, type Bracket } from './clauses.ts'
import { matchesIn } from './matches.ts'
import { remembered } from './remembered.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/**
 * How strongly a text says that the parts are all there is: `all` for `gồm`, `chia ra`; `bracket` for a bracket that holds nothing else;
 * `listed` for `cụ thể:` and a colon; `within` for `trong đó:`; `some` for `trong đó có` and the like.
 */
export type Claim = 'all' | 'bracket' | 'listed' | 'within' | 'some'

/** Where a total is taken apart: the total stands before `start`, its parts between `end` and the end of the sentence or bracket. */
export interface Marker extends Stretch {
  readonly claim: Claim
  /** The bracket that the parts stand in. */
  readonly bracket: Bracket | null
  /** A colon stands right before the parts. */
  readonly hasColon: boolean
}

const worded = /(?<![A-Za-zµÀ-ỹ])(?:trong đó|bao gồm|gồm có|gồm|chia ra|chia thành|chia theo|phân theo|phân ra|cụ thể)(?![A-Za-zµÀ-ỹ])(?:,?\s+(?:bao gồm|gồm có|gồm|cụ thể|có|là|như sau|sau)(?![A-Za-zµÀ-ỹ]))*\s*(:)?/g

/** In reading order. */
export const markersIn = remembered(readMarkers)

function readMarkers(text: string): readonly Marker[] {
  const brackets = bracketsIn(text)
  const amounts = amountsIn(text)
  const small = smallLettersOf(text)
  const found = matchesIn(small, worded).map(match => toMarker(brackets, match)).filter(({ end }) => !/^\s*(?:cả|các)(?![A-Za-zµÀ-ỹ])/.test(small.slice(end, end + 8)))
  return [...found, ...bare(text, brackets, amounts, found), ...colons(text, brackets, amounts, found)].sort((a, b) => a.start - b.start)
}

function toMarker(brackets: readonly Bracket[], { 0: words, 1: colon, index }: RegExpExecArray): Marker {
  const end = index + words.length
  return { start: index, end, claim: claimOf(words), bracket: bracketAt(brackets, index), hasColon: colon !== undefined }
}

function claimOf(words: string): Claim {
  if (/gồm|chia|phân/.test(words)) return 'all'
  if (/có\s*:?$/.test(words) || !words.endsWith(':')) return 'some'
  return words.startsWith('trong đó') ? 'within' : 'listed'
}

/** `2.218 TTHC (cấp tỉnh 1.814, cấp xã 404)`. */
function bare(text: string, brackets: readonly Bracket[], amounts: readonly Amount[], found: readonly Marker[]): Marker[] {
  return brackets
    .filter(bracket => amounts.some(amount => amount.bracket === bracket.outer && isClose(text, amount.until, bracket.start)))
    .filter(bracket => !found.some(marker => marker.bracket === bracket))
    .map(bracket => ({ start: bracket.start, end: bracket.start + 1, claim: 'bracket', bracket, hasColon: false }))
}

/** `05 lớp tập huấn: 02 lớp …; 03 lớp …`. */
function colons(text: string, brackets: readonly Bracket[], amounts: readonly Amount[], found: readonly Marker[]): Marker[] {
  return matchesIn(text, /:(?=\s)/g).map(({ index }) => index)
    .filter(at => !found.some(({ start, end }) => start <= at && at < end))
    .filter(at => !/(?:như|điển hình|tiêu biểu|nổi bật|ví dụ|chủ yếu|nhất là)\s*$/.test(smallLettersOf(text).slice(Math.max(0, at - 12), at)))
    .filter(at => amounts.some(amount => amount.bracket === bracketAt(brackets, at) && isClose(text, amount.until, at)))
    .map(at => ({ start: at, end: at + 1, claim: 'listed', bracket: bracketAt(brackets, at), hasColon: true }))
}

function isClose(text: string, from: number, to: number): boolean {
  return from <= to && to - from < 60 && !/[,;:()]|\.\s/.test(text.slice(from, to))
}
