import type { Heading, Point } from '../document/tree.ts'
import type { Layout } from '../schemas/layout.ts'
import { element, valued } from './markup/element.ts'
import { indentXml, type Indent, type ListPlace } from './markup/paragraph-properties.ts'
import { part } from './package/part-root.ts'
import { twipsOfMillimetres } from './units.ts'

/** What a list looks like; each may be counted several times from one. */
type Pattern = 'headings' | 'points' | 'cell-points'

const patterns: readonly Pattern[] = ['headings', 'points', 'cell-points']

/** Ids of patterns and lists go on from here: the first one is taken by a list of bullets that no document has. */
const firstId = 2

/** Styles of points, by their mark; the index of a mark is its level in the list. */
const marks: readonly Point['mark'][] = ['-', '+']

interface Level {
  readonly format: 'upperRoman' | 'decimal' | 'lowerLetter' | 'bullet'
  readonly text: string
  readonly start: number
  /** Style whose paragraphs are numbered on this level, or null. */
  readonly style: string | null
  readonly indent: Indent
}

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
export function headingLevel(level: Heading['level'], position: number): number {
  if (level < 4) return level - 1
  return firstLetterLevel + letterRanges.findLastIndex(range => range.from <= position)
}

/** The headings of the body (0) or of an appendix. */
export function headingListKey(headingList: number): string {
  return `headings ${headingList}`
}

/** Where the points of the text, or those in tables, stand in their list. */
export function pointPlace(lists: string[], pattern: 'points' | 'cell-points', mark: Point['mark']): ListPlace {
  return { id: listId(lists, `${pattern} 0`), level: marks.indexOf(mark) }
}

/** Id of a list, which is one of the document's from now on. */
export function listId(lists: string[], key: string): number {
  const index = lists.indexOf(key)
  return firstId + (index < 0 ? lists.push(key) - 1 : index)
}

/** word/numbering.xml with these lists. */
export function numberingPart(layout: Layout, lists: readonly string[]): string {
  const levels = patternLevels({ left: 0, firstLine: twipsOfMillimetres(layout.text['first-line']) })
  const numbered = lists.map((key, index) => {
    const pattern = key.slice(0, key.indexOf(' ')) as Pattern
    return list(firstId + index, firstId + patterns.indexOf(pattern), levels[pattern])
  })
  return part('numbering', [...patterns.map((pattern, index) => abstractList(firstId + index, levels[pattern])), ...numbered])
}

function patternLevels(indent: Indent): Readonly<Record<Pattern, readonly Level[]>> {
  return {
    headings: [
      { format: 'upperRoman', text: '%1.', start: 1, style: 'Heading1', indent },
      { format: 'decimal', text: '%2.', start: 1, style: 'Heading2', indent },
      { format: 'decimal', text: '%2.%3.', start: 1, style: 'Heading3', indent },
      ...letterRanges.map((range, index) => letterLevel(range, firstLetterLevel + index, indent)),
    ],
    points: pointLevels(['PointDash', 'PointPlus'], indent),
    'cell-points': pointLevels(['CellDash', 'CellPlus'], { left: 0, firstLine: 0 }),
  }
}

function letterLevel({ latin }: LetterRange, level: number, indent: Indent): Level {
  return { format: 'lowerLetter', text: latin === null ? 'đ)' : `%${level + 1})`, start: latin ?? 1, style: level === firstLetterLevel ? 'Heading4' : null, indent }
}

function pointLevels(styles: readonly string[], indent: Indent): readonly Level[] {
  return marks.map((mark, level) => ({ format: 'bullet', text: mark, start: 1, style: styles[level]!, indent }))
}

function abstractList(id: number, levels: readonly Level[]): string {
  return element('w:abstractNum', { 'w:abstractNumId': id, 'w15:restartNumberingAfterBreak': 0 }, '<w:multiLevelType w:val="multilevel"/>' + levels.map(levelXml).join(''))
}

/** In the order of CT_Lvl (ECMA-376 Part 1, A.1). */
function levelXml({ format, text, start, style, indent }: Level, index: number): string {
  return element('w:lvl', { 'w:ilvl': index }, valued('w:start', start) + valued('w:numFmt', format) + (style === null ? '' : valued('w:pStyle', style)) + valued('w:suff', 'space')
    + valued('w:lvlText', text) + valued('w:lvlJc', 'left') + element('w:pPr', {}, indentXml(indent)))
}

/** A list that counts from the beginning of each level, whatever other lists of its pattern have counted. */
function list(id: number, pattern: number, levels: readonly Level[]): string {
  const starts = levels.map(({ start }, index) => element('w:lvlOverride', { 'w:ilvl': index }, valued('w:startOverride', start)))
  return element('w:num', { 'w:numId': id }, valued('w:abstractNumId', pattern) + starts.join(''))
}
