import { isScalar, Scalar, visit, type Document } from 'yaml'
import { lineStart } from '../source/line-start.ts'

/** One comment of a file, from its `#` to the end of the line. */
export interface Comment {
  readonly start: number
  readonly end: number
  /** Nothing else stands on its line. */
  readonly isAlone: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Every comment in the order of the file. What looks like one inside a text is none. */
export function commentsIn(text: string, doc: Document): Comment[] {
  const scalars = scalarStretches(text, doc)
  const comments: Comment[] = []
  let next = 0
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
    while (next < scalars.length && scalars[next]!.end <= at) next++
    const inside = scalars[next]
    if (inside && inside.start <= at) {
      at = inside.end
    } else if (at > 0 && !/\s/.test(text[at - 1]!)) {
      at++
    } else {
      const end = endOfLine(text, at)
      comments.push({ start: at, end, isAlone: text.slice(lineStart(text, at), at).trim() === '' })
      at = end
    }
  }
  return comments
}

/** Where the letters of keys and values stand; of a text after `>` or `|` only its lines, for a comment may follow the sign. */
export function scalarStretches(text: string, doc: Document): Stretch[] {
  const stretches: Stretch[] = []
  visit(doc, {
    Scalar: (_, node) => {
      if (node.range && isScalar(node)) stretches.push(stretchOf(text, node))
    },
  })
  return stretches.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)
}

function stretchOf(text: string, { type, range }: Scalar): Stretch {
  const [start, end] = range!
  if (type !== Scalar.BLOCK_FOLDED && type !== Scalar.BLOCK_LITERAL) return { start, end }
  const lines = Math.min(endOfLine(text, start) + 1, end)
  const keepsBlankLines = /^[|>][\d-]*\+/.test(text.slice(start, lines))
  return { start: lines, end: keepsBlankLines ? end : lines + text.slice(lines, end).trimEnd().length }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
