import type { Block, Heading } from './tree.ts'
import { letterOf, romanOf } from '../vietnamese/enumerator.ts'

/** Where a heading stands among those of its level under the same parent. */
export interface HeadingNumber {
  /** From 1. */
  readonly position: number
  /** As it is printed: `II.`, `1.`, `1.1.`, `đ)`. */
  readonly text: string
}

type Counters = readonly [number, number, number, number]

const texts: Readonly<Record<Heading['level'], (counters: Counters) => string>> = {
  1: ([first]) => `${romanOf(first)}.`,
  2: ([, second]) => `${second}.`,
  3: ([, second, third]) => `${Math.max(1, second)}.${third}.`,
  4: ([, , , fourth]) => `${letterOf(fourth)})`,
}

/** Numbers of the headings of one list of blocks, counted from its start: the body and each appendix count for themselves. */
export function numberHeadings(blocks: readonly Block[]): ReadonlyMap<Heading, HeadingNumber> {
  const numbers = new Map<Heading, HeadingNumber>()
  let counters: Counters = [0, 0, 0, 0]
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    counters = advance(counters, block.level)
    numbers.set(block, { position: counters[block.level - 1]!, text: texts[block.level](counters) })
  }
  return numbers
}

/** One more on this level, and all levels below begin anew. */
function advance(counters: Counters, level: Heading['level']): Counters {
  const next = (value: number, index: number) => (index < level - 1 ? value : index === level - 1 ? value + 1 : 0)
  return [next(counters[0], 0), next(counters[1], 1), next(counters[2], 2), next(counters[3], 3)]
}
