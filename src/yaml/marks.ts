import { isMap, isPair, isScalar, isSeq, visit, type Document } from 'yaml'
import { lineStart } from '../source/line-start.ts'
import type { Source, Span } from '../source/source.ts'
import { commentsIn, type Comment } from './comments.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Path } from './yaml-file.ts'

/** What a comment may say of an entry: a text nobody has confirmed yet, a figure that is still the last month's, what was read from a Word file. */
export const markWords = { unconfirmed: 'cần xác nhận', carried: 'chuyển từ tháng trước', imported: 'cần xem lại' } as const

export type MarkKind = keyof typeof markWords

/** An entry that waits for somebody, as its comment says: one on the line above it, or behind it on its own line. */
export interface Mark {
  readonly kind: MarkKind
  /** `['paragraphs', 'so-suc-khoe']`. */
  readonly path: Path
  /** The entry's key. */
  readonly span: Span
  readonly comment: Span
}

/** All marks of a file, in its order; none where the file is no YAML. */
export function marksIn(source: Source): Mark[] {
  if (!mayBeMarked(source.text)) return []
  const parsed = parseYaml(source.text)
  if ('excess' in parsed || parsed.doc.errors.length > 0) return []
  const keys = keysOf(parsed.doc)
  return commentsIn(source.text, parsed.doc).flatMap(comment => {
    const kind = kindOf(source.text.slice(comment.start, comment.end))
    const key = kind && keyUnder(source.text, keys, comment)
    return kind && key ? [{ kind, path: key.path, span: { source, ...key.at }, comment: { source, start: comment.start, end: comment.end } }] : []
  })
}

/** Whether the words of a mark stand behind a sign that a comment begins with, on the same line. */
function mayBeMarked(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).toLowerCase()
    if (Object.values(markWords).some(words => line.includes(words))) return true
    at = end < 0 ? -1 : text.indexOf('#', end)
  }
  return false
}

/** What a comment marks, or null: the words stand at its start, or after a semicolon. */
export function kindOf(comment: string): MarkKind | null {
  const kinds = Object.keys(markWords) as MarkKind[]
  return kinds.find(kind => new RegExp(`^#(?:.*;)?\\s*${markWords[kind]}(?!\\p{L})`, 'iu').test(comment)) ?? null
}

/** Whether a text says anything itself: one that only calls for lists and figures needs nobody to confirm it. */
export function hasOwnWords(text: string): boolean {
  return /[\p{L}\d]/u.test(text.replace(/\{\{.*?\}\}/gs, ''))
}

interface Key {
  readonly path: Path
  readonly at: { readonly start: number; readonly end: number }
}

function keyUnder(text: string, keys: readonly Key[], comment: Comment): Key | undefined {
  const from = comment.isAlone ? comment.end : lineStart(text, comment.start)
  const key = keys.find(({ at }) => at.start >= from)
  // Behind the last line of an entry that takes several, there is no key on the line.
  return comment.isAlone || (key && key.at.start < comment.start) ? key : keys.findLast(({ at }) => at.start < comment.start)
}

function keysOf(doc: Document): Key[] {
  const keys: Key[] = []
  visit(doc, {
    Pair: (_, { key }, above) => {
      if (!isScalar(key) || !key.range) return
      keys.push({ path: [...pathOf(above), String(key.value)], at: { start: key.range[0], end: key.range[1] } })
    },
  })
  return keys.toSorted((a, b) => a.at.start - b.at.start)
}

/** Steps from the file's root to the innermost of the nodes given outermost first. */
function pathOf(above: readonly unknown[]): Path {
  return above.flatMap((node, index): (string | number)[] => {
    const inner = above[index + 1]
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)]
    return isSeq(node) && !isPair(inner) && isMap(inner) ? [node.items.indexOf(inner)] : []
  })
}
