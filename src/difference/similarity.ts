/** Words of a text and how often each occurs. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

export function bagOf(text: string): Bag {
  const words = text.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Sørensen-Dice: 1 for the same words in any order, 0 for none in common; two texts without words are alike. */
export function similarity(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * common) / (a.size + b.size)
}
