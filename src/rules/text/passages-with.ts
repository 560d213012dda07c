import type { Passage } from '../../document/passage.ts'
import { matchesIn } from '../../source/matches.ts'

/** All passages as one text, each behind a NUL, so that a sign is looked for once and not passage by passage. */
export interface Whole {
  readonly text: string
  /** Its small letters, where a rule has asked for them. */
  small: string | null
  /** Where each passage ends in it. */
  readonly ends: readonly number[]
  readonly found: Map<RegExp, readonly Passage[]>
}

/** Before each passage; input has no such character. */
export const seam = '\0'

/** A sign of many rules: the passages are looked for once. */
export const digit = /\d/g

const wholes = new WeakMap<readonly Passage[], Whole>()

/**
 * The passages that hold what one of the signs looks for: a rule says by them what a passage must have to be worth reading. A sign (with
 * `g`) may find too much, never too little; it matches at least a letter, may begin with the NUL before a passage and goes over no other.
 */
export function passagesWith(passages: readonly Passage[], sign: RegExp, ...others: readonly RegExp[]): readonly Passage[] {
  const { found } = wholeOf(passages)
  let result = found.get(sign)
  if (!result) found.set(sign, result = search(passages, sign))
  return others.length === 0 ? result : inOrder(passages, [result, ...others.map(other => passagesWith(passages, other))])
}

/**
 * Signs that are rare in a Vietnamese text: letters of other alphabets, loose marks, hidden and wide signs. Who looks for some of them asks
 * `passagesWithRare`, since nearly every report has none.
 */
const rare = /[\u00a8-\u00aa\u00ac-\u00ae\u00b5-\u00b9\u00d0\u00f0\u0130\u0178\u0189-\u019f\u01a2-\u01ae\u01b1-\u1e9f\u200b\u2060\u2126-\u212b\u2c62-\uffff]/g

/** The passages that hold what `sign` looks for, each match of which has a sign of `rare`. */
export function passagesWithRare(passages: readonly Passage[], sign: RegExp): readonly Passage[] {
  const odd = passagesWith(passages, rare)
  return odd.length === 0 ? odd : odd.filter(({ text }) => text.search(sign) >= 0)
}

/** One place where a pattern is found. */
export interface Found {
  readonly passage: Passage
  /** Offset in its text. */
  readonly at: number
  readonly match: RegExpExecArray
}

/** Where a pattern (with `g`) is found in the passages, in reading order: one for which the NUL between two is as good as the beginning and the end of a text. */
export function foundIn(passages: readonly Passage[], pattern: RegExp): Found[] {
  const { text, ends } = wholeOf(passages)
  const found: Found[] = []
  let index = 0
  for (const match of matchesIn(text, pattern)) {
    while (ends[index]! < match.index) index++
    const passage = passages[index]!
    found.push({ passage, at: match.index - ends[index]! + passage.text.length, match })
  }
  return found
}

/** The passages that are in one of the groups. */
export function inOrder(passages: readonly Passage[], groups: readonly (readonly Passage[])[]): readonly Passage[] {
  const all = new Set(groups.flat())
  return all.size === 0 ? [] : passages.filter(passage => all.has(passage))
}

function search(passages: readonly Passage[], sign: RegExp): Passage[] {
  const { text, ends } = wholeOf(passages)
  const result: Passage[] = []
  let index = 0
  sign.lastIndex = 0
  while (sign.test(text)) {
    while (ends[index]! < sign.lastIndex) index++
    result.push(passages[index]!)
    sign.lastIndex = ends[index]!
  }
  return result
}

/** The same one for the same list of passages. */
export function wholeOf(passages: readonly Passage[]): Whole {
  const known = wholes.get(passages)
  if (known) return known
  const texts = ['']
  const ends: number[] = []
  let end = 0
  for (const { text } of passages) {
    texts.push(text)
    ends.push(end += seam.length + text.length)
  }
  const whole: Whole = { text: texts.join(seam), small: null, ends, found: new Map() }
  wholes.set(passages, whole)
  return whole
}

/** Characters: what is made of a longer one isn't kept. */
export const shortWhole = 400_000

/** Its text in small letters, with no regard to what takes two places in them. */
export function smallWholeOf(passages: readonly Passage[]): string {
  const whole = wholeOf(passages)
  const small = whole.small ?? whole.text.toLowerCase()
  if (small.length < shortWhole) whole.small = small
  return small
}
