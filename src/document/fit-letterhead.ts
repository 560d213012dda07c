import type { Layout } from '../schemas/layout.ts'
import { dateLine, motto, nation } from './fixed-lines.ts'
import { letterheadSizes, type LetterheadSizes } from './letterhead-sizes.ts'
import { textWidth } from './text-width.ts'
import type { Letterhead } from './tree.ts'

const twipsPerMillimetre = 1440 / 25.4

/** Width of the right column in the decree's own sample (Phụ lục III, Mẫu 1.4): no line may need more. */
const roomOnTheRight = 100 * twipsPerMillimetre

/** The large sizes, or the small ones where they make a line fit that otherwise would not. */
export function fitLetterhead(layout: Layout, letterhead: Letterhead): LetterheadSizes {
  const [large, small] = [letterheadSizes(layout, 13), letterheadSizes(layout, 12)]
  const room = layout.letterhead.left * twipsPerMillimetre
  const needsSmallNames = widestName(large, letterhead) > room && widestName(small, letterhead) <= room
  return needsSmallNames || widestRightLine(large, inWidestDate(letterhead)) > roomOnTheRight ? small : large
}

/** Twips. None of these lines may wrap; the decree's own letterhead is wider than its text for that. */
export function widestRightLine(sizes: LetterheadSizes, letterhead: Letterhead): number {
  return Math.max(textWidth(nation, 'bold', sizes.nation), textWidth(motto, 'bold', sizes.motto), textWidth(dateLine(letterhead), 'regular', sizes.place))
}

function widestName({ agency }: LetterheadSizes, { superior, issuer }: Letterhead): number {
  return Math.max(0, ...superior.map(name => textWidth(name, 'regular', agency)), ...issuer.map(name => textWidth(name, 'bold', agency)))
}

/** A draft has the sizes that it will be issued in, whatever the day. */
function inWidestDate(letterhead: Letterhead): Letterhead {
  return { ...letterhead, date: '2026-12-29' }
}
