/** What is kept for a set of words. */
interface Entry<T> {
  readonly label: string
  /** Of its words, each once. */
  readonly shares: readonly Share[]
  readonly value: T
  /** Another set with the same sum. */
  readonly next: Entry<T> | undefined
}

/** A word's part in the sums, and the last set that it was seen in. */
interface Share {
  readonly sum: number
  seenIn: number
}

/**
 * Values by sets of words, whatever their order and however often each stands, and a label. Sets are looked up by a sum over their words,
 * without sorting them or putting them together to a key.
 */
export function wordSets<T>(): { valueOf(label: string, words: readonly string[], make: () => T): T } {
  const shares = new Map<string, Share>()
  const entries = new Map<number, Entry<T>>()
  let sets = 0
  let random = 1

  return {
    valueOf(label, words, make) {
      const own = sharesOf(words)
      const sum = own.reduce((sofar, share) => (sofar + share.sum) & 0x3fffffff, 0)
      const first = entries.get(sum)
      for (let entry = first; entry; entry = entry.next) {
        if (entry.label === label && entry.shares.length === own.length && entry.shares.every(({ seenIn }) => seenIn === sets)) return entry.value
      }
      const value = make()
      entries.set(sum, { label, shares: own, value, next: first })
      return value
    },
  }

  /** Those of its words, each once. */
  function sharesOf(words: readonly string[]): Share[] {
    sets++
    const own: Share[] = []
    for (const word of words) {
      const share = shares.get(word) ?? newShare(word)
      if (share.seenIn !== sets) own.push(share)
      share.seenIn = sets
    }
    return own
  }

  function newShare(word: string): Share {
    random = (Math.imul(random, 1103515245) + 12345) & 0x3fffffff
    const share = { sum: random, seenIn: 0 }
    shares.set(word, share)
    return share
  }
}
