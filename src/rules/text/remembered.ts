/** As many texts as a long report has passages. */
const most = 2000

/** By text, the one last asked for at the end, and by who reads it. Readings of a text point into each other: they are kept and dropped together. */
const known = new Map<string, Map<unknown, object | string>>()

/**
 * The same reading of a text, done once while the text is among the last ones asked for: rule after rule goes through the same passages.
 * Only for what depends on nothing but the text, and is never changed.
 */
export function remembered<T extends object | string>(read: (text: string) => T): (text: string) => T {
  return text => {
    const readings = readingsOf(text)
    const before = readings.get(read)
    if (before !== undefined) return before as T
    const result = read(text)
    readings.set(read, result)
    return result
  }
}

function readingsOf(text: string): Map<unknown, object | string> {
  const readings = known.get(text) ?? new Map<unknown, object | string>()
  known.delete(text)
  known.set(text, readings)
  if (known.size > most) known.delete(known.keys().next().value!)
  return readings
}
