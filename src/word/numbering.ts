import { letterOf, romanOf } from '../vietnamese/enumerator.ts'
import { childOf, childrenOf, numberOf, valueOf, type Element } from './xml.ts'
import { plainSymbols } from './clean-text.ts'

/** Counts the lists of a file as Word shows them; paragraphs must come in order. */
export interface Numbering {
  /** Number or mark of a paragraph of this list and level (null: the level that its style stands at); null where none is shown. */
  next(listId: string, level: number | null, style: string | undefined): { readonly text: string; readonly level: number } | null
}

interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2.` */
  readonly text: string
  readonly style: string | undefined
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly abstract: string
  readonly levels: readonly Level[]
  /** Where the list begins anew, by level. */
  readonly restarts: ReadonlyMap<number, number>
}

const mostLevels = 9

export function readNumbering(root: Element | null): Numbering {
  const abstracts = new Map(root ? childrenOf(root, 'w:abstractNum').map(one => [one.attributes['w:abstractNumId'] ?? '', levelsIn(one)]) : [])
  const lists = new Map(root ? childrenOf(root, 'w:num').map(one => [one.attributes['w:numId'] ?? '', toList(one, abstracts)]) : [])
  const counters = new Map<string, (number | null)[]>()
  const begun = new Set<string>()
  return { next }

  function next(listId: string, asked: number | null, style: string | undefined): ReturnType<Numbering['next']> {
    const list = lists.get(listId)
    if (!list) return null
    const level = Math.min(mostLevels - 1, asked ?? Math.max(0, list.levels.findIndex(one => one.style !== undefined && one.style === style)))
    const shape = list.levels[level]
    if (!shape) return null
    const counts = counters.get(list.abstract) ?? Array.from({ length: mostLevels }, () => null)
    counters.set(list.abstract, counts)
    if (!begun.has(listId)) {
      begun.add(listId)
      for (const [at] of list.restarts) counts[at] = null
    }
    counts[level] = counts[level] === null ? list.restarts.get(level) ?? shape.start : counts[level]! + 1
    counts.fill(null, level + 1)
    const text = shape.text.replace(/%(\d)/g, (_, digit: string) => shown(list, counts, Number(digit) - 1))
    return shape.format === 'none' || text.trim() === '' ? null : { text: shape.format === 'bullet' ? plainSymbols(shape.text) : text, level }
  }
}

function shown({ levels, restarts }: List, counts: readonly (number | null)[], level: number): string {
  const shape = levels[level]
  if (!shape) return ''
  return formatted(counts[level] ?? restarts.get(level) ?? shape.start, shape.format)
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  upperRoman: romanOf,
  lowerRoman: count => romanOf(count).toLowerCase(),
  upperLetter: count => latinOf(count).toUpperCase(),
  lowerLetter: latinOf,
  decimalZero: count => String(count).padStart(2, '0'),
  vietnameseCounting: letterOf,
}

function formatted(count: number, format: string): string {
  return (Object.hasOwn(formats, format) ? formats[format]! : String)(count)
}

/** After `z` comes `aa`, then `bb` (ECMA-376-1, 17.18.59, lowerLetter). */
function latinOf(count: number): string {
  const index = Math.max(0, count - 1)
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(5, Math.floor(index / 26) + 1))
}

function toList(element: Element, abstracts: ReadonlyMap<string, readonly Level[]>): List {
  const abstract = valueOf(element, 'w:abstractNumId') ?? ''
  const overrides = childrenOf(element, 'w:lvlOverride')
  const levels = [...(abstracts.get(abstract) ?? [])]
  const restarts = new Map<number, number>()
  for (const one of overrides) {
    const level = numberOf(one.attributes['w:ilvl']) ?? 0
    const start = numberOf(valueOf(one, 'w:startOverride'))
    const own = childOf(one, 'w:lvl')
    if (own && level < mostLevels) levels[level] = toLevel(own)
    if (start !== null) restarts.set(level, start)
  }
  return { abstract, levels, restarts }
}

function levelsIn(abstract: Element): Level[] {
  const levels: Level[] = []
  for (const element of childrenOf(abstract, 'w:lvl')) {
    const level = numberOf(element.attributes['w:ilvl'])
    if (level !== null && level >= 0 && level < mostLevels) levels[level] = toLevel(element)
  }
  return levels
}

function toLevel(element: Element): Level {
  return {
    start: numberOf(valueOf(element, 'w:start')) ?? 1,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    style: valueOf(element, 'w:pStyle'),
  }
}
