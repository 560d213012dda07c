const magnitudes: ReadonlyMap<string, number> = new Map([['nghìn', 1e3], ['ngàn', 1e3], ['triệu', 1e6], ['tỷ', 1e9], ['tỉ', 1e9]])

/** What a word behind a number multiplies it by; null for any other word. */
export function magnitudeOf(word: string | undefined): number | null {
  return word === undefined ? null : magnitudes.get(word.toLowerCase()) ?? null
}
