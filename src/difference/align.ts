import { shortestEdit } from './shortest-edit.ts'

/** Entries that belong together; null where the entry is only on the other side. At least one is there. */
export interface Pair<T> {
  readonly earlier: T | null
  readonly later: T | null
}

export interface Likeness<T> {
  /** Nothing between the two has changed. */
  isSame(a: T, b: T): boolean
  /** Above 0 where the two may be the same thing changed: the more, the likelier. */
  score(a: T, b: T): number
}

/** A stretch that has more pairs than this is told as removed and added: to compare each with each would take too long. */
const mostPairs = 250_000

/** Pairs the entries of two ordered lists, equal ones first, then in the stretches between them those that are alike; the order of both is kept. */
export function align<T>(earlier: readonly T[], later: readonly T[], likeness: Likeness<T>): Pair<T>[] {
  const pairs: Pair<T>[] = []
  let removed: T[] = []
  let added: T[] = []
  const closeStretch = () => {
    pairs.push(...alignStretch(removed, added, likeness))
    removed = []
    added = []
  }
  for (const step of shortestEdit(earlier, later, likeness.isSame)) {
    if (step.type === 'removed') removed.push(step.earlier)
    else if (step.type === 'added') added.push(step.later)
    else {
      closeStretch()
      pairs.push({ earlier: step.earlier, later: step.later })
    }
  }
  closeStretch()
  return pairs
}

/** The pairing with the greatest sum of scores that keeps both orders (Needleman and Wunsch 1970). */
function alignStretch<T>(earlier: readonly T[], later: readonly T[], { score }: Likeness<T>): Pair<T>[] {
  const isComparable = earlier.length > 0 && later.length > 0 && earlier.length * later.length <= mostPairs
  if (!isComparable) return [...earlier.map(onlyEarlier), ...later.map(onlyLater)]
  const scores = earlier.map(a => later.map(b => score(a, b)))
  const best = Array.from({ length: earlier.length + 1 }, () => new Float64Array(later.length + 1))
  for (let i = earlier.length - 1; i >= 0; i--) {
    for (let j = later.length - 1; j >= 0; j--) {
      const paired = scores[i]![j]! > 0 ? scores[i]![j]! + best[i + 1]![j + 1]! : 0
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!)
    }
  }
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  while (i < earlier.length && j < later.length) {
    if (best[i]![j] === best[i + 1]![j]) pairs.push(onlyEarlier(earlier[i++]!))
    else if (best[i]![j] === best[i]![j + 1]) pairs.push(onlyLater(later[j++]!))
    else pairs.push({ earlier: earlier[i++]!, later: later[j++]! })
  }
  return [...pairs, ...earlier.slice(i).map(onlyEarlier), ...later.slice(j).map(onlyLater)]
}

function onlyEarlier<T>(earlier: T): Pair<T> {
  return { earlier, later: null }
}

function onlyLater<T>(later: T): Pair<T> {
  return { earlier: null, later }
}
