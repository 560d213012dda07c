import { isSeq, type Node, type YAMLSeq } from 'yaml'
import { lineStart } from '../source/line-start.ts'
import type { Path } from '../yaml/yaml-file.ts'
import { isFlow, parseWritten } from './block-tree.ts'
import { applyEdits, insertion, lineEnd } from './edits.ts'
import { endOf } from './empty-entries.ts'
import { printItem, type Group, type Layout } from './print-value.ts'
import { columnOf } from './text-lines.ts'
import { entriesIn } from './written-file.ts'

/** A list's items that give way to others. */
export interface Splice {
  readonly path: Path
  /** First item, and how many from it on. */
  readonly at: number
  readonly removed: number
  readonly items: readonly Group[]
  /** For the first items of a list; others look like those that are there. */
  readonly layout: Layout
}

/** The text with some items of a list exchanged; comments between the others stay. Null where nothing is written a line an item: then the whole list is to be set. */
export function withItems(text: string, { path, at, removed, items, layout }: Splice): string | null {
  const list = listAt(text, path)
  const dashes = list && dashesOf(list)
  if (!list || !dashes || dashes.length === 0 || removed === dashes.length) return null
  const column = columnOf(text, dashes[0]!)
  const style = isFlow(list.items[0]) ? 'braces' : list.items[0] ? 'lines' : layout
  const lines = items.flatMap(item => printItem(item, column, style))
  const added = lines.map(line => `${line}\n`).join('')
  const start = at < dashes.length ? lineStart(text, dashes[at]!) : endOfItem(text, list, dashes.length - 1)
  if (removed > 0) return applyEdits(text, [{ start, end: endOfItem(text, list, at + removed - 1), text: added }])
  const isAfterEnd = at > 0
  const place = isAfterEnd ? endOfItem(text, list, at - 1) : start
  // The last line of a file may lack its end.
  return applyEdits(text, [insertion(place, text[place - 1] === '\n' || place === 0 ? added : `\n${added.trimEnd()}`)])
}

function listAt(text: string, path: Path): YAMLSeq<Node> | null {
  let node: unknown = parseWritten(text).contents
  for (const name of path) node = entriesIn(node).find(entry => entry.name === name)?.node
  return isSeq(node) && !isFlow(node) ? node as YAMLSeq<Node> : null
}

function dashesOf(list: YAMLSeq<Node>): number[] | null {
  const token = list.srcToken
  return token?.type === 'block-seq' ? token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []) : null
}

/** Behind the line end of an item. */
function endOfItem(text: string, list: YAMLSeq<Node>, index: number): number {
  const [start] = list.items[index]!.range!
  const end = endOf(text, { name: '', key: { start, end: start }, node: list.items[index]! })
  return Math.min(lineEnd(text, end) + 1, text.length)
}
