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

/** No letter is wider, as a multiple of its size; some signs are measured as several. */
const widestLetter = 2

interface MeasuredCell {
  readonly blocks: readonly (Paragraph | Point)[]
  /** Without its padding, twips. */
  readonly width: number
  /** Size of its letters. */
  readonly points: number
}

/** Whether a row is higher than this, twips, as Word is likely to set it. */
export function isHigherThan(limit: number, cells: readonly MeasuredCell[]): boolean {
  return cells.some(cell => cellHeight(cell, mostLines) > limit && cellHeight(cell, likelyLines) > limit)
}

type CountLines = (text: string, room: number, points: number) => number

function cellHeight({ blocks, width, points }: MeasuredCell, countLines: CountLines): number {
  return blocks.reduce((sum, { content }) => sum + countLines(inlinesToPlain(content), width * filled, points) * twipsOfPoints(points * singleLine) + aroundParagraph, 0)
}

function likelyLines(text: string, room: number, points: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, 'regular', points) / room)), 0)
}

/** Tells of most cells that they are low, for a tenth of the work. */
function mostLines(text: string, room: number, points: number): number {
  if (room <= 0 || text.includes('\n')) return Infinity
  return 1 + text.length * twipsOfPoints(points) * widestLetter / room
}
