import { inlinesToPlain } from '../document/plain-text.ts'
import type { Inline, Paragraph, Point } from '../document/tree.ts'
import { filled, likelyLines, singleLine } from './line-count.ts'
import { twipsOfPoints } from './units.ts'

/** Space above and below a paragraph in a cell, twips. */
const aroundParagraph = 80

/** No letter is wider, as a multiple of its size; some signs are measured as several. */
const widestLetter = 2

type Blocks = readonly (Paragraph | Point)[]

/** Whether a cell of this width without its padding, twips, with letters of this size, is higher than `limit`, twips, as Word is likely to set it. */
export function isHigherThan(limit: number, blocks: Blocks, width: number, points: number): boolean {
  return cellHeight(blocks, width, points, mostLines) > limit && cellHeight(blocks, width, points, linesOfText) > limit
}

type CountLines = (content: readonly Inline[], room: number, points: number) => number

function cellHeight(blocks: Blocks, width: number, points: number, countLines: CountLines): number {
  let height = 0
  for (let index = 0; index < blocks.length; index++) height = height + countLines(blocks[index]!.content, width * filled, points) * twipsOfPoints(points * singleLine) + aroundParagraph
  return height
}

function linesOfText(content: readonly Inline[], room: number, points: number): number {
  return likelyLines(inlinesToPlain(content), 'regular', room, points)
}

/** Tells of most cells that they are low, for a tenth of the work. */
function mostLines(content: readonly Inline[], room: number, points: number): number {
  if (room <= 0) return Infinity
  let length = 0
  for (let index = 0; index < content.length; index++) {
    const inline = content[index]!
    if (inline.type === 'break' || (inline.type === 'text' && inline.text.includes('\n'))) return Infinity
    if (inline.type === 'text') length += inline.text.length
  }
  return 1 + length * twipsOfPoints(points) * widestLetter / room
}
