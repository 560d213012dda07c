import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx'
import type { Heading, Point } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { twipsOfMillimetres } from './units.ts'

// A private use character begins each name: the library replaces `{name-0}` anywhere in the document, and no text keeps such a character.
export const headingNumbering = '\uE000headings'
export const pointNumbering = '\uE000points'
export const cellPointNumbering = '\uE000cell-points'

/** Styles of points, by their mark; the index of a mark is its level in the list. */
const marks: readonly Point['mark'][] = ['-', '+']

type Level = INumberingOptions['config'][number]['levels'][number]

interface LetterRange {
  /** Place of its first letter in a, b, c, d, đ, e, g …, from 1. */
  readonly from: number
  /** Place of the same letter in a, b, c, d, e, f, g …; null for đ, which Word has not. */
  readonly latin: number | null
}

/**
 * Word counts a, b, c, d, e, f, g; a decree's points go a, b, c, d, đ, e, g without f, j, w, z. So the points of one list take turns on
 * levels that each begin at another letter. They stay live numbers as long as nobody moves one of them across such a boundary in Word.
 * After y, the 23rd, Word goes on with z.
 */
const letterRanges: readonly LetterRange[] = [
  { from: 1, latin: 1 },
  { from: 5, latin: null },
  { from: 6, latin: 5 },
  { from: 7, latin: 7 },
  { from: 10, latin: 11 },
  { from: 22, latin: 24 },
]

const firstLetterLevel = 3

/** Level of Word's list on which a heading is numbered; `position` is its place among its brothers. */
export function numberingLevel(level: Heading['level'], position: number): number {
  if (level < 4) return level - 1
  return firstLetterLevel + letterRanges.findLastIndex(range => range.from <= position)
}

export function markLevel(mark: Point['mark']): number {
  return marks.indexOf(mark)
}

export function numbering(layout: Layout): INumberingOptions {
  const indent = { left: 0, firstLine: twipsOfMillimetres(layout.text['first-line']) }
  return {
    config: [
      { reference: headingNumbering, levels: headingLevels().map(level => ({ ...level, ...shape(level, indent) })) },
      { reference: pointNumbering, levels: pointLevels(['PointDash', 'PointPlus']).map(level => ({ ...level, ...shape(level, indent) })) },
      { reference: cellPointNumbering, levels: pointLevels(['CellDash', 'CellPlus']).map(level => ({ ...level, ...shape(level, { left: 0, firstLine: 0 }) })) },
    ],
  }
}

function headingLevels(): readonly Level[] {
  return [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', style: { style: 'Heading1' } },
    { level: 1, format: LevelFormat.DECIMAL, text: '%2.', style: { style: 'Heading2' } },
    { level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.', style: { style: 'Heading3' } },
    ...letterRanges.map((range, index) => letterLevel(range, firstLetterLevel + index)),
  ]
}

function letterLevel({ latin }: LetterRange, level: number): Level {
  return {
    level,
    format: LevelFormat.LOWER_LETTER,
    text: latin === null ? 'đ)' : `%${level + 1})`,
    start: latin ?? 1,
    ...(level === firstLetterLevel && { style: { style: 'Heading4' } }),
  }
}

function pointLevels(styles: readonly string[]): readonly Level[] {
  return marks.map((mark, level) => ({ level, format: LevelFormat.BULLET, text: mark, style: { style: styles[level]! } }))
}

function shape(level: Level, indent: { left: number; firstLine: number }): Partial<Level> {
  return { alignment: AlignmentType.LEFT, suffix: LevelSuffix.SPACE, style: { ...level.style, paragraph: { indent } } }
}
