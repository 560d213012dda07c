import { addresseeEnd, addresseesLabel } from '../document/fixed-lines.ts'
import { inlinesToPlain } from '../document/plain-text.ts'
import { textWidth } from '../document/text-width.ts'
import type { Inline } from '../document/tree.ts'
import { isLetter } from '../vietnamese/document-kinds.ts'
import type { Context } from './context.ts'
import { inlinesToDocx, plainText, upright } from './inline.ts'
import { paragraph } from './markup/paragraph.ts'
import { twipsOfPoints } from './units.ts'

type Addressee = readonly Inline[]

/** Points: a letter has no title between. */
const belowLetterhead = 18

/** Kính gửi: one addressee on the same line; several each on a line of its own, the dash below the colon (PL.I-II.9.d). */
export function addresseesToDocx(context: Context, addressees: readonly Addressee[]): string {
  const [first] = addressees
  if (first === undefined) return ''
  if (addressees.length > 1) return severalAddressees(context, addressees)
  const spacing = isLetter(context.layout.kind) ? { before: twipsOfPoints(belowLetterhead) } : undefined
  return paragraph({ style: 'Addressee', spacing }, plainText(`${addresseesLabel} `) + inlinesToDocx(context, first, upright))
}

function severalAddressees(context: Context, addressees: readonly Addressee[]): string {
  const { left, dash, item } = addresseeIndents(context, addressees)
  return addresseesHead(context, left) + addressees.map((addressee, index) => paragraph(
    { style: 'AddresseeItem', indent: { left: item, hanging: dash }, spacing: index === addressees.length - 1 ? { after: 240 } : undefined },
    plainText('- ') + inlinesToDocx(context, addressee, upright) + plainText(addresseeEnd(index, addressees.length)),
  )).join('')
}

/** Where "Kính gửi:" and the lines under it begin, and how far their words stand from it, twips: the widest line is in the middle. */
export function addresseeIndents({ layout: { sizes }, area }: Context, addressees: readonly Addressee[]): { readonly left: number; readonly dash: number; readonly item: number } {
  const toColon = textWidth(addresseesLabel.slice(0, -1), 'regular', sizes.body)
  const dash = textWidth('- ', 'regular', sizes.body)
  const widest = Math.max(...addressees.map(addressee => textWidth(inlinesToPlain(addressee), 'regular', sizes.body)))
  const left = Math.max(0, Math.round((area.width - toColon - dash - widest) / 2))
  return { left, dash, item: left + toColon + dash }
}

export function addresseesHead({ layout: { kind, text } }: Context, left: number): string {
  return paragraph({ style: 'AddresseeItem', indent: { left }, spacing: { before: twipsOfPoints(isLetter(kind) ? belowLetterhead : text.before) } }, plainText(addresseesLabel))
}
