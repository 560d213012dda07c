import { lineStart } from '../source/line-start.ts'
import type { Comment } from '../yaml/comments.ts'
import { lineEnd, type Edit } from './edits.ts'
import { endOf } from './empty-entries.ts'
import type { WrittenEntry, WrittenFile } from './written-file.ts'

/** `# chấp nhận agency-late: lý do`: it lets one month's finding stand, and would hide the next month's. */
const acceptance = /^#[ \t]*chấp nhận[ \t]+[a-z][a-z0-9-]*/i

/** Takes away what was accepted of an entry, above it, behind it and in it. */
export function withoutAcceptances(file: WrittenFile, entry: WrittenEntry): Edit[] {
  return acceptancesAt(file, entry).map(comment => removal(file.text, comment))
}

export function acceptancesAt({ text, comments }: WrittenFile, entry: WrittenEntry): Comment[] {
  const end = lineEnd(text, endOf(text, entry))
  let start = lineStart(text, entry.key.start)
  const above = (at: number) => comments.find(comment => comment.isAlone && comment.end === at - 1)
  for (let comment = above(start); comment; comment = above(start)) start = lineStart(text, comment.start)
  return comments.filter(comment => comment.start >= start && comment.end <= end && acceptance.test(text.slice(comment.start, comment.end)))
}

function removal(text: string, { start, end, isAlone }: Comment): Edit {
  if (isAlone) return { start: lineStart(text, start), end: Math.min(end + 1, text.length), text: '' }
  return { start: text.slice(0, start).trimEnd().length, end, text: '' }
}
