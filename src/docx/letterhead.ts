import { Paragraph, type Table } from 'docx'
import { dateLine, motto, nation, numberLine } from '../document/fixed-lines.ts'
import type { LetterheadSizes } from '../document/letterhead-sizes.ts'
import type { Letterhead } from '../document/tree.ts'
import type { Urgency } from '../schemas/report.ts'
import type { Context } from './context.ts'
import { widestRightLine } from './fit-letterhead.ts'
import { frameTable } from './frame-table.ts'
import { plainText } from './inline.ts'
import { ruleLine, shortRule } from './rule-line.ts'
import { textWidth } from './text-width.ts'
import { twipsOfMillimetres } from './units.ts'

/** Agencies and number on the left, Quốc hiệu and date on the right; number and date stand in one row, so that they share a line. */
export function letterheadToDocx({ layout, area, letterheadSizes: sizes }: Context, letterhead: Letterhead): Table {
  const left = twipsOfMillimetres(layout.letterhead.left)
  const right = Math.max(area.width - left, widestRightLine(sizes, letterhead) + twipsOfMillimetres(2))
  return frameTable([left, right], [
    { align: 'top', cells: [agencies(sizes, letterhead, left), nationAndMotto(sizes, right)] },
    { align: 'bottom', cells: [[line('DocumentNumber', numberLine(letterhead))], [line('PlaceAndDate', dateLine(letterhead))]] },
    ...(letterhead.urgency === null ? [] : [{ align: 'top' as const, cells: [[urgencyMark(letterhead.urgency, left)], []] }]),
    ...(letterhead.draft === null ? [] : [{ align: 'top' as const, cells: [[line('DraftMark', letterhead.draft)], []] }]),
  ])
}

function agencies(sizes: LetterheadSizes, { superior, issuer }: Letterhead, room: number): readonly Paragraph[] {
  const widest = Math.max(0, ...issuer.map(name => textWidth(name, 'bold', sizes.agency)))
  return [
    ...superior.map(name => line('Superior', name)),
    ...issuer.map(name => line('Issuer', name)),
    ruleLine(Math.min(widest, room) * shortRule, room),
  ]
}

function nationAndMotto(sizes: LetterheadSizes, room: number): readonly Paragraph[] {
  return [line('Nation', nation), line('Motto', motto), ruleLine(textWidth(motto, 'bold', sizes.motto), room)]
}

/** Millimetres: the frame of each degree (Nghị định 30/2020, Phụ lục I, Phần I, Mục III). */
const frameWidths: Readonly<Record<Urgency, number>> = { KHẨN: 20, 'THƯỢNG KHẨN': 40, 'HỎA TỐC': 30 }

function urgencyMark(urgency: Urgency, room: number): Paragraph {
  const side = Math.round((room - twipsOfMillimetres(frameWidths[urgency])) / 2)
  return new Paragraph({ style: 'UrgencyMark', indent: { left: side, right: side }, children: [plainText(urgency)] })
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [plainText(text)] })
}
