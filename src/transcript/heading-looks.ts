import { isCapitals, wordsOf } from './inlines.ts'
import type { HeadingPiece, Level, Piece } from './transcript.ts'

export interface HeadingLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
}

export type HeadingLooks = Readonly<Record<Level, HeadingLook>>

/** As the layout has it where it says nothing. */
export const usualLooks: HeadingLooks = {
  1: { bold: true, italic: false, capitals: true },
  2: { bold: true, italic: false, capitals: false },
  3: { bold: true, italic: true, capitals: false },
  4: { bold: false, italic: false, capitals: false },
}

/** How most headings of each level look. Capitals are asked for only where all of the first level are in capitals as it is. */
export function headingLooks(pieces: readonly Piece[]): HeadingLooks {
  const headings = pieces.filter((piece): piece is HeadingPiece => piece.type === 'heading')
  const lookOf = (level: Level): HeadingLook => {
    const own = headings.filter(heading => heading.level === level)
    if (own.length === 0) return usualLooks[level]
    const most = (has: (heading: HeadingPiece) => boolean) => own.filter(has).length * 2 > own.length
    return { bold: most(({ bold }) => bold), italic: most(({ italic }) => italic), capitals: level === 1 && own.every(({ content }) => isCapitals(wordsOf(content))) }
  }
  return { 1: lookOf(1), 2: lookOf(2), 3: lookOf(3), 4: lookOf(4) }
}
