import { addresseeEnd, addresseesLabel, dateLine, motto, nation, numberLine, recipientsLabel, urgencyWidths } from '../document/fixed-lines.ts'
import type { Appendix, DocumentTree, Letterhead, Signature, Title } from '../document/tree.ts'
import { escapeMarkup } from '../tables/escape-markup.ts'
import { htmlBlock, type Context, type Surroundings } from './context.ts'
import type { HtmlBlock } from './html-document.ts'
import { inlinesToHtml } from './inline.ts'

/** What stands above the text of the body: letterhead, title, addressees, legal basis. */
export function headToHtml(surroundings: Surroundings, { letterhead, title, addressees, legalBasis }: DocumentTree): HtmlBlock[] {
  return [
    htmlBlock(surroundings, context => letterheadToHtml(context, letterhead, title)),
    ...(title.kind === null ? [] : [htmlBlock(surroundings, context => titleToHtml(context, title))]),
    ...(addressees.length > 0 ? [htmlBlock(surroundings, context => addresseesToHtml(context, addressees))] : []),
    ...legalBasis.map(line => htmlBlock(surroundings, context => `<p class="text legal-basis">${inlinesToHtml(context, line)}</p>`)),
  ]
}

function letterheadToHtml(context: Context, letterhead: Letterhead, { kind, subject }: Title): string {
  const { superior, issuer, draft, urgency } = letterhead
  const underNumber = [
    ...(kind === null ? [`<p class="letter-subject">${inlinesToHtml(context, subject)}</p>`] : []),
    ...(urgency === null ? [] : [`<p class="urgency urgency-${urgencyWidths[urgency]}">${urgency}</p>`]),
    ...(draft === null ? [] : [line('draft', draft)]),
  ]
  return [
    '<div class="letterhead" data-whole><div>',
    lines('superior', superior),
    `<div class="fit">${lines('issuer', issuer)}<div class="rule short"></div></div>`,
    `</div><div>${line('nation', nation)}<div class="fit">${line('motto', motto)}<div class="rule"></div></div></div>`,
    `<div class="end">${line('document-number', numberLine(letterhead))}</div><div class="end">${line('place-date', dateLine(letterhead))}</div>`,
    ...underNumber.map(mark => `<div>${mark}</div><div></div>`),
    '</div>',
  ].join('')
}

function titleToHtml(context: Context, { kind, subject, period }: Title): string {
  return [
    '<header class="title" data-whole>',
    `<h1><span class="kind">${escapeMarkup(kind ?? '')}</span> <span class="subject">${inlinesToHtml(context, subject)}</span></h1>`,
    ...(period === null ? [] : [`<p class="period">${inlinesToHtml(context, period)}</p>`]),
    '<div class="rule title-rule"></div></header>',
  ].join('')
}

/** Kính gửi: one addressee on the same line; several each on a line of its own (PL.I-II.9.d). */
function addresseesToHtml(context: Context, addressees: DocumentTree['addressees']): string {
  const [first] = addressees
  if (addressees.length === 1) return `<p class="addressee" data-whole>${addresseesLabel} ${inlinesToHtml(context, first!)}</p>`
  const items = addressees.map((addressee, index) => `<p>- ${inlinesToHtml(context, addressee)}${addresseeEnd(index, addressees.length)}</p>`)
  return `<div class="addressees" data-whole><div><p>${addresseesLabel}</p><div class="places">${items.join('')}</div></div></div>`
}

export function signatureToHtml(surroundings: Surroundings, { authority, office, name, recipients }: Signature): HtmlBlock {
  const gap = Array.from({ length: surroundings.layout.signature.gap }, () => '<p><br></p>').join('')
  return htmlBlock(surroundings, context => [
    '<div class="signature" data-whole><div>',
    ...(recipients.length > 0 ? [`<p class="recipients-label">${recipientsLabel}</p>`] : []),
    ...recipients.map(recipient => `<p class="recipient">- ${inlinesToHtml(context, recipient)}</p>`),
    `</div><div class="signer">${lines('authority', authority)}${gap}${lines('authority', office)}${line('authority', name)}</div></div>`,
  ].join(''))
}

/** What stands above an appendix: its label, its title, what it belongs to. */
export function appendixHeadToHtml(surroundings: Surroundings, { label, title, reference }: Appendix): HtmlBlock {
  return htmlBlock(surroundings, context => [
    '<header class="appendix-head" data-whole data-hold>',
    `<h2>${escapeMarkup(label)}<br>${inlinesToHtml(context, title)}</h2>`,
    ...(reference === null ? [] : [`<div class="fit"><p class="reference">${inlinesToHtml(context, reference)}</p><div class="rule short"></div></div>`]),
    '</header>',
  ].join(''))
}

function lines(name: string, texts: readonly string[]): string {
  return texts.map(text => line(name, text)).join('')
}

function line(name: string, text: string): string {
  return `<p class="${name}">${escapeMarkup(text)}</p>`
}
