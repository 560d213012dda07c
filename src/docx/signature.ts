import { recipientsLabel } from '../document/fixed-lines.ts'
import type { Signature } from '../document/tree.ts'
import type { Context } from './context.ts'
import { frameTable } from './frame-table.ts'
import { inlinesToDocx, plainText, upright } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { spacer } from './spacer.ts'
import { twipsOfMillimetres } from './units.ts'

/** Nơi nhận on the left, level with the first line of the authority on the right; one row, so that it stays in one piece. */
export function signatureToDocx(context: Context, signature: Signature): string {
  return signatureTable(context, recipientLines(context, signature), signerLines(context, signature).map(signerLine).join(''))
}

/** The same for a frame: a line that may become several has no space of its own above it. */
export function signatureFrame(context: Context, signature: Signature): string {
  const lines = signerLines(context, signature).map(text => signerLine(text, -1))
  return signatureTable(context, recipientLines(context, signature), spacer(apart.before) + lines.join(''))
}

function signatureTable({ layout, area }: Context, recipients: string, signer: string): string {
  const left = twipsOfMillimetres(layout.signature.left)
  return frameTable([left, area.width - left], [{ align: 'top', cells: [recipients, signer] }])
}

function recipientLines(context: Context, { recipients }: Signature): string {
  if (recipients.length === 0) return ''
  return paragraph({ style: 'RecipientsLabel', spacing: apart }, plainText(recipientsLabel))
    + recipients.map(recipient => paragraph({ style: 'RecipientItem' }, plainText('- ') + inlinesToDocx(context, recipient, upright))).join('')
}

interface SignerLine {
  readonly style: 'Authority' | 'SignerName'
  readonly text: string
}

function signerLines({ layout }: Context, { authority, office, name }: Signature): readonly SignerLine[] {
  const gap = Array.from({ length: layout.signature.gap }, () => '')
  return [...[...authority, ...gap, ...office].map((text): SignerLine => ({ style: 'Authority', text })), { style: 'SignerName', text: name }]
}

function signerLine({ style, text }: SignerLine, index: number): string {
  return paragraph({ style, spacing: index === 0 ? apart : undefined }, text === '' ? '' : plainText(text))
}

/** Above the first line of both columns. */
const apart = { before: 240 }
