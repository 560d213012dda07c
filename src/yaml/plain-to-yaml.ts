import type { Source, Span } from '../source/source.ts'
import { emptyScalarSpan } from './empty-scalar-span.ts'
import { inLines, unfound, type Plain } from './plain.ts'
import { readBlockText } from './read-block-text.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/** One part of a plain text: its value, and where its numbers are. */
interface Part {
  readonly value: unknown
  readonly at: number
}

/** A file that was read without the parser; `parse` is asked for the few places that only the parser knows. */
export function plainToYaml(source: Source, { value: root, places }: Plain, parse: () => YamlFile): YamlFile {
  const { text } = source
  // Rules and the Markdown parser ask for many stretches of the same file.
  const entries = new Map<number, ReadonlyMap<string, number>>()
  const items = new Map<number, readonly number[]>()
  const pieces = new Map<number, readonly number[]>()
  let lastPath: Path | null = null
  let lastPart: Part | null = null
  let parsed: YamlFile | null = null
  const whole = () => (parsed ??= parse())
  return { source, value: root, read: 'whole', spanOfValue, spanOfKey, spanInText }

  // A path the author did not write is shown at its nearest written parent.
  function spanOfValue(path: Path): Span {
    for (let depth = path.length; depth >= 0; depth--) {
      const part = partAt(path, depth)
      if (part) return depth === path.length || depth === 0 || isScalar(part.value) ? spanOfPart(part.at, path.slice(0, depth)) : spanOfKey(path.slice(0, depth))
    }
    return { source, start: 0, end: 0 }
  }

  function spanOfKey(path: Path): Span {
    const parent = path.length > 0 ? partAt(path, path.length - 1) : null
    const entry = parent && isMap(parent.value) ? entriesOf(parent.at).get(String(path.at(-1))) : undefined
    return entry === undefined ? spanOfValue(path) : { source, start: places[entry]!, end: places[entry + 1]! }
  }

  function spanOfPart(at: number, path: Path): Span {
    const start = places[at]!
    const end = places[at + 1]!
    if (end < 0) return whole().spanOfValue(path)
    return start === end ? emptyScalarSpan(source, start) : { source, start, end: start + text.slice(start, end).trimEnd().length }
  }

  function spanInText(path: Path, start: number, end: number): Span {
    // One text is asked for many of its stretches in a row.
    if (path !== lastPath) lastPart = partAt(path, path.length)
    lastPath = path
    const part = lastPart
    const letters = part ? places[part.at + 3]! : unfound
    if (!part || typeof part.value !== 'string' || letters === unfound) return whole().spanInText(path, start, end)
    const { length } = part.value
    const first = Math.min(start, length - 1)
    const last = end > start ? Math.min(end, length) - 1 : first
    const pieces = letters < 0 ? piecesOf(part.at) : null
    const from = pieces ? offsetIn(pieces, first) : letters + first
    const to = end > start ? (pieces ? offsetIn(pieces, last) : letters + last) + 1 : from
    return { source, start: from, end: Math.max(from, to) }
  }

  function partAt(path: Path, depth: number): Part | null {
    let value = root
    let at = 0
    for (let index = 0; index < depth; index++) {
      const step = path[index]!
      if (typeof value !== 'object' || value === null) return null
      const isList = Array.isArray(value)
      const next = isList ? itemsOf(at)[Number(step)] : entriesOf(at).get(String(step))
      if (next === undefined) return null
      at = isList ? next : next + 2
      value = (value as Readonly<Record<string | number, unknown>>)[step]
    }
    return { value, at }
  }

  /** Where the numbers of each key of a map are. */
  function entriesOf(at: number): ReadonlyMap<string, number> {
    const known = entries.get(at)
    if (known) return known
    const found = new Map<string, number>()
    for (let entry = at + 4; entry < places[at + 2]!; entry = places[entry + 4]!) found.set(nameAt(places[entry]!, places[entry + 1]!), entry)
    entries.set(at, found)
    return found
  }

  function nameAt(start: number, end: number): string {
    return text[start] === "'" ? text.slice(start + 1, end - 1) : text.slice(start, end)
  }

  function itemsOf(at: number): readonly number[] {
    const known = items.get(at)
    if (known) return known
    const found: number[] = []
    for (let item = at + 4; item < places[at + 2]!; item = places[item + 2]!) found.push(item)
    items.set(at, found)
    return found
  }

  function piecesOf(at: number): readonly number[] {
    const known = pieces.get(at) ?? readBlockText(text, places[at]!, inLines - places[at + 3]!)!.pieces
    pieces.set(at, known)
    return known
  }
}

function offsetIn(pieces: readonly number[], at: number): number {
  let piece = pieces.length - 2
  while (piece > 0 && pieces[piece]! > at) piece -= 2
  return pieces[piece + 1]! + at - pieces[piece]!
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
