import type { Comment, Inline } from '../document/tree.ts'
import { cleanText } from './clean-text.ts'
import { element } from './markup/element.ts'
import { paragraph } from './markup/paragraph.ts'
import { run, textOfRun } from './markup/run.ts'
import { runProperties } from './markup/run-properties.ts'
import { characterStyle, paragraphStyle } from './markup/style.ts'

/** Initials of the program, which writes all comments. */
const initials = 'BC'

interface Commented {
  readonly comments?: readonly number[] | undefined
}

/** Elements of the part with the comments; a comment's id is its index. */
export function commentsToDocx(comments: readonly Comment[]): string {
  return comments.map(({ author, date, paragraphs }, id) => element(
    'w:comment',
    { 'w:id': id, 'w:initials': initials, 'w:author': author, 'w:date': new Date(date).toISOString() },
    paragraphs.map(text => paragraph({ style: 'CommentText' }, run('', textOfRun(cleanText(text))))).join(''),
  )).join('')
}

/** Where comments begin in front of a piece that the piece before doesn't belong to. */
export function commentStarts({ comments }: Commented, before: Inline | undefined): string {
  if (comments === undefined) return ''
  return comments.filter(id => !before?.comments?.includes(id)).map(id => `<w:commentRangeStart w:id="${id}"/>`).join('')
}

/** Where comments end behind a piece that the piece after doesn't belong to, and their marks (ECMA-376, 17.13.4.5). */
export function commentEnds({ comments }: Commented, after: Inline | undefined): string {
  if (comments === undefined) return ''
  return comments.filter(id => !after?.comments?.includes(id)).map(id => `<w:commentRangeEnd w:id="${id}"/>${run(runProperties({ style: 'CommentReference' }), `<w:commentReference w:id="${id}"/>`)}`).join('')
}

/** The styles of comments, for a document that has some. */
export function commentStyles(): string {
  return paragraphStyle({ id: 'CommentText', name: 'annotation text', basedOn: 'Normal', run: { size: 20 } }) + characterStyle('CommentReference', 'annotation reference', { size: 16 })
}
