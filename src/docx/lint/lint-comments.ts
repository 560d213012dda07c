import type { PartFacts } from './part-facts.ts'
import { repeated } from './repeated.ts'

const marksInOrder = 'w:commentRangeStart w:commentRangeEnd w:commentReference'

/** Comments and their marks: each comment written once, begun, ended and marked once and in this order, in the text and nowhere else. */
export function lintComments(facts: ReadonlyMap<string, PartFacts>): readonly string[] {
  const marks = facts.get('word/document.xml')?.commentMarks ?? new Map<string, readonly string[]>()
  const comments = facts.get('word/comments.xml')?.comments ?? []
  const written = comments.map(({ id }) => id)
  const known = new Set(written)
  return [
    ...repeated(written).map(id => `word/comments.xml: two comments ${id}`),
    ...[...marks.keys()].filter(id => !known.has(id)).map(id => `word/document.xml: there is no comment ${id}`),
    ...written.filter(id => marks.get(id)?.join(' ') !== marksInOrder).map(id => `word/document.xml: comment ${id} is not begun, ended and marked once in this order`),
    ...comments.filter(({ hasParagraph }) => !hasParagraph).map(({ id }) => `word/comments.xml: comment ${id} has no paragraph`),
    ...[...facts].filter(([path, { commentMarks }]) => path !== 'word/document.xml' && commentMarks.size > 0).map(([path]) => `${path}: a comment outside of the text`),
  ]
}
