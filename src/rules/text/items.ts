import { figuresIn } from './numbers.ts'
import { pairsIn } from './pairs.ts'
import type { Stretch } from './sentences.ts'
import { smallLettersOf } from './small-letters.ts'

/** A figure as it is found, or both of a pair; `isStrong` is one that ends what is said of the one before. */
export interface Item extends Stretch {
  readonly kind: 'rate' | 'pair' | 'count'
  readonly values: readonly number[]
  readonly decimals: number
  readonly isStrong: boolean
}

/** The same for the same value; a pair as `part/whole`. */
export function valueOf({ kind, values }: Pick<Item, 'kind' | 'values'>): string {
  return `${kind} ${values.join('/')}`
}

/** In reading order, without a look at their words. */
export function itemsIn(text: string): Item[] {
  const items: Item[] = []
  const pairs = pairsIn(text)
  let next = 0
  // Pairs and figures stand in the same order.
  for (const { start, end, kind, value, decimals, split } of figuresIn(text)) {
    const pair = pairs[next]
    if (pair && end === pair.whole.end) {
      next++
      if (pair.part.value !== null && value !== null) items.push({ start: pair.start, end, kind: 'pair', values: [pair.part.value, value], decimals: 0, isStrong: true })
    } else if (value !== null && split === null && start !== pair?.part.start) {
      items.push({ start, end, kind: kind === 'rate' ? 'rate' : 'count', values: [value], decimals, isStrong: kind === 'rate' || value >= 1000 })
    }
  }
  return items
}

// Days, months and years with their numbers, in small letters; the words of time are fillers.
const times = /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|(?:ngày|tháng|năm|quý)\s+(?:\d{1,4}|[ivx]+)(?:\/\d{1,4}){0,2}(?![A-Za-zµÀ-ỹ])/g

const blank = (found: string) => ' '.repeat(found.length)

/** The text in small letters, sign for sign; days and those figures that end what is said become blanks, as they are no words of it. */
export function plainOf(text: string, items: readonly Item[]): string {
  const small = smallLettersOf(text)
  let plain = ''
  for (const { start, end, isStrong } of items) {
    if (isStrong) plain += small.slice(plain.length, start) + ' '.repeat(Math.max(0, end - Math.max(start, plain.length)))
  }
  return (plain + small.slice(plain.length)).replace(times, blank)
}
