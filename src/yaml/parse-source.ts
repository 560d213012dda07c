import { isAlias, isMap, isScalar, isSeq, Scalar, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Report } from '../diagnostics/diagnostic.ts'
import { lineStart } from '../source/line-start.ts'
import { markPileIn, refusedIn } from '../source/refused-characters.ts'
import type { Source, Span } from '../source/source.ts'
import { emptyScalarSpan } from './empty-scalar-span.ts'
import { isCutOff } from './is-cut-off.ts'
import * as problems from './problems.ts'
import { parseYaml } from './parse-yaml.ts'
import { refusedKeys } from './refused-keys.ts'
import { offsetsOf } from './scalar-offsets.ts'
import { syntaxMistakes, type SyntaxMistake } from './syntax-mistakes.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/** Letters before a comma that are looked at. */
const longestNumber = 40
const longestSentence = 400

/** By the parser of the `yaml` package; null for text that is not YAML: there is no value to speak of. Every syntax error is told; after a repeated key all else can be read. */
export function parseSource(report: Report, source: Source): YamlFile | null {
  let isBad = false
  const tell: Report = diagnostic => {
    isBad ||= diagnostic.severity === 'error'
    report(diagnostic)
  }
  const parsed = parseYaml(source.text)
  if ('excess' in parsed) {
    tell(problems.excess[parsed.excess]({ source, start: parsed.at, end: parsed.at + 1 }))
    return null
  }
  const { doc } = parsed
  const mistakes = syntaxMistakes(source.text, doc)
  for (const { code, pos, message } of mistakes) tell(code === 'BARE_CALL' ? problems.bareCall({ source, start: pos[0], end: pos[1] }) : problems.syntax(code, message, source, pos))
  refuseTraps(tell, doc, source, mistakes)
  const hasRepeats = tellRepeats(report, doc, source)
  if (isBad) return null

  // Rules and the Markdown parser ask for many stretches of the same text.
  const offsets = new Map<Scalar, readonly number[]>()
  const pairIn = pairFinder()
  return { source, value: valueOf(doc.contents), read: hasRepeats ? 'partly' : 'whole', spanOfValue, spanOfKey, spanInText }

  // A path the author did not write is shown at its nearest written parent.
  function spanOfValue(path: Path): Span {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = nodeAt(doc, pairIn, path.slice(0, depth))
      if (!node?.range) continue
      return depth === path.length || depth === 0 || isScalar(node) ? spanOfNode(node) : spanOfKey(path.slice(0, depth))
    }
    return { source, start: 0, end: 0 }
  }

  function spanOfKey(path: Path): Span {
    const parent = nodeAt(doc, pairIn, path.slice(0, -1))
    const pair = isMap(parent) ? pairIn(parent, String(path.at(-1))) : undefined
    if (pair && isScalar(pair.key) && pair.key.range) return { source, start: pair.key.range[0], end: pair.key.range[1] }
    return spanOfValue(path)
  }

  function spanOfNode(node: Node): Span {
    const [start, end] = node.range!
    if (start === end || (isScalar(node) && node.value === '' && node.type === Scalar.PLAIN)) return emptyScalarSpan(source, start)
    return { source, start, end: start + source.text.slice(start, end).trimEnd().length }
  }

  function spanInText(path: Path, start: number, end: number): Span {
    const node = nodeAt(doc, pairIn, path)
    if (!isScalar(node) || typeof node.value !== 'string') return spanOfValue(path)
    const known = offsets.get(node) ?? offsetsOf(node as Scalar<string>, source.text)
    offsets.set(node, known)
    const from = known[Math.min(start, known.length - 1)]!
    const to = end > start ? known[Math.min(end, known.length) - 1]! + 1 : from
    return { source, start: from, end: Math.max(from, to) }
  }
}

/** What YAML allows and a reader of the file would misread: anchors, aliases, merge keys, tags, numbers cut at their comma. `mistakes` have been told. */
function refuseTraps(report: Report, doc: Document, source: Source, mistakes: readonly SyntaxMistake[]): void {
  const calls = new Set(mistakes.filter(({ code }) => code === 'BARE_CALL' || code === 'LOST_INDENT').map(({ pos: [at] }) => lineStart(source.text, at)))
  visit(doc, {
    Alias: (_, node) => {
      report(problems.reference(`*${node.source}`, { source, start: node.range![0], end: node.range![1] }))
    },
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : ''
      const range = isScalar(key) && key.range && isNothing(value) ? key.range : null
      const number = range && splitNumber(source.text, range[0], range[1])
      const sentence = range && splitSentence(source.text, range[0], range[1])
      if (number) {
        report(problems.splitNumber(source.text.slice(number.start, number.end), { source, ...number }))
      } else if (sentence) {
        report(problems.splitSentence({ source, ...sentence }))
      } else if (isScalar(key) && key.range && refusedKeys.has(name)) {
        report(problems.badKey(name, { source, start: key.range[0], end: key.range[1] }))
      } else if (!isScalar(key)) {
        const [start, end] = (key as Node | null)?.range ?? [0, 0]
        const call = callAround(source, start, end)
        // Where the parser has lost the thread it finds keys that are none.
        if (call ? !calls.has(lineStart(source.text, start)) : mistakes.length === 0) report(call ? problems.bareCall(call) : problems.badKey('?', { source, start, end }))
      }
    },
    Node: (_, node) => {
      if (isScalar(node)) refuseEscapes(report, node, source)
      if (isScalar(node)) refuseCutOff(report, node, source)
      const sign = isAlias(node) ? undefined : (node as { anchor?: string }).anchor ?? node.tag
      if (sign !== undefined && node.range) report(problems.reference(sign, { source, start: node.range[0], end: node.range[1] }))
    },
  })
}

