import type { Report } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { attributeOf, childOf, elementsIn, type XmlElement } from '../xml/xml.ts'
import { appearanceOf, paragraphValue, styleNamed, stylesIn, type FrameStyles } from './frame-styles.ts'
import { mainPart, type Frame, type FrameParagraph } from './frame.ts'
import * as problems from './problems.ts'

// Limits: Nghị định 30/2020/NĐ-CP, Phụ lục I. Where a style or a paper isn't said, Word's own default isn't looked up.

/** Sizes in points, and the clause that sets them. */
type Sizes = readonly [low: number, high: number, clause: string]

const text: Sizes = [13, 14, 'Phụ lục I, Phần I, Mục II, khoản 6']
const pageNumber: Sizes = [13, 14, 'Phụ lục I, Phần I, Mục I, khoản 7']

/** By the name of the style in Word. */
const sizesOfStyles: Readonly<Record<string, Sizes>> = {
  'Body Text': text, 'heading 1': text, 'heading 2': text, 'heading 3': text, 'heading 4': text, header: pageNumber,
}

/** By the name in a tag. */
const sizesOfTags: Readonly<Record<string, Sizes>> = {
  superior: [12, 13, 'Phụ lục I, Phần I, Mục II, khoản 2'],
  issuer: [12, 13, 'Phụ lục I, Phần I, Mục II, khoản 2'],
  number: [13, 13, 'Phụ lục I, Phần I, Mục II, khoản 3'],
  date: [13, 14, 'Phụ lục I, Phần I, Mục II, khoản 4'],
  kind: [13, 14, 'Phụ lục I, Phần I, Mục II, khoản 5'],
  title: [13, 14, 'Phụ lục I, Phần I, Mục II, khoản 5'],
  authority: [13, 14, 'Phụ lục I, Phần I, Mục II, khoản 7'],
  signer: [13, 14, 'Phụ lục I, Phần I, Mục II, khoản 7'],
  addressees: [13, 14, 'Phụ lục I, Phần I, Mục II, khoản 9'],
  recipients: [11, 11, 'Phụ lục I, Phần I, Mục II, khoản 9'],
}

/** What of the frame is not as the decree wants it. `used` are the names of the styles that the text is set in; `span` is where the frame is named. */
export function checkFrame(report: Report, frame: Frame, used: readonly string[], span: Span): void {
  checkPage(report, frame, span)
  const styles = stylesIn(frame.parts)
  const missing = used.filter(name => !styles || !styleNamed(styles, name))
  if (missing.length > 0) report(problems.missingStyles(missing, span))
  if (!styles) return
  const theme = [...frame.parts.values()].find(({ name }) => name === 'a:theme') ?? null
  const check: Check = { report, frame, styles, theme, span }
  checkStyles(check, used.filter(name => !missing.includes(name)))
  for (const paragraph of frame.paragraphs) checkWords(check, paragraph)
}

interface Check {
  readonly report: Report
  readonly frame: Frame
  readonly styles: FrameStyles
  readonly theme: XmlElement | null
  readonly span: Span
}

/** Styles with the same fault are told together. */
function checkStyles({ report, styles, theme, span }: Check, names: readonly string[]): void {
  const looks = names.map(name => ({ name, ...appearanceOf(styles, theme, styleNamed(styles, name)!.id, null) }))
  const grouped = <T>(valueOf: (look: typeof looks[number]) => T | null): Map<T, string[]> => {
    const groups = new Map<T, string[]>()
    for (const look of looks) {
      const value = valueOf(look)
      if (value !== null) groups.set(value, [...groups.get(value) ?? [], look.name])
    }
    return groups
  }
  for (const [font, same] of grouped(look => (isFont(look.font) ? null : look.font))) report(problems.font(same, font, span))
  for (const [colour, same] of grouped(look => (isBlack(look.colour) ? null : look.colour))) report(problems.colour(same, colour, span))
  for (const { name, size } of looks) {
    const limits = sizesOfStyles[name]
    if (limits && size !== null && !isBetween(size, limits)) report(problems.size(name, size, ...limits, span))
  }
  if (names.includes('Body Text')) checkBodyText(report, styles, styleNamed(styles, 'Body Text')!.id, span)
}

