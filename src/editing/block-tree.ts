import { isMap, isScalar, isSeq, parseDocument, Scalar, type Document, type Node } from 'yaml'
import { attachComments } from './attach-comments.ts'
import { columnOf } from './text-lines.ts'

/** A group of entries that each begin on a line of their own. */
export interface Block {
  readonly kind: 'map' | 'list'
  readonly entries: Entry[]
  /** Column of the entries, counted from 0. */
  readonly column: number
  /** Comments behind the last entry that are indented as the group is; an empty one is a blank line. */
  readonly tail: string[]
}

export interface Entry {
  /** Offset of the key, or of the dash. */
  readonly start: number
  /** As it is written; null in a list. */
  readonly key: string | null
  /** Step of a path. */
  readonly name: string | number
  readonly node: Node | null
  readonly child: Block | null
  /** Comments above it; an empty one is a blank line. */
  lead: string[]
  /** Comment behind it, or behind its key. */
  comment: string | null
  /** Comments stand in it where a printer wouldn't put them: it stays as it is. */
  isFixed: boolean
}

export interface BlockTree {
  readonly text: string
  /** What stands above the first entry: it speaks of the whole file. */
  readonly header: readonly string[]
  readonly root: Block
}

/** The groups of a file with every comment at its entry; null where the file isn't made of groups, or is no YAML. */
export function blockTreeOf(text: string): BlockTree | null {
  const doc = parseWritten(text)
  const root = doc.errors.length > 0 ? null : blockOf(text, doc.contents)
  return root && { text, root, header: attachComments(text, doc, root) }
}

/** Parsed with the scalars as typed, and with what the parser read them from. */
export function parseWritten(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent', keepSourceTokens: true })
}

export function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true
}

/** Whether a text stands under `>` or `|`. */
export function isBlockText(node: unknown): node is Scalar<string> & { type: 'BLOCK_FOLDED' | 'BLOCK_LITERAL' } {
  return isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL)
}

/** The entries of a map or list, in braces or not; `starts` are their offsets. */
export function entriesOf(text: string, node: Node, starts: readonly number[]): Entry[] {
  if (isMap(node)) {
    return node.items.map(({ key, value }, index) => {
      const [from, to] = (key as Scalar).range!
      return entryOf(text, text.slice(from, to), String((key as Scalar).value), value as Node | null, starts[index]!)
    })
  }
  return isSeq(node) ? node.items.map((value, index) => entryOf(text, null, index, value as Node | null, starts[index]!)) : []
}

function entryOf(text: string, key: string | null, name: string | number, node: Node | null, start: number): Entry {
  return { start, key, name, node, child: blockOf(text, node), lead: [], comment: null, isFixed: false }
}

function blockOf(text: string, node: Node | null): Block | null {
  const starts = node && startsOf(node)
  if (!starts || starts.length === 0) return null
  return { kind: isMap(node) ? 'map' : 'list', entries: entriesOf(text, node, starts), column: columnOf(text, starts[0]!), tail: [] }
}

/** Offsets where the entries of a group begin; null for what is no group of lines. */
function startsOf(node: Node): number[] | null {
  if (isFlow(node)) return null
  if (isMap(node)) return node.items.map(({ key }) => (key as Scalar).range![0])
  if (!isSeq(node) || node.srcToken?.type !== 'block-seq') return null
  return node.srcToken.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
}
