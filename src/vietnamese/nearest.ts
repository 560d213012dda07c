import { withoutMarks } from './without-marks.ts'

/** What is longer was never meant as a name, and comparing two such would take minutes. */
const longestName = 200

/** The name that was probably meant: fewest letters changed, at most a third of them; null where none is near. */
export function nearest(name: string, names: Iterable<string>): string | null {
  if (name.length > longestName) return null
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  const wanted = bare(name)
  for (const candidate of names) {
    const distance = editDistance(wanted, bare(candidate), bestDistance)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Whether two names differ in marks, case and no more than so many letters. */
export function isNearly(name: string, other: string, letters: number): boolean {
  return editDistance(bare(name), bare(other), letters + 1) <= letters
}

/** Without marks and case: a clerk who types `Sở y tế` or `so y te` means `so-y-te`. */
function bare(name: string): string {
  return withoutMarks(name).replaceAll(/[\s_]/g, '-')
}

/** Letters put in, left out, changed, or swapped with their neighbour. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1, isSwapped ? before[j - 2]! + 1 : Infinity))
    }
    before = row
    row = next
  }
  return row[b.length]!
}
