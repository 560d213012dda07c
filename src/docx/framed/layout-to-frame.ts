import { fitLetterhead } from '../../document/fit-letterhead.ts'
import type { Inline, Letterhead, TextRun } from '../../document/tree.ts'
import type { Layout } from '../../schemas/layout.ts'
import { isLetter } from '../../vietnamese/document-kinds.ts'
import { zipParts } from '../../zip/zip-parts.ts'
import { addresseeIndents, addresseesHead, addresseesToDocx } from '../addressees.ts'
import type { Context } from '../context.ts'
import { fingerprintPart } from '../fingerprint.ts'
import { plainText } from '../inline.ts'
import { newLedger } from '../ledger.ts'
import { letterheadTable } from '../letterhead.ts'
import { paragraph } from '../markup/paragraph.ts'
import { documentParts } from '../package/document-parts.ts'
import { documentRelationships } from '../package/document-relationships.ts'
import { idOfKind } from '../package/relationships.ts'
import { sectionEnd, textArea } from '../page.ts'
import { ruleLine, shortRule } from '../rule-line.ts'
import { signatureFrame } from '../signature.ts'
import { spacer } from '../spacer.ts'

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
  const relationships = documentRelationships({ hasComments: false, hasHeader: true })
  const context: Context = {
    layout, area, letterheadSizes: fitLetterhead(layout, letterhead), citedAgain: new Set(), headings: new Map(), headingList: 0, revisions: null, ledger: newLedger(0), relationships,
  }
  const words = { superior: ['{{superior}}'], issuer: ['{{issuer}}'], number: 'Số: {{number}}/{{symbol}}', date: '{{place}}, {{date}}', subject: isLetter(layout.kind) ? line('LetterSubject', 'V/v {{title}}') : null, urgency: '{{urgency}}', draft: '{{draft}}' }
  const content = spacer()
    + letterheadTable(context, letterhead, words)
    + (isLetter(layout.kind) ? '' : titleLines(layout, area.width))
    + addresseeLines(context, addressees)
    + line('BodyText', '{{body}}')
    + signatureFrame(context, { authority: ['{{authority}}'], office: ['{{office}}'], name: '{{signer}}', recipients: [[run('{{recipients}}')]] })
    + spacer()
  const properties = { title: 'Khung báo cáo', author: '', subject: '', date }
  const sections = [{ content: [content], end: sectionEnd(layout, 'portrait', idOfKind(relationships, 'header')) }]
  return zipParts(documentParts({ context, sections, notes: [], comments: [], cellSizes: [], hasChartStyles: true, properties }, { texts: new Map(), workbooks: new Map() }), fingerprintPart)
}

function titleLines(layout: Layout, width: number): string {
  return line('DocumentKind', '{{kind}}')
    + line('DocumentSubject', '{{title}}')
    + (layout['period-line'] === null ? '' : line('PeriodLine', '{{periodLine}}'))
    + ruleLine(width * usualSubject * shortRule, width)
}

function addresseeLines(context: Context, addressees: readonly string[]): string {
  if (addressees.length <= 1) return addresseesToDocx(context, [[run('{{addressees}}')]])
  const { left, dash, item } = addresseeIndents(context, addressees.map(text => [run(text)]))
  return addresseesHead(context, left) + paragraph({ style: 'AddresseeItem', indent: { left: item, hanging: dash } }, plainText('- {{addressees}}')) + spacer(240)
}

function line(style: string, text: string): string {
  return paragraph({ style }, plainText(text))
}

function run(text: string): Inline {
  return { type: 'text', text, ...look } satisfies TextRun
}
