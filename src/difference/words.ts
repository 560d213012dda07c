import { shortestEdit, type Step } from './shortest-edit.ts'
import { bagOf, similarity } from './similarity.ts'

export type WordMark = 'same' | 'added' | 'removed'

/** A stretch of a compared text: those that aren't added make up the earlier text, those that aren't removed the later one. */
export interface Words {
  readonly mark: WordMark
  readonly text: string
}

/** A number, a date or a document's symbol is one word: `2.226.350`, `27/3/2026`, `2185/KH-SYT`, `43,46%`. */
const token = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,/:\-–][\p{L}\p{M}\p{N}]+)*%?|[^]/gu

/** Below it, two texts are told as one removed and another added: marks within them would only confuse. */
const leastAlike = 0.25

export function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}

/** Word by word; a removal stands before the addition that takes its place. */
export function compareWords(earlier: string, later: string): Words[] {
  if (earlier === later) return later === '' ? [] : [{ mark: 'same', text: later }]
  return compareTokens(tokensOf(earlier), tokensOf(later), word => word, Object.is)
    .flatMap(({ removed, added, same }): Words[] => [
      { mark: 'removed', text: removed.join('') },
      { mark: 'added', text: added.join('') },
      { mark: 'same', text: same.map(pair => pair.later).join('') },
    ])
    .filter(({ text }) => text !== '')
}

/** What changed at one place, and what stayed as it was behind it. */
export interface Run<T> {
  readonly removed: readonly T[]
  readonly added: readonly T[]
  readonly same: readonly { readonly earlier: T; readonly later: T }[]
}

/** The same for words that are more than their letters; `textOf` gives those. */
export function compareTokens<T>(earlier: readonly T[], later: readonly T[], textOf: (token: T) => string, isSame: (a: T, b: T) => boolean): Run<T>[] {
  const textOfAll = (tokens: readonly T[]) => tokens.map(textOf).join('')
  const sizeOf = (tokens: readonly T[]) => bagOf(textOfAll(tokens)).size
  if (similarity(bagOf(textOfAll(earlier)), bagOf(textOfAll(later))) < leastAlike) return [{ removed: earlier, added: later, same: [] }]

  const isBlank = ({ same }: Run<T>) => textOfAll(same.map(pair => pair.later)).trim() === ''
  const isLong = ({ removed, added }: Run<T>) => Math.max(sizeOf(removed), sizeOf(added)) >= longChange
  // Words that stayed between two longer changes by chance, `các`, `tại`: with them the change would fall into pieces.
  const isChance = (before: Run<T>, after: Run<T>) => {
    const words = sizeOf(before.same.map(pair => pair.later))
    return words > 0 && words <= fewWords && isLong(before) && isLong(after)
  }
  return join(join(runsOf(shortestEdit(earlier, later, isSame)), isBlank), isChance).map(run => tightened(run, isSame))
}

const fewWords = 2
const longChange = 3

function runsOf<T>(steps: readonly Step<T>[]): Run<T>[] {
  const runs: { removed: T[]; added: T[]; same: { earlier: T; later: T }[] }[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    const run = last === undefined || (step.type !== 'same' && last.same.length > 0) ? { removed: [], added: [], same: [] } : last
    if (run !== last) runs.push(run)
    if (step.type === 'same') run.same.push(step)
    else if (step.type === 'removed') run.removed.push(step.earlier)
    else run.added.push(step.later)
  }
  return runs
}

/** A blank at the end of both what went and what came stayed. */
function tightened<T>(run: Run<T>, isSame: (a: T, b: T) => boolean): Run<T> {
  const [removed, added, same] = [[...run.removed], [...run.added], [...run.same]]
  while (removed.length > 1 && added.length > 1 && isSame(removed.at(-1)!, added.at(-1)!)) same.unshift({ earlier: removed.pop()!, later: added.pop()! })
  return { removed, added, same }
}

/** Makes one change of two where what stayed between them is an island. */
function join<T>(runs: readonly Run<T>[], isIsland: (before: Run<T>, after: Run<T>) => boolean): Run<T>[] {
  const kept: Run<T>[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    const isJoined = before !== undefined && before.removed.length + before.added.length > 0 && isIsland(before, run)
    if (isJoined) {
      kept[kept.length - 1] = {
        removed: [...before.removed, ...before.same.map(pair => pair.earlier), ...run.removed],
        added: [...before.added, ...before.same.map(pair => pair.later), ...run.added],
        same: run.same,
      }
    } else kept.push(run)
  }
  return kept
}
