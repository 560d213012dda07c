/** As many texts as a long report has passages. */
const most = 2000

/**
 * The same reading of a text, done once while the text is among the last ones asked for: rule after rule goes through the same passages.
 * Only for what depends on nothing but the text, and is never changed.
 */
export function remembered<T extends object | string>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known = new Map()
    const result = read(text)
    known.set(text, result)
    return result
  }
}