/** `{{value "x"}}` outside quotes is braces in braces: the outer ones are the key of an entry, the inner ones of one in them. Null for another key. */
function callAround(source: Source, start: number, end: number): Span | null {
  if (source.text.startsWith('{{', start)) return { source, start, end }
  return start > 0 && source.text.startsWith('{{', start - 1) ? { source, start: start - 1, end: Math.min(end + 1, source.text.length) } : null
}

/** As the parser would, but in one pass; whether there are any. */
function tellRepeats(report: Report, doc: Document, source: Source): boolean {
  let hasRepeats = false
  visit(doc, {
    Map: (_, { items }) => {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (known.has(key.value) && key.range) {
          hasRepeats = true
          report(problems.syntax('DUPLICATE_KEY', '', source, [key.range[0], key.range[1]]))
        }
        known.add(key.value)
      }
    },
  })
  return hasRepeats
}

/** `"\u0000"`: what may not stand in a file may not be written as an escape either. */
function refuseEscapes(report: Report, { type, value, range }: Scalar, source: Source): void {
  const text = type === Scalar.QUOTE_DOUBLE ? String(value) : ''
  const found = [...refusedIn(text), markPileIn(text)][0]?.[0]
  if (found !== undefined && range) report(problems.escape(found, { source, start: range[0], end: range[1] }))
}

/** `title: Phong trào #1`: what follows the sign is a part of the text that YAML would leave out. */
function refuseCutOff(report: Report, { type, range }: Scalar, source: Source): void {
  if (type !== Scalar.PLAIN || !range) return
  const [start, end] = range
  const blanks = behind(source.text, end)
  if (blanks === end || source.text[blanks] !== '#') return
  const line = source.text.indexOf('\n', blanks)
  const comment = source.text.slice(blanks, line < 0 ? source.text.length : line).trimEnd()
  if (isCutOff(source.text.slice(start, end), comment)) report(problems.cutOff({ source, start: blanks, end: blanks + comment.length }))
}

/** Behind the blanks that stand at a place. */
function behind(text: string, at: number): number {
  let next = at
  while (text[next] === ' ' || text[next] === '\t') next++
  return next
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && isEmpty(value))
}

/** `{ value: 10,8 }`: inside braces a comma parts two entries, so what was meant as a decimal became a value and a key. */
function splitNumber(text: string, start: number, end: number): { start: number; end: number } | null {
  if (!/^\d+%?$/.test(text.slice(start, end))) return null
  const from = Math.max(0, start - longestNumber)
  const whole = /\d[\d.]*,$/.exec(text.slice(from, start))
  return whole ? { start: from + whole.index, end } : null
}

/** `{ name: tin, bài trên báo }`: the same with a sentence, whose second half then stands as a key of several words. */
function splitSentence(text: string, start: number, end: number): { start: number; end: number } | null {
  if (!/\s/.test(text.slice(start, end))) return null
  const line = text.slice(lineStart(text, start), start)
  const half = /:[ \t]+([^:{}[\]'",]+,[ \t]*)$/.exec(line.slice(-longestSentence))
  return half ? { start: start - half[1]!.length, end } : null
}

function valueOf(node: unknown): unknown {
  if (isMap(node)) return mapOf(node)
  if (isSeq(node)) return node.items.map(valueOf)
  if (isScalar(node)) return isEmpty(node) ? null : String(node.value)
  return null
}

/** Of a repeated key the first value. */
function mapOf({ items }: YAMLMap): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  for (const { key, value } of items) {
    const name = String((key as Scalar).value)
    if (!Object.hasOwn(map, name)) map[name] = valueOf(value)
  }
  return map
}

function isEmpty(node: Scalar): boolean {
  return node.type === Scalar.PLAIN && ['', '~', 'null', 'Null', 'NULL'].includes(String(node.value))
}

type PairFinder = (map: YAMLMap, key: string) => Pair | undefined

/** Large files are asked for thousands of places: each map is read through once. */
function pairFinder(): PairFinder {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  return (map, key) => {
    const pairs = known.get(map) ?? new Map(map.items.toReversed().map(pair => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
    known.set(map, pairs)
    return pairs.get(key)
  }
}

function nodeAt(doc: Document, pairIn: PairFinder, path: Path): Node | null {
  let node: unknown = doc.contents
  for (const step of path) {
    if (isMap(node)) node = pairIn(node, String(step))?.value
    else if (isSeq(node)) node = node.items[Number(step)]
    else return null
  }
  return (node as Node | undefined) ?? null
}
