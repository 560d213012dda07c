import { addresseeEnd, addresseesLabel, dateLine, motto, nation, numberLine, recipientsLabel } from '../document/fixed-lines.ts'
import { emphasize } from '../document/heading-text.ts'
import type { DocumentTree, Inline, Letterhead, Signature, Title } from '../document/tree.ts'
import { inlinesToMarkdown } from './inline.ts'

// Each function gives blocks; a blank line goes between two of them, and the lines of one block stay together.

export function letterheadToMarkdown(letterhead: Letterhead, { kind, subject }: Title): readonly string[] {
  const { superior, issuer, draft, urgency } = letterhead
  const marks = [urgency, draft].flatMap(mark => (mark === null ? [] : [bold(mark)]))
  return [
    [...superior, ...issuer.map(bold), numberLine(letterhead), ...(kind === null ? [inlinesToMarkdown(subject)] : []), ...marks].join('\n'),
    [bold(nation), bold(motto), `*${dateLine(letterhead)}*`].join('\n'),
  ]
}

export function titleToMarkdown({ kind, subject, period }: Title): readonly string[] {
  if (kind === null) return []
  const lines = [`# ${kind}`, inlinesToMarkdown(emphasize(subject, { bold: true, italic: false }))]
  return period === null ? lines : [...lines, inItalics(period)]
}

export function addresseesToMarkdown(addressees: DocumentTree['addressees']): readonly string[] {
  const [first] = addressees
  if (first === undefined) return []
  if (addressees.length === 1) return [`${addresseesLabel} ${inlinesToMarkdown(first)}`]
  const lines = addressees.map((addressee, index) => `- ${inlinesToMarkdown(addressee)}${addresseeEnd(index, addressees.length)}`)
  return [[addresseesLabel, ...lines].join('\n')]
}

export function signatureToMarkdown({ authority, office, name, recipients }: Signature): readonly string[] {
  const list = recipients.map(recipient => `- ${inlinesToMarkdown(recipient)}`)
  return [
    ...(list.length === 0 ? [] : [[`***${recipientsLabel}***`, ...list].join('\n')]),
    authority.map(bold).join('\n'),
    [...office, name].map(bold).join('\n'),
  ]
}

export function inItalics(inlines: readonly Inline[]): string {
  return inlinesToMarkdown(emphasize(inlines, { bold: false, italic: true }))
}

function bold(text: string): string {
  return `**${text}**`
}
