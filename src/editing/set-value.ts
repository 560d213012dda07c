import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Path } from '../yaml/yaml-file.ts'
import { isBlockText, isFlow, parseWritten } from './block-tree.ts'
import { applyEdits, insertion, lineEnd, type Edit } from './edits.ts'
import { endOf } from './empty-entries.ts'
import { inlineValue, printValue, type Layout, type Value } from './print-value.ts'
import { columnOf } from './text-lines.ts'
import { entriesIn, entryNamed, type WrittenEntry } from './written-file.ts'

/** A value for an entry. */
export interface Setting {
  readonly path: Path
  readonly value: Value
  /** Where an entry goes that isn't there yet: behind the nearest one that comes before it here, or last. */
  readonly order: readonly string[]
  readonly layout: Layout
}

/** The text with one entry set, groups above it made where they aren't there; all else stays as it is written. Its root must be a group. */
export function withValue(text: string, setting: Setting): string {
  const { path, value } = setting
  let parent: unknown = parseWritten(text).contents
  for (const [depth, name] of path.entries()) {
    const below = path.slice(depth + 1)
    if (isSeq(parent)) {
      parent = parent.items[Number(name)]
      continue
    }
    const entries = entriesIn(parent)
    const entry = entryNamed(entries, String(name))
    if (!entry) return applyEdits(text, added(text, parent as Node, entries, String(name), { ...setting, value: within(below, value) }))
    if (below.length === 0 || !(isMap(entry.node) || isSeq(entry.node))) return applyEdits(text, replaced(text, entry, within(below, value), isFlow(parent), setting.layout))
    parent = entry.node
  }
  throw new Error(`nothing can be set at ${path.join('.')}`)
}

/** The value in the groups that lead to it. */
function within(path: Path, value: Value): Value {
  return path.toReversed().reduce<Value>((inner, name) => ({ [String(name)]: inner }), value)
}

/** A new value behind its key; a comment on the key's line stays. */
function replaced(text: string, { key, name, node }: WrittenEntry, value: Value, isInBraces: boolean, layout: Layout): Edit[] {
  const colon = text.indexOf(':', key.end) + 1
  const end = node?.range ? node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length : colon
  const inline = isInBraces ? inlineValue(value) : null
  if (inline !== null) return [{ start: colon, end: node ? end : colon + /^[ \t]*(?=,)|/.exec(text.slice(colon))![0].length, text: inline && ` ${inline}` }]

  const printed = printValue(name, value, columnOf(text, key.start), layout)
  const head = printed.inline && ` ${printed.inline}`
  const below = printed.below.map(line => `\n${line}`).join('')
  const keyLineEnd = lineEnd(text, colon)
  if (!node) return colon === keyLineEnd ? [insertion(colon, head + below)] : [insertion(colon, head), insertion(keyLineEnd, below)]
  if (isBlockText(node)) return [{ start: colon, end, text: head + commentBehind(text.slice(node.range![0], keyLineEnd)) + below }]
  // What stands on lines of its own goes, and the key's line stays with its comment.
  if (node.range![0] > keyLineEnd) return [insertion(colon, head), { start: keyLineEnd, end, text: below }]
  return [{ start: colon, end, text: head }, insertion(lineEnd(text, end), below)]
}

/** Of `>- # here`. */
function commentBehind(sign: string): string {
  return /\s+#.*$/.exec(sign)?.[0] ?? ''
}

function added(text: string, parent: Node, entries: readonly WrittenEntry[], name: string, { value, order, layout }: Setting): Edit[] {
  if (isFlow(parent)) {
    const inline = inlineValue(value)
    const last = entries.at(-1)
    const entry = inline === '' ? `${name}:` : `${name}: ${inline}`
    const next = entries.find(other => order.includes(name) && order.indexOf(other.name) > order.indexOf(name))
    if (next) return [insertion(next.key.start, `${entry}${inline === '' ? ' ' : ''}, `)]
    return last ? [insertion(endOfEntry(text, last), `${last.node ? '' : ' '}, ${entry}`)] : [{ start: parent.range![0], end: parent.range![1], text: `{ ${entry} }` }]
  }
  const column = columnOf(text, entries[0]!.key.start)
  const before = order.slice(0, Math.max(0, order.indexOf(name)))
  const anchor = entries.findLast(entry => before.includes(entry.name)) ?? entries.at(-1)!
  const { inline, below } = printValue(name, value, column, layout)
  // The parts of a file stand apart.
  const gap = column === 0 && below.length > 0 ? '\n' : ''
  const lines = [`${' '.repeat(column)}${name}:${inline && ` ${inline}`}`, ...below]
  return [insertion(lineEnd(text, endOfEntry(text, anchor)), gap + lines.map(line => `\n${line}`).join(''))]
}

/** Behind the last letter of an entry, or behind the colon of an empty one. */
function endOfEntry(text: string, entry: WrittenEntry): number {
  return entry.node && !(isScalar(entry.node) && entry.node.range![0] === entry.node.range![1]) ? endOf(text, entry) : text.indexOf(':', entry.key.end) + 1
}
