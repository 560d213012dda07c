import type { LetterheadSizes } from '../document/letterhead-sizes.ts'
import { styleNames } from '../document/style-names.ts'
import type { Heading } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { cellStyles } from './cell-styles.ts'
import { element } from './markup/element.ts'
import type { ParagraphProperties } from './markup/paragraph-properties.ts'
import { runProperties } from './markup/run-properties.ts'
import { characterStyle, paragraphStyle, type ParagraphStyle } from './markup/style.ts'
import { headingListKey, listId, pointPlace } from './numbering.ts'
import { part } from './package/part-root.ts'
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units.ts'

const single = { line: 240, rule: 'auto' } as const
const levels: readonly Heading['level'][] = [1, 2, 3, 4]

/** What the styles are made for: `ownSizes` are those of columns that don't take the layout's size, `lists` those that the text has begun. */
export interface Styled {
  readonly layout: Layout
  readonly ownSizes: readonly number[]
  readonly letterheadSizes: LetterheadSizes
  readonly lists: string[]
}

/**
 * word/styles.xml: all styles that a document's text may be set in, and `more`, which is XML. Names of Word's built-in styles are English in
 * the file and shown in the user's language; the names of our own are shown as they stand here.
 */
export function stylesPart({ layout, ownSizes, letterheadSizes, lists }: Styled, more: string): string {
  const paragraphs = [...textStyles(layout, lists), ...headingStyles(layout, lists), ...frameStyles(layout, letterheadSizes), ...appendixStyles(layout), captionStyle(layout), ...cellStyles(layout, ownSizes, lists)]
  return part('styles', [documentDefaults(layout), ...paragraphs.map(paragraphStyle), characterStyles, more])
}

function documentDefaults({ sizes }: Layout): string {
  const run = runProperties({ font: 'Times New Roman', size: halfPoints(sizes.body), color: 'auto', language: 'vi-VN' })
  return element('w:docDefaults', {}, `${element('w:rPrDefault', {}, run)}<w:pPrDefault/>`)
}

function textStyles({ text, sizes }: Layout, lists: string[]): readonly ParagraphStyle[] {
  const body: ParagraphProperties = {
    alignment: 'both',
    indent: { firstLine: twipsOfMillimetres(text['first-line']) },
    spacing: { before: twipsOfPoints(text.before), after: 0, line: Math.round(text.line * 240), rule: 'auto' },
  }
  const point = (mark: '-' | '+') => ({ list: pointPlace(lists, 'points', mark) })
  return [
    { id: 'Normal', name: 'Normal', isQuick: true },
    { id: 'BodyText', name: styleNames.BodyText, basedOn: 'Normal', isQuick: true, paragraph: body },
    { id: 'LegalBasis', name: styleNames.LegalBasis, basedOn: 'BodyText', isQuick: true, run: { italic: true } },
    { id: 'PointDash', name: styleNames.PointDash, basedOn: 'BodyText', isQuick: true, paragraph: point('-') },
    { id: 'PointPlus', name: styleNames.PointPlus, basedOn: 'BodyText', isQuick: true, paragraph: point('+') },
    {
      id: 'FootnoteText', name: styleNames.FootnoteText, basedOn: 'Normal',
      paragraph: { alignment: 'both', spacing: { before: 0, after: 0, ...single } },
      run: { size: halfPoints(sizes.note) },
    },
    { id: 'Header', name: 'header', basedOn: 'Normal', paragraph: { alignment: 'center' }, run: { size: halfPoints(sizes['page-number']) } },
    // One point high: keeps two tables apart, or ends a section whose last thing is a table, without a line of its own.
    { id: 'Spacer', name: 'Đoạn ngăn cách', basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 0, line: 20, rule: 'exact' } }, run: { size: 2 } },
  ]
}

function headingStyles({ headings }: Layout, lists: string[]): readonly ParagraphStyle[] {
  return levels.flatMap(level => {
    const { bold, italic } = headings[level]
    const outlineLevel = level - 1
    return [
      {
        id: `Heading${level}`, name: styleNames[`Heading${level}`], basedOn: 'BodyText', next: 'BodyText', priority: 9, isQuick: true,
        paragraph: { outlineLevel, keepNext: true, list: { id: listId(lists, headingListKey(0)), level: outlineLevel } },
        run: { bold: bold || undefined, italic: italic || undefined },
      },
      { id: `RunIn${level}`, name: styleNames[`RunIn${level}`], basedOn: 'BodyText', next: 'BodyText', isQuick: true, paragraph: { outlineLevel } },
    ]
  })
}

