import { Paragraph } from 'docx'

/** Twips. */
const ownHeight = 20

/** A paragraph one point high, or as high as is asked for: tables that touch would become one, and a section may not end in a table. */
export function spacer(height: number = ownHeight): Paragraph {
  return new Paragraph({ style: 'Spacer', ...(height > ownHeight && { spacing: { before: height - ownHeight } }) })
}

/** A spacer that stays on the page of what follows it. */
export function heldSpacer(): Paragraph {
  return new Paragraph({ style: 'Spacer', keepNext: true })
}
