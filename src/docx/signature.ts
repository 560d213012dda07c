import { Paragraph, type Table } from 'docx'
import { recipientsLabel } from '../document/fixed-lines.ts'
import type { Signature } from '../document/tree.ts'
import type { Context } from './context.ts'
import { frameTable } from './frame-table.ts'
import { inlinesToDocx, plainText, upright } from './inline.ts'
import { twipsOfMillimetres } from './units.ts'

/** Nơi nhận on the left, level with the first line of the authority on the right; one row, so that it stays in one piece. */
export function signatureToDocx(context: Context, signature: Signature): Table {
  const left = twipsOfMillimetres(context.layout.signature.left)
  return frameTable([left, context.area.width - left], [{ align: 'top', cells: [recipientLines(context, signature), signerLines(context, signature)] }])
}

function recipientLines(context: Context, { recipients }: Signature): readonly Paragraph[] {
  if (recipients.length === 0) return []
  return [
    new Paragraph({ style: 'RecipientsLabel', ...apart, children: [plainText(recipientsLabel)] }),
    ...recipients.map(recipient => new Paragraph({ style: 'RecipientItem', children: [plainText('- '), ...inlinesToDocx(context, recipient, upright)] })),
  ]
}

function signerLines({ layout }: Context, { authority, office, name }: Signature): readonly Paragraph[] {
  const gap = Array.from({ length: layout.signature.gap }, () => '')
  return [...authority, ...gap, ...office].map((text, index) => signerLine('Authority', text, index)).concat(signerLine('SignerName', name, -1))
}

function signerLine(style: string, text: string, index: number): Paragraph {
  return new Paragraph({ style, ...(index === 0 && apart), children: text === '' ? [] : [plainText(text)] })
}

/** Above the first line of both columns. */
const apart = { spacing: { before: 240 } }
