import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, StyleForCharacter, StyleForParagraph, TextRun, type ICommentsOptions, type IStylesOptions, type ParagraphChild } from 'docx'
import type { Comment, Inline } from '../document/tree.ts'
import { cleanText } from './clean-text.ts'

/** Initials of the program, which writes all comments. */
const initials = 'BC'

interface Commented {
  readonly comments?: readonly number[] | undefined
}

/** The part with the comments; a comment's id is its index. */
export function commentsToDocx(comments: readonly Comment[]): ICommentsOptions {
  return {
    children: comments.map(({ author, date, paragraphs }, id) => ({
      id, author, initials, date: new Date(date), children: paragraphs.map(text => new Paragraph({ style: 'CommentText', children: [new TextRun(cleanText(text))] })),
    })),
  }
}

/** Where comments begin in front of a piece that the piece before doesn't belong to. */
export function commentStarts({ comments = [] }: Commented, before: Inline | undefined): ParagraphChild[] {
  return comments.filter(id => !before?.comments?.includes(id)).map(id => new CommentRangeStart(id))
}

/** Where comments end behind a piece that the piece after doesn't belong to, and their marks (ECMA-376, 17.13.4.5). */
export function commentEnds({ comments = [] }: Commented, after: Inline | undefined): ParagraphChild[] {
  return comments.filter(id => !after?.comments?.includes(id)).flatMap(id => [
    new CommentRangeEnd(id),
    new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] }),
  ])
}

/** The styles of a document that has comments, with theirs. */
export function withCommentStyles({ importedStyles = [], ...styles }: IStylesOptions): IStylesOptions {
  const text = new StyleForParagraph({ id: 'CommentText', name: 'annotation text', basedOn: 'Normal', run: { size: 20 } })
  const mark = new StyleForCharacter({ id: 'CommentReference', name: 'annotation reference', run: { size: 16 } })
  return { ...styles, importedStyles: [...importedStyles, text, mark] }
}
