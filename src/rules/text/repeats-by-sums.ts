import type { Passage } from '../../document/passage.ts'
import { wholeOf } from './passages-with.ts'

const ring = 16
const slots = 1024

/**
 * What `repeatsByPattern` finds, of fewer than eight words: one pass over the signs, that makes no words. Whether two are the same is asked of
 * a sum over their letters. Fast once V8 has optimised it, which it takes a long text for.
 */
export function repeatsBySums(passages: readonly Passage[], longest: number): Passage[] {
  const { text, ends } = wholeOf(passages)
  const folds = foldsOf()
  const sums = new Int32Array(ring)
  const lastAt = new Int32Array(slots).fill(-ring)
  const found: Passage[] = []
  let count = 0
  let from = 0
  let index = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (folds[code]! > 0) {
      const end = endOfWord(folds, text, at)
      sums[count & (ring - 1)] = word.sum
      const slot = word.sum & (slots - 1)
      const isNear = count - lastAt[slot]! <= longest
      lastAt[slot] = count
      if (isNear && endsRepeat(sums, count, Math.min(longest, (count - from + 1) >> 1))) {
        while (ends[index]! < end) index++
        found.push(passages[index]!)
        at = ends[index]!
        from = count + 1
      } else {
        at = end - 1
      }
      count++
    } else if (code !== 0x20 && code !== 0xa0 && code !== 0x0a) {
      from = count
    }
  }
  return found
}

const word = { sum: 0 }

/** Leaves the sum over its letters in `word`. */
function endOfWord(folds: Uint8Array, text: string, start: number): number {
  let at = start
  let sum = 0
  for (let fold = folds[text.charCodeAt(at)]!; fold > 0; fold = folds[text.charCodeAt(at)]!) {
    sum = (sum << 4) ^ fold
    at++
  }
  word.sum = sum
  return at
}

/** Whether the last words are the same as those before them. */
function endsRepeat(sums: Int32Array, last: number, longest: number): boolean {
  for (let length = 1; length <= longest; length++) {
    let same = 0
    while (same < length && sums[(last - same) & (ring - 1)] === sums[(last - same - length) & (ring - 1)]) same++
    if (same === length) return true
  }
  return false
}

/** Letters and digits by code, small and capital as one; coarse outside of Latin 1 and the Vietnamese block. 0 for any other sign, and for what lies behind. */
function foldsOf(): Uint8Array {
  const table = new Uint8Array(0x1f00).fill(1, 0x100, 0x530)
  for (let code = 0x30; code <= 0x39; code++) table[code] = code
  for (let code = 0x61; code <= 0x7a; code++) table[code] = table[code - 0x20] = code
  for (let code = 0xc0; code <= 0xff; code++) table[code] = code === 0xd7 || code === 0xf7 ? 0 : code | 0x20
  for (let code = 0x1e00; code <= 0x1eff; code++) table[code] = (code | 1) & 0xff
  return table
}
