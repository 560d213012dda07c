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

/** The stars of a paragraph's `text` from `at` to `end`: which ends of emphasis they may be (CommonMark 6.2). */
export function starsAt(text: string, at: number, end: number, offset: number): Stars {
  const before = kindAt(text, at - 1)
  const after = kindAt(text, end)
  const isOpen = after !== 'blank' && (after !== 'sign' || before !== 'letter')
  const isClosed = before !== 'blank' && (before !== 'sign' || after !== 'letter')
  return { type: 'stars', from: offset + at, to: offset + end, size: end - at, opens: isOpen, closes: isClosed }
}

/** What stands beside stars; the beginning and the end of a text count as blanks. */
function kindAt(text: string, at: number): 'blank' | 'sign' | 'letter' {
  if (at < 0 || at >= text.length) return 'blank'
  const code = text.charCodeAt(at)
  if (code < 0x80) return isBlankCode(code) ? 'blank' : isSignCode(code) ? 'sign' : 'letter'
  // Letters of Vietnamese and its neighbours, but for two signs of arithmetic; then dashes and quotes. V8 takes long for classes of Unicode.
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)) return 'letter'
  if (code >= 0x2010 && code <= 0x2027) return 'sign'
  const letter = text.charAt(at)
  return /\s/.test(letter) ? 'blank' : /[\p{S}\p{P}]/u.test(letter) ? 'sign' : 'letter'
}

function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function isSignCode(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
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
    const from = open.to - size
    const to = close.from + size
    const children = parts.slice(opening + 1, index).filter(isNode)
    const node: MarkdownNode = { type: size === 1 ? 'emphasis' : 'strong', from, start: open.to, end: close.from, to, children }
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
