import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { lineStart } from '../source/line-start.ts'
import { insertion, lineEnd, type Edit } from './edits.ts'
import { isFlow } from './block-tree.ts'
import { entriesIn, type WrittenEntry } from './written-file.ts'

/** Takes a value away and leaves its key, its comments and its place. */
export function emptied(text: string, { key, node }: WrittenEntry): Edit[] {
  if (!node?.range) return []
  if (isSeq(node) && !isFlow(node)) return [withoutItems(text, node)]
  const start = text.indexOf(':', key.end) + 1
  const end = start + text.slice(start, node.range[1]).trimEnd().length
  // `{ value: , total: }` is easier to fill than `{ value:, total: }`.
  return [{ start, end, text: text[end] === ',' ? ' ' : '' }]
}

/** The same for every number of an entry of `indicators`; parts and totals too. */
export function withoutFigures(text: string, entry: WrittenEntry): Edit[] {
  if (isScalar(entry.node)) return emptied(text, entry)
  return entriesIn(entry.node).flatMap(inner => withoutFigures(text, inner))
}

/** Whether anything is written in it. */
export function hasFigures({ node }: WrittenEntry): boolean {
  return isMap(node) ? entriesIn(node).some(hasFigures) : node !== null
}

/** Puts an empty entry behind the last one of a group of lines. */
export function appended(text: string, entries: readonly WrittenEntry[], lines: readonly string[]): Edit[] {
  const last = entries.at(-1)
  if (!last || lines.length === 0) return []
  const indent = text.slice(lineStart(text, last.key.start), last.key.start)
  const at = lineEnd(text, endOf(text, last))
  return indent.trim() === '' ? [insertion(at, lines.map(line => `\n${indent}${line}`).join(''))] : []
}

/** Where an entry's last letter stands. */
export function endOf(text: string, { key, node }: WrittenEntry): number {
  return key.start + text.slice(key.start, endOfNode(node) ?? key.end).trimEnd().length
}

/** Of a group the end of its last entry: the parser's own end may take in comments of what follows. */
function endOfNode(node: Node | null): number | null {
  if (isSeq(node) && !isFlow(node)) return node.items.map(item => endOfNode(item as Node | null)).findLast(end => end !== null) ?? node.range![0] + 1
  if (isMap(node) && !isFlow(node)) return entriesIn(node).map(entry => endOfNode(entry.node) ?? entry.key.end + 1).at(-1) ?? null
  return node?.range ? node.range[1] : null
}

/** From the line of the first item to that of the last one; a comment above the first item stays. */
function withoutItems(text: string, node: Node): Edit {
  const start = node.range![0]
  const last = start + text.slice(start, endOfNode(node)!).trimEnd().length
  return { start: lineStart(text, start), end: Math.min(lineEnd(text, last) + 1, text.length), text: '' }
}
