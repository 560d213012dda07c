import { inlinesToPlain } from '../document/plain-text.ts'
import { textWidth } from '../document/text-width.ts'
import type { Title } from '../document/tree.ts'
import { commentEnds, commentStarts } from './comment.ts'
import type { Context } from './context.ts'
import { inlinesToDocx, plainText, upright, type Emphasis } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { ruleLine, shortRule } from './rule-line.ts'

const bold: Emphasis = { bold: true, italic: false }
const italic: Emphasis = { bold: false, italic: true }

/** Trích yếu of a letter, under its number; null where the document has a kind (PL.I-II.5.b). */
export function letterSubject(context: Context, { kind, comments, subject }: Title): string | null {
  return kind === null ? paragraph({ style: 'LetterSubject' }, commentStarts({ comments }, undefined) + inlinesToDocx(context, subject, upright) + commentEnds({ comments }, undefined)) : null
}

/** Tên loại, trích yếu, the period, and the rule that closes them; nothing of a letter. */
export function titleToDocx(context: Context, { kind, comments, subject, period }: Title): string {
  if (kind === null) return ''
  const { layout: { sizes }, area } = context
  const widest = Math.max(...inlinesToPlain(subject).split('\n').map(text => textWidth(text, 'bold', sizes.title)))
  return paragraph({ style: 'DocumentKind' }, commentStarts({ comments }, undefined) + plainText(kind) + commentEnds({ comments }, undefined))
    + paragraph({ style: 'DocumentSubject' }, inlinesToDocx(context, subject, bold))
    + (period === null ? '' : paragraph({ style: 'PeriodLine' }, inlinesToDocx(context, period, italic)))
    + ruleLine(Math.min(widest, area.width) * shortRule, area.width)
}
