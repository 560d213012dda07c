/** One step on the way from one list to another. */
export type Step<T> =
  | { readonly type: 'same'; readonly earlier: T; readonly later: T }
  | { readonly type: 'removed'; readonly earlier: T }
  | { readonly type: 'added'; readonly later: T }

/** Beyond so many entries that differ, the lists have little in common: the search for the shortest way would only cost. */
const farthest = 2000

/** Myers 1986, "An O(ND) Difference Algorithm": the fewest removals and additions that make `later` of `earlier`. */
export function shortestEdit<T>(earlier: readonly T[], later: readonly T[], isSame: (a: T, b: T) => boolean = Object.is): Step<T>[] {
  let start = 0
  while (start < earlier.length && start < later.length && isSame(earlier[start]!, later[start]!)) start++
  let [endA, endB] = [earlier.length, later.length]
  while (endA > start && endB > start && isSame(earlier[endA - 1]!, later[endB - 1]!)) [endA, endB] = [endA - 1, endB - 1]
  return [
    ...earlier.slice(0, start).map((one, index): Step<T> => ({ type: 'same', earlier: one, later: later[index]! })),
    ...editOf(earlier.slice(start, endA), later.slice(start, endB), isSame),
    ...earlier.slice(endA).map((one, index): Step<T> => ({ type: 'same', earlier: one, later: later[endB + index]! })),
  ]
}

function editOf<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): Step<T>[] {
  const trace = a.length === 0 || b.length === 0 ? null : search(a, b, isSame)
  return trace ? walkBack(a, b, trace) : [...a.map(removed), ...b.map(added)]
}

/** Before each number of changes, how far each diagonal from `-changes - 1` on reaches in `a`. */
type Trace = readonly Int32Array[]

/** Null where the lists are too far apart. */
function search<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): Trace | null {
  const most = Math.min(a.length + b.length, farthest)
  const middle = most + 1
  const reach = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reach.slice(middle - changes - 1, middle + changes + 2))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const isAddition = isDown(reach, middle, diagonal, changes)
      let x = isAddition ? reach[middle + diagonal + 1]! : reach[middle + diagonal - 1]! + 1
      while (x < a.length && x - diagonal < b.length && isSame(a[x]!, b[x - diagonal]!)) x++
      reach[middle + diagonal] = x
      if (x >= a.length && x - diagonal >= b.length) return trace
    }
  }
  return null
}

/** Whether the best way onto a diagonal is an addition; otherwise it is a removal. */
function isDown(reach: Int32Array, middle: number, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true
  return diagonal !== changes && reach[middle + diagonal - 1]! < reach[middle + diagonal + 1]!
}

function walkBack<T>(a: readonly T[], b: readonly T[], trace: Trace): Step<T>[] {
  const steps: Step<T>[] = []
  let [x, y] = [a.length, b.length]
  for (let changes = trace.length - 1; changes > 0; changes--) {
    const reach = trace[changes]!
    const middle = changes + 1
    const diagonal = x - y
    const isAddition = isDown(reach, middle, diagonal, changes)
    const from = isAddition ? diagonal + 1 : diagonal - 1
    const fromX = reach[middle + from]!
    while (x > fromX && y > fromX - from) steps.push({ type: 'same', earlier: a[--x]!, later: b[--y]! })
    steps.push(isAddition ? added(b[--y]!) : removed(a[--x]!))
  }
  while (x > 0) steps.push({ type: 'same', earlier: a[--x]!, later: b[--y]! })
  return steps.reverse()
}

function removed<T>(earlier: T): Step<T> {
  return { type: 'removed', earlier }
}

function added<T>(later: T): Step<T> {
  return { type: 'added', later }
}
