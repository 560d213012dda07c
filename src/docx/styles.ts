import {
  AlignmentType, BorderStyle, DocumentDefaults, LineRuleType, StyleForCharacter, StyleForParagraph,
  type IParagraphStyleOptions, type IParagraphStylePropertiesOptions, type IStylesOptions,
} from 'docx'
import type { LetterheadSizes } from '../document/letterhead-sizes.ts'
import { styleNames } from '../document/style-names.ts'
import type { Heading } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { cellStyles } from './cell-styles.ts'
import { headingNumbering, markLevel, pointNumbering } from './numbering.ts'
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units.ts'

const single = { line: 240, lineRule: LineRuleType.AUTO }
const levels: readonly Heading['level'][] = [1, 2, 3, 4]

/**
 * All styles of the document, `ownSizes` being those of columns that don't take the layout's size, and none of the library's own, which are blue. Names of Word's built-in styles are English in the file
 * and shown in the user's language; the names of our own are shown as they stand here.
 */
export function styles(layout: Layout, ownSizes: readonly number[], letterhead: LetterheadSizes): IStylesOptions {
  const paragraphs = [...textStyles(layout), ...headingStyles(layout), ...frameStyles(layout, letterhead), ...appendixStyles(layout), captionStyle(layout), ...cellStyles(layout, ownSizes)]
  return { importedStyles: [documentDefaults(layout), ...paragraphs.map(style => new StyleForParagraph(style)), ...characterStyles()] }
}

function documentDefaults({ sizes }: Layout): DocumentDefaults {
  return new DocumentDefaults({
    run: { font: 'Times New Roman', size: halfPoints(sizes.body), color: 'auto', language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
  })
}

function textStyles({ text, sizes }: Layout): readonly IParagraphStyleOptions[] {
  const body: IParagraphStylePropertiesOptions = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twipsOfMillimetres(text['first-line']) },
    spacing: { before: twipsOfPoints(text.before), after: 0, line: Math.round(text.line * 240), lineRule: LineRuleType.AUTO },
  }
  const point = (mark: '-' | '+') => ({ numbering: { reference: pointNumbering, level: markLevel(mark) } })
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    { id: 'BodyText', name: styleNames.BodyText, basedOn: 'Normal', quickFormat: true, paragraph: body },
    { id: 'LegalBasis', name: styleNames.LegalBasis, basedOn: 'BodyText', quickFormat: true, run: { italics: true } },
    { id: 'PointDash', name: styleNames.PointDash, basedOn: 'BodyText', quickFormat: true, paragraph: point('-') },
    { id: 'PointPlus', name: styleNames.PointPlus, basedOn: 'BodyText', quickFormat: true, paragraph: point('+') },
    {
      id: 'FootnoteText', name: styleNames.FootnoteText, basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: 0, after: 0, ...single } },
      run: { size: halfPoints(sizes.note) },
    },
    { id: 'Header', name: 'header', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER }, run: { size: halfPoints(sizes['page-number']) } },
    // One point high: keeps two tables apart, or ends a section whose last thing is a table, without a line of its own.
    { id: 'Spacer', name: 'Đoạn ngăn cách', basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } }, run: { size: 2 } },
  ]
}

function headingStyles({ headings }: Layout): readonly IParagraphStyleOptions[] {
  return levels.flatMap(level => {
    const { bold, italic } = headings[level]
    const outlineLevel = level - 1
    return [
      {
        id: `Heading${level}`, name: styleNames[`Heading${level}`], basedOn: 'BodyText', next: 'BodyText', uiPriority: 9, quickFormat: true,
        paragraph: { outlineLevel, keepNext: true, numbering: { reference: headingNumbering, level: outlineLevel } },
        run: { ...(bold && { bold }), ...(italic && { italics: italic }) },
      },
      { id: `RunIn${level}`, name: styleNames[`RunIn${level}`], basedOn: 'BodyText', next: 'BodyText', quickFormat: true, paragraph: { outlineLevel } },
    ]
  })
}

