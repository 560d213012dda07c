import { Paragraph, type Table } from 'docx'
import { recipientsLabel } from '../document/fixed-lines.ts'
import type { Signature } from '../document/tree.ts'
import type { Context } from './context.ts'
import { frameTable } from './frame-table.ts'
import { inlinesToDocx, plainText, upright } from './inline.ts'
import { spacer } from './spacer.ts'
import { twipsOfMillimetres } from './units.ts'

/** Nơi nhận on the left, level with the first line of the authority on the right; one row, so that it stays in one piece. */
export function signatureToDocx(context: Context, signature: Signature): Table {
  return signatureTable(context, recipientLines(context, signature), signerLines(context, signature).map((text, index) => signerLine(text, index)))
}

/** The same for a frame: a line that may become several has no space of its own above it. */
export function signatureFrame(context: Context, signature: Signature): Table {
  const lines = signerLines(context, signature).map(text => signerLine(text, -1))
  return signatureTable(context, recipientLines(context, signature), [spacer(apart.spacing.before), ...lines])
}

function signatureTable({ layout, area }: Context, recipients: readonly Paragraph[], signer: readonly Paragraph[]): Table {
  const left = twipsOfMillimetres(layout.signature.left)
  return frameTable([left, area.width - left], [{ align: 'top', cells: [recipients, signer] }])
}

function recipientLines(context: Context, { recipients }: Signature): readonly Paragraph[] {
  if (recipients.length === 0) return []
  return [
    new Paragraph({ style: 'RecipientsLabel', ...apart, children: [plainText(recipientsLabel)] }),
    ...recipients.map(recipient => new Paragraph({ style: 'RecipientItem', children: [plainText('- '), ...inlinesToDocx(context, recipient, upright)] })),
  ]
}

interface SignerLine {
  readonly style: 'Authority' | 'SignerName'
  readonly text: string
}

function signerLines({ layout }: Context, { authority, office, name }: Signature): readonly SignerLine[] {
  const gap = Array.from({ length: layout.signature.gap }, () => '')
  return [...[...authority, ...gap, ...office].map((text): SignerLine => ({ style: 'Authority', text })), { style: 'SignerName', text: name }]
}

function signerLine({ style, text }: SignerLine, index: number): Paragraph {
  return new Paragraph({ style, ...(index === 0 && apart), children: text === '' ? [] : [plainText(text)] })
}

/** Above the first line of both columns. */
const apart = { spacing: { before: 240 } }
