import { isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { commentsIn, type Comment } from '../yaml/comments.ts'
import { parseWritten } from './block-tree.ts'

/** A file to be edited where it stands: its entries with their offsets, and its comments. */
export interface WrittenFile {
  readonly text: string
  readonly comments: readonly Comment[]
  /** Entries of the file itself; none where it has no keys. */
  readonly entries: readonly WrittenEntry[]
}

export interface WrittenEntry {
  readonly name: string
  readonly key: { readonly start: number; readonly end: number }
  /** Null where nothing is written. */
  readonly node: Node | null
}

/** For text that was read as YAML before. */
export function writtenFile(text: string): WrittenFile {
  const doc = parseWritten(text)
  return { text, comments: commentsIn(text, doc), entries: entriesIn(doc.contents) }
}

/** The entries of a map; none for anything else. */
export function entriesIn(node: unknown): WrittenEntry[] {
  return isMap(node) ? (node as YAMLMap<Scalar, Node | null>).items.map(entryOf) : []
}

export function entryNamed(entries: readonly WrittenEntry[], name: string): WrittenEntry | null {
  return entries.find(entry => entry.name === name) ?? null
}

function entryOf({ key, value }: Pair<Scalar, Node | null>): WrittenEntry {
  const [start, end] = key.range!
  return { name: String(key.value), key: { start, end }, node: value && !isNothing(value) ? value : null }
}

function isNothing(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && ['', '~', 'null'].includes(String(node.value))
}