/** Letterhead, title, addressees and signature: what stands around the text. */
function frameStyles({ sizes }: Layout, letterhead: LetterheadSizes): readonly IParagraphStyleOptions[] {
  return [
    centred('Superior', 'Cơ quan chủ quản', { size: letterhead.agency }),
    centred('Issuer', 'Cơ quan ban hành', { size: letterhead.agency, bold: true }),
    centred('Nation', 'Quốc hiệu', { size: letterhead.nation, bold: true }),
    centred('Motto', 'Tiêu ngữ', { size: letterhead.motto, bold: true }),
    centred('DocumentNumber', 'Số và ký hiệu', { size: sizes.number }),
    centred('PlaceAndDate', 'Địa danh và thời gian', { size: letterhead.place, italics: true }),
    centred('DraftMark', 'Dự thảo', { size: sizes.number, bold: true, before: 6 }),
    centred('LetterSubject', 'Trích yếu công văn', { size: 12, before: 6 }),
    urgencyStyle(),
    ruleStyle(),
    centred('DocumentKind', 'Tên loại', { size: sizes.title, bold: true, before: 12 }),
    centred('DocumentSubject', 'Trích yếu', { size: sizes.title, bold: true }),
    centred('PeriodLine', 'Kỳ báo cáo', { size: sizes.title, italics: true }),
    centred('Addressee', 'Kính gửi', { size: sizes.body, before: 6, after: 12 }),
    {
      id: 'AddresseeItem', name: 'Kính gửi từng nơi', basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, ...single } }, run: { size: halfPoints(sizes.body) },
    },
    centred('Authority', 'Quyền hạn và chức vụ', { size: sizes.authority, bold: true }),
    centred('SignerName', 'Họ tên người ký', { size: sizes.authority, bold: true }),
    {
      id: 'RecipientsLabel', name: 'Nơi nhận', basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, ...single } }, run: { size: halfPoints(sizes['recipients-label']), bold: true, italics: true },
    },
    {
      id: 'RecipientItem', name: 'Danh sách nơi nhận', basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, ...single } }, run: { size: halfPoints(sizes.recipients) },
    },
  ]
}

function appendixStyles({ sizes }: Layout): readonly IParagraphStyleOptions[] {
  const lines = [
    centred('AppendixLabel', styleNames.AppendixLabel, { size: sizes.appendix, bold: true }),
    centred('AppendixTitle', styleNames.AppendixTitle, { size: sizes.appendix, bold: true }),
    centred('AppendixReference', styleNames.AppendixReference, { size: sizes.appendix, italics: true }),
  ]
  // Only the label has a place in the outline: the navigation shows an appendix once.
  return lines.map((line, index) => ({ ...line, paragraph: { ...line.paragraph, keepNext: true, ...(index === 0 && { outlineLevel: 0 }) } }))
}

/** The line above a table; it stays with it. */
function captionStyle({ sizes }: Layout): IParagraphStyleOptions {
  const line = centred('TableCaption', styleNames.TableCaption, { size: sizes.body, bold: true, before: 6, after: 6 })
  return { ...line, paragraph: { ...line.paragraph, keepNext: true } }
}

function characterStyles(): readonly StyleForCharacter[] {
  return [
    new StyleForCharacter({ id: 'FootnoteReference', name: styleNames.FootnoteReference, run: { superScript: true } }),
    new StyleForCharacter({ id: 'Hyperlink', name: 'Hyperlink', run: { underline: {} } }),
  ]
}

interface CentredLine {
  readonly size: number
  readonly bold?: true
  readonly italics?: true
  /** Points. */
  readonly before?: number
  readonly after?: number
}

function centred(id: string, name: string, { size, before = 0, after = 0, ...run }: CentredLine): IParagraphStyleOptions {
  const paragraph = { alignment: AlignmentType.CENTER, spacing: { before: twipsOfPoints(before), after: twipsOfPoints(after), ...single } }
  return { id, name, basedOn: 'Normal', paragraph, run: { size: halfPoints(size), ...run } }
}

/** A single frame 8 mm high; how wide it is, is said by the indents. */
function urgencyStyle(): IParagraphStyleOptions {
  const red = 'FF0000'
  const side = { style: BorderStyle.SINGLE, size: 8, space: 3, color: red }
  const flush = { ...side, space: 0 }
  const line = centred('UrgencyMark', 'Dấu chỉ độ khẩn', { size: 13, bold: true })
  return {
    ...line,
    paragraph: { ...line.paragraph, border: { top: side, bottom: side, left: flush, right: flush }, spacing: { before: twipsOfPoints(12), after: twipsOfPoints(6), line: 310, lineRule: LineRuleType.EXACT } },
    run: { ...line.run, color: red },
  }
}

/** An empty paragraph whose upper border is the rule: it stays where it is put and can be shortened in Word by its indents. */
function ruleStyle(): IParagraphStyleOptions {
  return {
    id: 'RuleLine', name: 'Đường kẻ', basedOn: 'Normal',
    paragraph: {
      keepNext: true,
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
      spacing: { before: 60, after: 60, line: 120, lineRule: LineRuleType.EXACT },
    },
  }
}
