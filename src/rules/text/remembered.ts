/** As many texts as a long report has passages. */
const most = 2000

/** By text, and by who reads it; what was asked for before the last `most` texts is forgotten. Readings of a text point into each other: they are kept and dropped together. */
const known = { latest: new Map<string, Readings>(), before: new Map<string, Readings>() }

type Readings = Map<unknown, object | string>

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

function readingsOf(text: string): Readings {
  const readings = known.latest.get(text)
  if (readings !== undefined) return readings
  const kept = known.before.get(text) ?? new Map<unknown, object | string>()
  if (known.latest.size >= most) {
    known.before = known.latest
    known.latest = new Map()
  }
  known.latest.set(text, kept)
  return kept
}