/** Letterhead, title, addressees and signature: what stands around the text. */
function frameStyles({ sizes }: Layout, letterhead: LetterheadSizes): readonly ParagraphStyle[] {
  return [
    centred('Superior', 'Cơ quan chủ quản', { size: letterhead.agency }),
    centred('Issuer', 'Cơ quan ban hành', { size: letterhead.agency, bold: true }),
    centred('Nation', 'Quốc hiệu', { size: letterhead.nation, bold: true }),
    centred('Motto', 'Tiêu ngữ', { size: letterhead.motto, bold: true }),
    centred('DocumentNumber', 'Số và ký hiệu', { size: sizes.number }),
    centred('PlaceAndDate', 'Địa danh và thời gian', { size: letterhead.place, italic: true }),
    centred('DraftMark', 'Dự thảo', { size: sizes.number, bold: true, before: 6 }),
    centred('LetterSubject', 'Trích yếu công văn', { size: 12, before: 6 }),
    urgencyStyle(),
    ruleStyle(),
    centred('DocumentKind', 'Tên loại', { size: sizes.title, bold: true, before: 12 }),
    centred('DocumentSubject', 'Trích yếu', { size: sizes.title, bold: true }),
    centred('PeriodLine', 'Kỳ báo cáo', { size: sizes.title, italic: true }),
    centred('Addressee', 'Kính gửi', { size: sizes.body, before: 6, after: 12 }),
    {
      id: 'AddresseeItem', name: 'Kính gửi từng nơi', basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, ...single } }, run: { size: halfPoints(sizes.body) },
    },
    centred('Authority', 'Quyền hạn và chức vụ', { size: sizes.authority, bold: true }),
    centred('SignerName', 'Họ tên người ký', { size: sizes.authority, bold: true }),
    {
      id: 'RecipientsLabel', name: 'Nơi nhận', basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, ...single } }, run: { size: halfPoints(sizes['recipients-label']), bold: true, italic: true },
    },
    {
      id: 'RecipientItem', name: 'Danh sách nơi nhận', basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, ...single } }, run: { size: halfPoints(sizes.recipients) },
    },
  ]
}

function appendixStyles({ sizes }: Layout): readonly ParagraphStyle[] {
  const lines = [
    centred('AppendixLabel', styleNames.AppendixLabel, { size: sizes.appendix, bold: true }),
    centred('AppendixTitle', styleNames.AppendixTitle, { size: sizes.appendix, bold: true }),
    centred('AppendixReference', styleNames.AppendixReference, { size: sizes.appendix, italic: true }),
  ]
  // Only the label has a place in the outline: the navigation shows an appendix once.
  return lines.map((line, index) => ({ ...line, paragraph: { ...line.paragraph, keepNext: true, ...(index === 0 && { outlineLevel: 0 }) } }))
}

/** The line above a table; it stays with it. */
function captionStyle({ sizes }: Layout): ParagraphStyle {
  const line = centred('TableCaption', styleNames.TableCaption, { size: sizes.body, bold: true, before: 6, after: 6 })
  return { ...line, paragraph: { ...line.paragraph, keepNext: true } }
}

const characterStyles = characterStyle('FootnoteReference', styleNames.FootnoteReference, { isRaised: true }) + characterStyle('Hyperlink', 'Hyperlink', { underline: 'single' })

interface CentredLine {
  readonly size: number
  readonly bold?: true
  readonly italic?: true
  /** Points. */
  readonly before?: number
  readonly after?: number
}

function centred(id: string, name: string, { size, before = 0, after = 0, ...run }: CentredLine): ParagraphStyle {
  const paragraph: ParagraphProperties = { alignment: 'center', spacing: { before: twipsOfPoints(before), after: twipsOfPoints(after), ...single } }
  return { id, name, basedOn: 'Normal', paragraph, run: { size: halfPoints(size), ...run } }
}

/** A single frame 8 mm high; how wide it is, is said by the indents. */
function urgencyStyle(): ParagraphStyle {
  const red = 'FF0000'
  const side = { style: 'single', size: 8, space: 3, color: red } as const
  const flush = { ...side, space: 0 }
  const line = centred('UrgencyMark', 'Dấu chỉ độ khẩn', { size: 13, bold: true })
  return {
    ...line,
    paragraph: { ...line.paragraph, borders: { top: side, bottom: side, left: flush, right: flush }, spacing: { before: twipsOfPoints(12), after: twipsOfPoints(6), line: 310, rule: 'exact' } },
    run: { ...line.run, color: red },
  }
}

/** An empty paragraph whose upper border is the rule: it stays where it is put and can be shortened in Word by its indents. */
function ruleStyle(): ParagraphStyle {
  return {
    id: 'RuleLine', name: 'Đường kẻ', basedOn: 'Normal',
    paragraph: {
      keepNext: true,
      borders: { top: { style: 'single', size: 6, space: 1, color: 'auto' } },
      spacing: { before: 60, after: 60, line: 120, rule: 'exact' },
    },
  }
}
