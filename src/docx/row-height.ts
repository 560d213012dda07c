import { inlinesToPlain } from '../document/plain-text.ts'
import { textWidth } from '../document/text-width.ts'
import type { Paragraph, Point } from '../document/tree.ts'
import { twipsOfPoints } from './units.ts'

/** Times New Roman, single: a line is this much higher than its letters' size. */
const singleLine = 1.15

/** Lines are never filled to the end, because words don't break. */
const filled = 0.95

/** Space above and below a paragraph in a cell, twips. */
const aroundParagraph = 80

/** Height of a row as Word is likely to set it, twips; widths of the cells are without their padding, `points` is the size of their letters. */
export function rowHeight(cells: readonly { readonly blocks: readonly (Paragraph | Point)[]; readonly width: number; readonly points: number }[]): number {
  return Math.max(0, ...cells.map(({ blocks, width, points }) => blocks.reduce((sum, block) => sum + blockHeight(block, width, points), 0)))
}

function blockHeight({ content }: Paragraph | Point, room: number, points: number): number {
  const lines = inlinesToPlain(content).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, 'regular', points) / (room * filled))), 0)
  return lines * twipsOfPoints(points * singleLine) + aroundParagraph
}
