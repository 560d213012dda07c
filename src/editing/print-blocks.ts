import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Path } from '../yaml/yaml-file.ts'
import { entriesOf, isBlockText, isFlow, type Block, type BlockTree, type Entry } from './block-tree.ts'
import type { Canon } from './canon.ts'
import { blockTextLines, fits, foldedLines, inlineScalar, widestLine } from './print-scalar.ts'
import { columnOf } from './text-lines.ts'

/** What every part of the printer needs. */
interface Print {
  readonly text: string
  readonly canon: Canon
}

/** Where an entry is printed. */
interface At {
  readonly indent: number
  readonly path: Path
}

const step = 2

/** The file in its canonical form. */
export function printBlocks({ text, header, root }: BlockTree, canon: Canon): string {
  const lines = [...oneBlank(header), ...printBlock({ text, canon }, root, { indent: 0, path: [] })]
  return `${lines.slice(lines.findIndex(line => line !== '')).join('\n')}\n`
}

function printBlock(print: Print, { kind, entries, tail }: Block, { indent, path }: At): string[] {
  const sorted = kind === 'map' ? inOrder(entries, print.canon.orderAt(path)) : entries
  const lines = sorted.flatMap((entry, index) => {
    const lead = oneBlank(entry.lead)
    return [
      ...indented(index === 0 && lead[0] === '' ? lead.slice(1) : lead, indent),
      ...printEntry(print, entry, { indent, path: [...path, entry.name] }),
    ]
  })
  return [...lines, ...indented(oneBlank(tail), indent)]
}

function printEntry(print: Print, entry: Entry, at: At): string[] {
  const { node, child, comment } = entry
  const pad = ' '.repeat(at.indent)
  const head = pad + (entry.key === null ? '-' : `${entry.key}:`)
  const behind = comment === null ? '' : ` ${comment}`
  if (entry.isFixed) return asWritten(print.text, entry, at.indent)
  if (child) return withChild(head, behind, entry.key === null, printBlock(print, child, { ...at, indent: at.indent + step }), at.indent)
  if (isBlockText(node)) {
    const lines = blockTextLines(print.text, node, widestLine - at.indent - step)
    return lines ? [`${head} ${lines[0]}${behind}`, ...indented(lines.slice(1), at.indent + step)] : asWritten(print.text, entry, at.indent)
  }

  const inline = printInline(print, node, at.path)
  if (inline === null) return asWritten(print.text, entry, at.indent)
  const line = inline === '' ? head : `${head} ${inline}`
  if (fits(line)) return [line + behind]
  if (isFlow(node)) {
    const opened = openFlow(print.text, node!, at.indent + step)
    return withChild(head, behind, entry.key === null, printBlock(print, opened, { ...at, indent: at.indent + step }), at.indent)
  }
  const folded = foldedLines((node as Scalar<string>).value, widestLine - at.indent - step)
  return folded && folded.length > 1 ? [`${head} >-${behind}`, ...indented(folded, at.indent + step)] : [line + behind]
}

/** The first entry of a list's item stands on the line of the dash, unless a comment stands above it. */
function withChild(head: string, behind: string, isItem: boolean, inner: readonly string[], indent: number): string[] {
  const [first = '', ...rest] = inner
  const canShare = isItem && behind === '' && !first.trimStart().startsWith('#')
  return canShare ? [`${head} ${first.slice(indent + step)}`, ...rest] : [head + behind, ...inner]
}

/** A value on one line; empty where there is none, null where it has to stay on several. */
function printInline(print: Print, node: Node | null, path: Path): string | null {
  if (node === null) return ''
  if (isScalar(node)) return typeof node.value === 'string' ? inlineScalar(print.text, node as Scalar<string>, print.canon.kindAt(path)) : ''
  if (!isMap(node) && !isSeq(node)) return null
  const entries = inOrder(entriesOf(print.text, node, []), isMap(node) ? print.canon.orderAt(path) : [])
  const items = entries.map(({ key, name, node: value }) => {
    const inline = printInline(print, value, [...path, name])
    return inline === null || key === null ? inline : `${key}: ${inline}`
  })
  if (items.includes(null)) return null
  if (isSeq(node)) return `[${items.join(', ')}]`
  return items.length === 0 ? '{}' : `{ ${items.join(', ').trimEnd()} }`
}

/** What stood in braces, an entry a line. */
function openFlow(text: string, node: Node, column: number): Block {
  return { kind: isMap(node) ? 'map' : 'list', entries: entriesOf(text, node, []), column, tail: [] }
}

/** The entry's own lines, moved to its new column. */
function asWritten(text: string, { start, node }: Entry, indent: number): string[] {
  const keeps = isBlockText(node) && node.range && /^[|>][-\d]*\+/.test(text.slice(node.range[0]))
  const end = node?.range ? (keeps ? node.range[1] - 1 : start + text.slice(start, node.range[1]).trimEnd().length) : start
  const lineEnd = text.indexOf('\n', end)
  const [first = '', ...rest] = text.slice(start, lineEnd < 0 ? text.length : lineEnd).split('\n')
  const shift = indent - columnOf(text, start)
  return [' '.repeat(indent) + first, ...rest.map(line => (shift < 0 ? line.replace(new RegExp(`^ {0,${-shift}}`), '') : line && ' '.repeat(shift) + line))]
}

/** Keys that the schema names come first, in its order. */
function inOrder(entries: readonly Entry[], order: readonly string[]): readonly Entry[] {
  const rank = ({ name }: Entry) => (order.includes(String(name)) ? order.indexOf(String(name)) : order.length)
  return order.length === 0 ? entries : entries.toSorted((a, b) => rank(a) - rank(b))
}

function indented(lines: readonly string[], indent: number): string[] {
  return lines.map(line => (line === '' ? '' : ' '.repeat(indent) + line))
}

/** Several blank lines are one. */
function oneBlank(lines: readonly string[]): string[] {
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
}
