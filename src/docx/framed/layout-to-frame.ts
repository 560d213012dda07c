import { Document, Paragraph } from 'docx'
import { fitLetterhead } from '../../document/fit-letterhead.ts'
import type { Inline, Letterhead, TextRun } from '../../document/tree.ts'
import type { Layout } from '../../schemas/layout.ts'
import { isLetter } from '../../vietnamese/document-kinds.ts'
import { zipParts } from '../../zip/zip-parts.ts'
import { addresseeIndents, addresseesHead, addresseesToDocx } from '../addressees.ts'
import { withChartStyles } from '../chart-styles.ts'
import { compileParts } from '../compile-parts.ts'
import type { Context } from '../context.ts'
import { fingerprintPart } from '../fingerprint.ts'
import { plainText } from '../inline.ts'
import { letterheadTable } from '../letterhead.ts'
import { numbering } from '../numbering.ts'
import { pageNumberHeader } from '../page-number.ts'
import { pageProperties, textArea } from '../page.ts'
import { ruleLine, shortRule } from '../rule-line.ts'
import { signatureFrame } from '../signature.ts'
import { spacer } from '../spacer.ts'
import { styles } from '../styles.ts'

/** Whose frame it is: rules and columns are as long as these words want them. */
export interface FrameOwner {
  readonly letterhead: Letterhead
  /** Who is addressed as a rule: one stands on the line of "Kính gửi:", several stand below it. */
  readonly addressees: readonly string[]
  /** ISO `YYYY-MM-DDTHH:MM:SSZ`, of the file's own metadata. */
  readonly date: string
}

const source = { path: '', text: '' }
const look = { bold: false, italic: false, superscript: false, missing: false, link: null, span: { source, start: 0, end: 0 } }

/** A subject of two lines, of which the longer one nearly fills the page. */
const usualSubject = 0.9

/** Bytes of a Word file that looks as the program sets a document of this layout, with tags where its words go. */
export function layoutToFrame(layout: Layout, { letterhead, addressees, date }: FrameOwner): Uint8Array {
  const area = textArea(layout, 'portrait')
  const letterheadSizes = fitLetterhead(layout, letterhead)
  const context: Context = { layout, area, letterheadSizes, citedAgain: new Set(), headings: new Map(), headingList: 0, revisions: null, drawChart: null }
  const words = { superior: ['{{superior}}'], issuer: ['{{issuer}}'], number: 'Số: {{number}}/{{symbol}}', date: '{{place}}, {{date}}', subject: isLetter(layout.kind) ? [line('LetterSubject', 'V/v {{title}}')] : [], urgency: '{{urgency}}', draft: '{{draft}}' }
  const document = new Document({
    styles: withChartStyles(styles(layout, [], letterheadSizes), layout),
    numbering: numbering(layout),
    sections: [{
      properties: pageProperties(layout, 'portrait'),
      headers: { default: pageNumberHeader() },
      children: [
        spacer(),
        letterheadTable(context, letterhead, words),
        ...(isLetter(layout.kind) ? [] : titleLines(layout, area.width)),
        ...addresseeLines(context, addressees),
        line('BodyText', '{{body}}'),
        signatureFrame(context, { authority: ['{{authority}}'], office: ['{{office}}'], name: '{{signer}}', recipients: [[run('{{recipients}}')]] }),
        spacer(),
      ],
    }],
  })
  return zipParts(compileParts(document, { title: 'Khung báo cáo', author: '', subject: '', date }).parts, fingerprintPart)
}

function titleLines(layout: Layout, width: number): readonly Paragraph[] {
  return [
    line('DocumentKind', '{{kind}}'),
    line('DocumentSubject', '{{title}}'),
    ...(layout['period-line'] === null ? [] : [line('PeriodLine', '{{periodLine}}')]),
    ruleLine(width * usualSubject * shortRule, width),
  ]
}

function addresseeLines(context: Context, addressees: readonly string[]): readonly Paragraph[] {
  if (addressees.length <= 1) return addresseesToDocx(context, [[run('{{addressees}}')]])
  const { left, dash, item } = addresseeIndents(context, addressees.map(text => [run(text)]))
  return [addresseesHead(context, left), new Paragraph({ style: 'AddresseeItem', indent: { left: item, hanging: dash }, children: [plainText('- {{addressees}}')] }), spacer(240)]
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [plainText(text)] })
}

function run(text: string): Inline {
  return { type: 'text', text, ...look } satisfies TextRun
}
