/** As many texts as a long report has passages. */
const most = 2000

/** What was read of one text, each reader's in its own place. Readings of a text point into each other: they are kept and dropped together. */
type Readings = (object | string | undefined)[]

/** By text; what was asked for before the last `most` texts is forgotten. */
const known = { latest: new Map<string, Readings>(), before: new Map<string, Readings>() }

/** The text that was asked for last: one rule after the other asks for several readings of the same. */
const current: { text: string | null; readings: Readings } = { text: null, readings: [] }

let readers = 0

/**
 * The same reading of a text, done once while the text is among the last ones asked for: rule after rule goes through the same passages.
 * Only for what depends on nothing but the text, and is never changed.
 */
export function remembered<T extends object | string>(read: (text: string) => T): (text: string) => T {
  const place = readers++
  return text => {
    const readings = text === current.text ? current.readings : readingsOf(text)
    return (readings[place] ??= read(text)) as T
  }
}

function readingsOf(text: string): Readings {
  let readings = known.latest.get(text)
  if (!readings) {
    readings = known.before.get(text) ?? new Array<object | string | undefined>(readers)
    if (known.latest.size >= most) {
      known.before = known.latest
      known.latest = new Map()
    }
    known.latest.set(text, readings)
  }
  current.text = text
  return current.readings = readings
}
