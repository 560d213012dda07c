import { parseDate } from '../vietnamese/date.ts'
import { parseNumber } from '../vietnamese/number.ts'
import { commentsIn } from '../yaml/comments.ts'
import type { Path } from '../yaml/yaml-file.ts'
import { parseWritten } from './block-tree.ts'
import type { Canon } from './canon.ts'

/** Whether two texts of one file say the same: the same values, numbers and days by what they mean, and the same comments. */
export function meansTheSame(before: string, after: string, canon: Canon): boolean {
  return meaningOf(before, canon) === meaningOf(after, canon)
}

function meaningOf(text: string, { kindAt }: Canon): string {
  const doc = parseWritten(text)
  const comments = commentsIn(text, doc).map(({ start, end }) => text.slice(start, end).trimEnd()).toSorted()
  return JSON.stringify([doc.errors.map(({ code }) => code), comments, meaning(doc.toJS(), [])])

  function meaning(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((item, index) => meaning(item, [...path, index]))
    if (typeof value === 'object' && value !== null) {
      // As pairs: an object would put keys that are numbers in front.
      return Object.entries(value).map(([key, item]) => [key, meaning(item, [...path, key])] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
    }
    if (typeof value !== 'string') return value
    const kind = kindAt(path)
    return (kind === 'number' ? parseNumber(value).value : kind === 'date' ? parseDate(value.trim()) : null) ?? value
  }
}
