/** Each value that has been there before. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter(value => {
    const isSeen = seen.has(value)
    seen.add(value)
    return isSeen
  })
}
