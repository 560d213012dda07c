import { widestRightLine } from '../document/fit-letterhead.ts'
import { dateLine, motto, nation, numberLine, urgencyWidths } from '../document/fixed-lines.ts'
import type { LetterheadSizes } from '../document/letterhead-sizes.ts'
import { textWidth } from '../document/text-width.ts'
import type { Letterhead, Title } from '../document/tree.ts'
import type { Urgency } from '../schemas/report.ts'
import type { Context } from './context.ts'
import { frameTable } from './frame-table.ts'
import { plainText } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { ruleLine, shortRule } from './rule-line.ts'
import { letterSubject } from './title.ts'
import { twipsOfMillimetres } from './units.ts'

/** What is printed, line by line. */
export interface LetterheadWords {
  readonly superior: readonly string[]
  readonly issuer: readonly string[]
  readonly number: string
  readonly date: string
  /** Trích yếu of a letter, a paragraph; null where it stands in a title. */
  readonly subject: string | null
  readonly urgency: string | null
  readonly draft: string | null
}

export function letterheadToDocx(context: Context, letterhead: Letterhead, title: Title): string {
  const { superior, issuer, urgency, draft } = letterhead
  return letterheadTable(context, letterhead, { superior, issuer, number: numberLine(letterhead), date: dateLine(letterhead), subject: letterSubject(context, title), urgency, draft })
}

/**
 * Agencies and number on the left, Quốc hiệu and date on the right; number and date stand in one row, so that they share a line. Columns
 * and rules are as long as this letterhead wants them, whatever words are printed.
 */
export function letterheadTable({ layout, area, letterheadSizes: sizes }: Context, letterhead: Letterhead, words: LetterheadWords): string {
  const left = twipsOfMillimetres(layout.letterhead.left)
  const right = Math.max(area.width - left, widestRightLine(sizes, letterhead) + twipsOfMillimetres(2))
  const underNumber = [
    ...(words.subject === null ? [] : [words.subject]),
    ...(words.urgency === null ? [] : [urgencyMark(letterhead.urgency ?? widestUrgency, words.urgency, left)]),
    ...(words.draft === null ? [] : [line('DraftMark', words.draft)]),
  ]
  return frameTable([left, right], [
    { align: 'top', cells: [agencies(sizes, letterhead, words, left), nationAndMotto(sizes, right)] },
    { align: 'bottom', cells: [line('DocumentNumber', words.number), line('PlaceAndDate', words.date)] },
    ...underNumber.map(mark => ({ align: 'top' as const, cells: [mark, ''] })),
  ])
}

function agencies(sizes: LetterheadSizes, letterhead: Letterhead, { superior, issuer }: LetterheadWords, room: number): string {
  const widest = Math.max(0, ...letterhead.issuer.map(name => textWidth(name, 'bold', sizes.agency)))
  return superior.map(name => line('Superior', name)).join('') + issuer.map(name => line('Issuer', name)).join('') + ruleLine(Math.min(widest, room) * shortRule, room)
}

function nationAndMotto(sizes: LetterheadSizes, room: number): string {
  return line('Nation', nation) + line('Motto', motto) + ruleLine(textWidth(motto, 'bold', sizes.motto), room)
}

const widestUrgency: Urgency = 'THƯỢNG KHẨN'

function urgencyMark(urgency: Urgency, words: string, room: number): string {
  const side = Math.round((room - twipsOfMillimetres(urgencyWidths[urgency])) / 2)
  return paragraph({ style: 'UrgencyMark', indent: { left: side, right: side } }, plainText(words))
}

function line(style: string, text: string): string {
  return paragraph({ style }, plainText(text))
}
