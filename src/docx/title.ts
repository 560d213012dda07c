import { Paragraph } from 'docx'
import { inlinesToPlain } from '../document/plain-text.ts'
import { textWidth } from '../document/text-width.ts'
import type { Title } from '../document/tree.ts'
import { commentEnds, commentStarts } from './comment.ts'
import type { Context } from './context.ts'
import { inlinesToDocx, plainText, upright, type Emphasis } from './inline.ts'
import { ruleLine, shortRule } from './rule-line.ts'

const bold: Emphasis = { bold: true, italic: false }
const italic: Emphasis = { bold: false, italic: true }

/** Trích yếu of a letter, under its number; nothing where the document has a kind (PL.I-II.5.b). */
export function letterSubject(context: Context, { kind, comments, subject }: Title): readonly Paragraph[] {
  if (kind !== null) return []
  return [new Paragraph({ style: 'LetterSubject', children: [...commentStarts({ comments }, undefined), ...inlinesToDocx(context, subject, upright), ...commentEnds({ comments }, undefined)] })]
}

/** Tên loại, trích yếu, the period, and the rule that closes them; nothing of a letter. */
export function titleToDocx(context: Context, { kind, comments, subject, period }: Title): readonly Paragraph[] {
  if (kind === null) return []
  const { layout: { sizes }, area } = context
  const widest = Math.max(...inlinesToPlain(subject).split('\n').map(text => textWidth(text, 'bold', sizes.title)))
  return [
    new Paragraph({ style: 'DocumentKind', children: [...commentStarts({ comments }, undefined), plainText(kind), ...commentEnds({ comments }, undefined)] }),
    new Paragraph({ style: 'DocumentSubject', children: inlinesToDocx(context, subject, bold) }),
    ...(period === null ? [] : [new Paragraph({ style: 'PeriodLine', children: inlinesToDocx(context, period, italic) })]),
    ruleLine(Math.min(widest, area.width) * shortRule, area.width),
  ]
}