const bodyClause = 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e'

function checkBodyText(report: Report, styles: FrameStyles, id: string, span: Span): void {
  const tell = (what: string) => report(problems.spacing('Body Text', what, bodyClause, span))
  const numberOf = (property: string, key: string) => Number(paragraphValue(styles, id, property, key) ?? 0)
  if (!['both', 'distribute'].includes(paragraphValue(styles, id, 'w:jc', 'w:val') ?? '')) tell('chưa căn đều hai bên')
  // One line of Word's is 240.
  const line = Number(paragraphValue(styles, id, 'w:spacing', 'w:line') ?? 240)
  const isMultiple = (paragraphValue(styles, id, 'w:spacing', 'w:lineRule') ?? 'auto') === 'auto'
  if (isMultiple && (line < 240 || line > 360)) tell('có giãn dòng ngoài khoảng từ 1 đến 1,5')
  if (numberOf('w:spacing', 'w:before') + numberOf('w:spacing', 'w:after') < 120) tell('có khoảng cách giữa các đoạn dưới 6 pt')
  const firstLine = numberOf('w:ind', 'w:firstLine')
  if (firstLine < 560 || firstLine > 725) tell('chưa lùi đầu dòng 1 cm hoặc 1,27 cm')
}

/** Each font and colour is told once a paragraph. */
function checkWords({ report, frame, styles, theme, span }: Check, { element, text: words, start, looks }: FrameParagraph): void {
  const properties = childOf(element, 'w:pPr')
  const own = properties && childOf(properties, 'w:pStyle')
  const style = own ? attributeOf(own, 'w:val') : null
  const told = new Set<XmlElement | null>()
  for (const { index, 0: word } of words.matchAll(/\{\{[^{}]*\}\}|[^\s\ue000-\uf8ff{}]+/g)) {
    const look = looks[index]!
    const { font, size, colour } = appearanceOf(styles, theme, style, look)
    const place = { source: frame.source, start: start + index, end: start + index + word.length }
    if (!told.has(look) && !isFont(font)) report(problems.wordsFont(font!, span, place))
    if (!told.has(look) && !isBlack(colour) && !isUrgency(word)) report(problems.wordsColour(colour!, span, place))
    told.add(look)
    const limits = sizesOfTags[/^\{\{\s*(\w+)\s*\}\}$/.exec(word)?.[1] ?? '']
    if (limits && size !== null && !isBetween(size, limits)) report(problems.wordsSize(word, size, ...limits, span, place))
  }
}

function checkPage(report: Report, { parts }: Frame, span: Span): void {
  const [section] = elementsIn(parts.get(mainPart)!, 'w:sectPr')
  const size = section && childOf(section, 'w:pgSz')
  const margins = section && childOf(section, 'w:pgMar')
  const millimetres = (one: XmlElement, key: string) => Math.round(Number(attributeOf(one, key)) / 1440 * 25.4 * 10) / 10
  if (size) {
    const [width, height] = [millimetres(size, 'w:w'), millimetres(size, 'w:h')]
    if (!isNear(width, 210) || !isNear(height, 297)) report(problems.paper(width, height, span))
  }
  const sides = [['trên', 'w:top', 20, 25], ['dưới', 'w:bottom', 20, 25], ['trái', 'w:left', 30, 35], ['phải', 'w:right', 15, 20]] as const
  for (const [side, key, low, high] of margins ? sides : []) {
    const width = millimetres(margins!, key)
    if (width < low - 0.5 || width > high + 0.5) report(problems.margin(side, width, low, high, span))
  }
}

/** The decree prints it in red. */
function isUrgency(word: string): boolean {
  return /^\{\{\s*urgency\s*\}\}$/.test(word)
}

function isFont(font: string | null): boolean {
  return font === null || font === 'Times New Roman'
}

function isBlack(colour: string | null): boolean {
  return colour === null || colour === 'auto' || colour === '000000'
}

function isBetween(size: number, [low, high]: Sizes): boolean {
  return size >= low && size <= high
}

/** Word's own A4 is a fraction off. */
function isNear(millimetres: number, wanted: number): boolean {
  return Math.abs(millimetres - wanted) <= 1
}
