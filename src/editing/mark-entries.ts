import { isCollection, isScalar } from 'yaml'
import { lineStart } from '../source/line-start.ts'
import { hasOwnWords, kindOf, markWords } from '../yaml/marks.ts'
import { insertion, lineEnd, type Edit } from './edits.ts'
import { endOf } from './empty-entries.ts'
import type { WrittenEntry, WrittenFile } from './written-file.ts'

/** A comment line above an entry that says that it has to be confirmed; none where one is there, or there is nothing to confirm. */
export function markedUnconfirmed({ text, comments }: WrittenFile, entry: WrittenEntry): Edit[] {
  if (needsNobody(entry)) return []
  const start = lineStart(text, entry.key.start)
  for (let above = start - 1; above > 0; above = lineStart(text, above) - 1) {
    const comment = comments.find(({ start: at, isAlone }) => isAlone && at >= lineStart(text, above) && at <= above)
    if (!comment) break
    if (kindOf(text.slice(comment.start, comment.end)) === 'unconfirmed') return []
  }
  const indent = /^ */.exec(text.slice(start))![0]
  return [insertion(start, `${indent}# ${markWords.unconfirmed}\n`)]
}

/** A comment behind an entry that says that its figures are the last month's. */
export function markedCarried({ text, comments }: WrittenFile, entry: WrittenEntry): Edit[] {
  // Of a group of lines the mark stands behind the key, of all else behind the value.
  const isGroup = !isScalar(entry.node) && text.slice(entry.key.end, entry.node?.range?.[0]).includes('\n')
  const at = lineEnd(text, isGroup ? entry.key.end : endOf(text, entry))
  const comment = comments.find(({ end }) => end === at)
  if (!comment) return [insertion(at, ` # ${markWords.carried}`)]
  return kindOf(text.slice(comment.start, comment.end)) === 'carried' ? [] : [insertion(at, `; ${markWords.carried}`)]
}

function needsNobody({ node }: WrittenEntry): boolean {
  if (isScalar(node)) return !hasOwnWords(String(node.value))
  return node === null || (isCollection(node) && node.items.length === 0)
}
