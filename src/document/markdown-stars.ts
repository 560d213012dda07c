import type { MarkdownNode } from './markdown-inlines.ts'

/** Stars that may begin or end an emphasis; by offsets in the filled text. */
export interface Stars {
  readonly type: 'stars'
  readonly from: number
  readonly to: number
  /** How many they were before some of them were used. */
  readonly size: number
  readonly opens: boolean
  readonly closes: boolean
}

export type Part = MarkdownNode | Stars | null

/** What stands beside stars more often than not. */
const usualLetter = /[\sA-Za-z0-9À-ÖØ-öø-ɏḀ-ỿ]/
const usualSign = /[!-/:-@[-`{-~\u2010-\u2027]/

/** The stars of a paragraph's `text` from `at` to `end`: which ends of emphasis they may be (CommonMark 6.2). */
export function starsAt(text: string, at: number, end: number, offset: number): Stars {
  const before = text.charAt(at - 1)
  const after = text.charAt(end)
  const isOpen = !isBlank(after) && (!isSign(after) || isBlank(before) || isSign(before))
  const isClosed = !isBlank(before) && (!isSign(before) || isBlank(after) || isSign(after))
  return { type: 'stars', from: offset + at, to: offset + end, size: end - at, opens: isOpen, closes: isClosed }
}

/** The beginning and the end of a text count as blanks. */
function isBlank(letter: string): boolean {
  return letter === '' || /\s/.test(letter)
}

function isSign(letter: string): boolean {
  return usualSign.test(letter) || (letter !== '' && !usualLetter.test(letter) && /[\p{S}\p{P}]/u.test(letter))
}

/** Each closing star with the nearest that opens: what is between them becomes emphasis; stars without a match are left out. Takes the list apart. */
export function resolveStars(parts: Part[]): MarkdownNode[] {
  for (let index = 0; index < parts.length; index++) {
    const close = parts[index]
    if (close?.type !== 'stars' || !close.closes) continue
    const opening = openingBefore(parts, index, close)
    if (opening < 0) continue
    const open = parts[opening] as Stars
    const size = Math.min(2, open.to - open.from, close.to - close.from)
    const [from, start, end, to] = [open.to - size, open.to, close.from, close.from + size]
    const children = parts.slice(opening + 1, index).filter(isNode)
    const node: MarkdownNode = { type: size === 1 ? 'emphasis' : 'strong', from, start, end, to, children }
    parts.fill(null, opening + 1, index)
    parts[opening] = open.from < from ? { ...open, to: from } : null
    // What is left of the closing stars is looked at next.
    if (to < close.to) parts.splice(index, 1, node, { ...close, from: to })
    else parts[index] = node
  }
  return parts.filter(isNode)
}

function isNode(part: Part): part is MarkdownNode {
  return part !== null && part.type !== 'stars'
}

/** Stars that may both open and close don't match where their numbers add up to a multiple of three, unless both are one. */
function openingBefore(parts: readonly Part[], index: number, close: Stars): number {
  for (let at = index - 1; at >= 0; at--) {
    const part = parts[at]
    if (part?.type !== 'stars' || !part.opens) continue
    const isOdd = (close.opens || part.closes) && (part.size + close.size) % 3 === 0 && (part.size % 3 !== 0 || close.size % 3 !== 0)
    if (!isOdd) return at
  }
  return -1
}
