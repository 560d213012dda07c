const magnitudes: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

/** What a word behind a number multiplies it by; null for any other word. */
export function magnitudeOf(word: string | undefined): number | null {
  const name = word?.toLowerCase()
  return name !== undefined && Object.hasOwn(magnitudes, name) ? magnitudes[name]! : null
}
