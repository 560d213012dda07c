import type { Source, Span } from '../source/source.ts'
import { emptyScalarSpan } from './empty-scalar-span.ts'
import type { PlainEntry, PlainNode } from './plain-node.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/** A file that was read without the parser; `parse` is asked for the few places that only the parser knows. */
export function plainToYaml(source: Source, root: PlainNode, parse: () => YamlFile): YamlFile {
  let parsed: YamlFile | null = null
  const whole = () => (parsed ??= parse())
  return { source, value: root.value, spanOfValue, spanOfKey, spanInText }

  // A path the author did not write is shown at its nearest written parent.
  function spanOfValue(path: Path): Span {
    for (let depth = path.length; depth >= 0; depth--) {
      const above = path.slice(0, depth)
      const node = nodeAt(root, above)
      if (!node) continue
      return depth === path.length || depth === 0 || node.kind === 'scalar' ? spanOfNode(node, above) : spanOfKey(above)
    }
    return { source, start: 0, end: 0 }
  }

  function spanOfKey(path: Path): Span {
    const key = entryAt(root, path)?.key
    return key ? { source, ...key } : spanOfValue(path)
  }

  function spanOfNode({ place }: PlainNode, path: Path): Span {
    if (!place) return whole().spanOfValue(path)
    const { start, end } = place
    return start === end ? emptyScalarSpan(source, start) : { source, start, end: start + source.text.slice(start, end).trimEnd().length }
  }

  function spanInText(path: Path, start: number, end: number): Span {
    const node = nodeAt(root, path)
    if (node?.kind !== 'scalar' || !node.pieces || node.value === null) return whole().spanInText(path, start, end)
    const { value, pieces } = node
    const from = offsetAt(pieces, Math.min(start, value.length - 1))
    const to = end > start ? offsetAt(pieces, Math.min(end, value.length) - 1) + 1 : from
    return { source, start: from, end: Math.max(from, to) }
  }
}

function offsetAt(pieces: readonly number[], at: number): number {
  let piece = pieces.length - 2
  while (piece > 0 && pieces[piece]! > at) piece -= 2
  return pieces[piece + 1]! + at - pieces[piece]!
}

function entryAt(root: PlainNode, path: Path): PlainEntry | undefined {
  const parent = path.length > 0 ? nodeAt(root, path.slice(0, -1)) : null
  return parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined
}

function nodeAt(root: PlainNode, path: Path): PlainNode | null {
  let node: PlainNode | undefined = root
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.node
    else if (node?.kind === 'seq') node = node.items[Number(step)]
    else return null
  }
  return node ?? null
}
