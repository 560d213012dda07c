import { Paragraph } from 'docx'

/** A paragraph one point high: tables that touch would become one, and a section may not end in a table. */
export function spacer(): Paragraph {
  return new Paragraph({ style: 'Spacer' })
}

/** A spacer that stays on the page of what follows it. */
export function heldSpacer(): Paragraph {
  return new Paragraph({ style: 'Spacer', keepNext: true })
}
