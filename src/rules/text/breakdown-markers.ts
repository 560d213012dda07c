import { amountsIn, type Amount } from './amounts.ts'
import { bracketAt, bracketsIn, type Bracket } from './clauses.ts'
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
  const amounts = amountsIn(text)
  if (amounts.length === 0) return none
  const markers = wordedIn(text)
  const count = markers.length
  addBare(text, amounts, markers)
  addColons(text, amounts, markers)
  return markers.length === count ? markers : markers.sort((a, b) => a.start - b.start)
}

const none: readonly Marker[] = []

function wordedIn(text: string): Marker[] {
  const small = smallLettersOf(text)
  const markers: Marker[] = []
  worded.lastIndex = 0
  for (let match = worded.exec(small); match; match = worded.exec(small)) {
    const { 0: words, 1: colon, index: start } = match
    const end = start + words.length
    if (/^\s*(?:cả|các)(?![A-Za-zµÀ-ỹ])/.test(small.slice(end, end + 8))) continue
    markers.push({ start, end, claim: claimOf(words), bracket: bracketAt(bracketsIn(text), start), hasColon: colon !== undefined })
  }
  return markers
}

function claimOf(words: string): Claim {
  if (/gồm|chia|phân/.test(words)) return 'all'
  if (/có\s*:?$/.test(words) || !words.endsWith(':')) return 'some'
  return words.startsWith('trong đó') ? 'within' : 'listed'
}

/** `2.218 TTHC (cấp tỉnh 1.814, cấp xã 404)`. */
function addBare(text: string, amounts: readonly Amount[], markers: Marker[]): void {
  for (const bracket of bracketsIn(text)) {
    const { start, outer } = bracket
    if (!isCounted(text, amounts, { at: start, level: outer }) || markers.some(marker => marker.bracket === bracket)) continue
    markers.push({ start, end: start + 1, claim: 'bracket', bracket, hasColon: false })
  }
}

const colonSign = /:(?=\s)/g

/** `05 lớp tập huấn: 02 lớp …; 03 lớp …`. */
function addColons(text: string, amounts: readonly Amount[], markers: Marker[]): void {
  colonSign.lastIndex = 0
  while (colonSign.test(text)) {
    const end = colonSign.lastIndex
    const start = end - 1
    const bracket = bracketAt(bracketsIn(text), start)
    if (!isCounted(text, amounts, { at: start, level: bracket }) || markers.some(marker => marker.start <= start && start < marker.end)) continue
    if (/(?:như|điển hình|tiêu biểu|nổi bật|ví dụ|chủ yếu|nhất là)\s*$/.test(smallLettersOf(text).slice(Math.max(0, start - 12), start))) continue
    markers.push({ start, end, claim: 'listed', bracket, hasColon: true })
  }
}

/** Characters between a number with its noun and the marker. */
const longestGap = 60

/** Whether an amount of that level of brackets stands close before. */
function isCounted(text: string, amounts: readonly Amount[], { at, level }: { readonly at: number; readonly level: Bracket | null }): boolean {
  for (let index = amounts.length - 1; index >= 0; index--) {
    const amount = amounts[index]!
    if (amount.start >= at || amount.until > at) continue
    if (at - amount.until >= longestGap || /[,;:()]|\.\s/.test(text.slice(amount.until, at))) return false
    if (amount.bracket === level) return true
  }
  return false
}
