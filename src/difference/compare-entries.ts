import type { EntriesDifference, EntryChange, FieldChange } from './difference.ts'
import { bagOf, similarity, type Bag } from './similarity.ts'
import { compareWords } from './words.ts'

/** A document, a list's item or a task as something that can be told. */
export interface Entry {
  readonly title: string
  /** What makes it the same thing on both sides, such as a document's number; null where only likeness can tell. */
  readonly identity: string | null
  /** Only entries with the same mark may be one another changed without having the same identity. */
  readonly kin: string
  readonly fields: readonly Field[]
}

export interface Field {
  readonly name: string
  /** Null is empty. */
  readonly value: string | null
}

type Match = readonly [earlier: Entry, later: Entry]

/** Without the same identity, two entries must share this much to be one that changed. */
const leastAlike = 0.7

/** More pairs than this are not searched for likeness: each with each would take too long. */
const mostPairs = 250_000

/** Entries are paired by identity, then by likeness; their order tells nothing. */
export function compareEntries(earlier: readonly Entry[], later: readonly Entry[]): EntriesDifference {
  const left = new Set(earlier)
  const matches = new Map<Entry, Entry>()
  const pair = (a: Entry, b: Entry) => {
    matches.set(b, a)
    left.delete(a)
  }
  const matchBy = (keyOf: (entry: Entry) => string | null) => {
    const waiting = new Map<string | null, Entry[]>()
    for (const entry of left) waiting.set(keyOf(entry), waiting.get(keyOf(entry)) ?? []).get(keyOf(entry))!.push(entry)
    for (const entry of later) {
      const found = matches.has(entry) || keyOf(entry) === null ? undefined : waiting.get(keyOf(entry))?.shift()
      if (found) pair(found, entry)
    }
  }
  matchBy(({ title, fields }) => JSON.stringify([title, fields]))
  matchBy(({ identity }) => identity)
  for (const [a, b] of alike([...left], later.filter(entry => !matches.has(entry)))) pair(a, b)

  const changes = later.flatMap(entry => changeOf(matches.get(entry) ?? null, entry))
  return { changes: [...changes, ...[...left].flatMap(entry => changeOf(entry, null))], unchanged: later.length - changes.length }
}

/** The pairs that are most alike first; each entry once. */
function alike(earlier: readonly Entry[], later: readonly Entry[]): Match[] {
  if (earlier.length * later.length > mostPairs) return []
  const bags = new Map<Entry, Bag>([...earlier, ...later].map(entry => [entry, bagOf(entry.title)]))
  const candidates = earlier.flatMap(a => later.filter(b => a.kin === b.kin).map(b => ({ a, b, score: similarity(bags.get(a)!, bags.get(b)!) })))
  const taken = new Set<Entry>()
  return candidates.filter(({ score }) => score >= leastAlike).toSorted((one, other) => other.score - one.score).flatMap(({ a, b }): Match[] => {
    if (taken.has(a) || taken.has(b)) return []
    taken.add(a).add(b)
    return [[a, b]]
  })
}

function changeOf(earlier: Entry | null, later: Entry | null): EntryChange[] {
  const { title } = (later ?? earlier)!
  const fields = compareFields(earlier?.fields ?? [], later?.fields ?? [])
  if (!earlier || !later) return [{ state: later ? 'added' : 'removed', title, fields }]
  const titles = earlier.title === later.title ? [] : [fieldChange('', earlier.title, later.title)]
  return titles.length + fields.length === 0 ? [] : [{ state: 'changed', title, fields: [...titles, ...fields] }]
}

/** Those that differ; the first list may lack what the second has. */
export function compareFields(earlier: readonly Field[], later: readonly Field[]): FieldChange[] {
  const names = new Set([...later, ...earlier].map(({ name }) => name))
  const valueIn = (fields: readonly Field[], name: string) => fields.find(field => field.name === name)?.value ?? null
  return [...names].flatMap(name => {
    const [before, after] = [valueIn(earlier, name), valueIn(later, name)]
    return before === after ? [] : [fieldChange(name, before, after)]
  })
}

/** An empty name stands for the entry's title. */
function fieldChange(name: string, earlier: string | null, later: string | null): FieldChange {
  return { name, earlier, later, words: compareWords(earlier ?? '', later ?? '') }
}
