import { paragraph } from './markup/paragraph.ts'

/** Twips. */
const ownHeight = 20

/** A paragraph one point high, or as high as is asked for: tables that touch would become one, and a section may not end in a table. */
export function spacer(height: number = ownHeight): string {
  return paragraph({ style: 'Spacer', spacing: height > ownHeight ? { before: height - ownHeight } : undefined })
}

/** A spacer that stays on the page of what follows it. */
export function heldSpacer(): string {
  return paragraph({ style: 'Spacer', keepNext: true })
}
