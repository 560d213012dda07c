import { matchesIn } from '../../source/matches.ts'
import { endOfRun, isLetterBefore, letterAt } from '../text/letters.ts'
import { linkSign, maskCitations } from '../text/masked.ts'
import { lastLetters } from '../text/signs.ts'
import { smallLettersOf } from '../text/small-letters.ts'

/** What isn't typed, or stays true from month to month: filled by the program, quoted, a date. */
const standing: readonly RegExp[] = [
  /\{\{[\s\S]*?\}\}/g,
  /\[\^[^\]]*\]/g,
  /“[^”]*”/g,
  /\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}\/\d{4}|\b(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}\b/g,
]

// A time, a name or a threshold, in small letters: `năm 2026`, `Đề án 06`, `cấp 2`, `ít nhất 02`.
const labelled = /(?<![a-zµÀ-ỹ])(?:(?:ngày|tháng|năm|tuần)\s+\d+(?:\/\d+)*|(?:đề án|điều|khoản|điểm|mục|phụ lục|chương|phần|nghị quyết|quyết định|chỉ thị|giai đoạn|phiên bản|khu vực|hạng|lớp|khóa|thứ|lần thứ|tổng đài|đường dây nóng|mức độ|(?<!(?:tổng|trong|con)\s)số)\s+\d+(?:(?:,|\s+và|\s+đến|\s*[-–])\s*\d+)*(?![\d.,]*\d)|(?:ít nhất|tối thiểu|tối đa|không quá|chỉ tiêu|mục tiêu|phấn đấu|phải đạt)(?:\s+(?:là|đạt))?\s+\d[\d.,]*|cấp\s+\d(?![\d.,]*\d))/g

/** The same of numbers alone, and of services by their count. */
const round = /\b100\s*%|(?<![\d.,])\d{1,2}\s+(?:dịch vụ công|DVC)/g

/** A number before a percent sign or another sign than a blank. */
const counted = /(?<![\d/.,-])(\d+(?:[.,]\d+)*)(?:\/\d+(?:[.,]\d+)*)?(?:\s*%|\s+(?=\S))/g

/** After these a number is no count: a length of time, `02 cấp`, or the end of what it belongs to. */
const otherWords = new Set('ngày giờ phút năm tháng quý tuần tuổi cấp và đến hoặc của theo về trên tại là'.split(' '))

/** A digit before a percent sign or the beginning of a word. */
const countedSign = /\d(?:\s*%|\s+(?=[^\s\d]))/g

/** What may stand before a small count that is a figure: how `deed` ends. */
const deedEndings: ReadonlySet<string> = new Set('chức mở hành hiện tải sóng được thêm mới'.split(' '))

/** Small counts are mostly part of a name (`02 nhóm thủ tục`); of what was done in a month they are figures. */
const deed = /(?<![a-zµÀ-ỹ])(?:tổ chức|mở|ban hành|phát hiện|đăng tải|phát sóng)(?:\s+(?:được|thêm|mới))?\s+$/

/** Offsets of the first figure that somebody typed into a text where the program could have put it: `12 hội nghị`, `43,46%`. */
export function findTypedFigure(text: string): { readonly start: number; readonly end: number } | null {
  if (!mayHaveFigure(text)) return null
  const named = standing.reduce((masked, pattern) => masked.replace(pattern, found => blot(found.length)), maskCitations(text))
  const bare = withoutLabelled(named).replace(round, found => blot(found.length))
  for (const { 0: { length }, 1: number, index } of bare.matchAll(counted)) {
    if (isLetterBefore(bare, index)) continue
    const figure = bare.slice(index, index + length)
    const unit = figure.endsWith('%') ? '' : unitAt(bare, index + length)
    if (unit === null || otherWords.has(unit) || (/^0?\d$/.test(number!) && unit !== '' && !deed.test(bare.slice(0, index).toLowerCase()))) continue
    return { start: index, end: index + length + unit.length }
  }
  return null
}

/** Quick to see, without a look at what is standing or labelled: most texts have none. */
function mayHaveFigure(text: string): boolean {
  // In an address what looks like a word may be the end of one.
  const isPlain = text.search(linkSign) < 0
  return matchesIn(text, countedSign).some(({ 0: sign, index }) => {
    const end = index + sign.length
    const unit = sign.endsWith('%') ? '' : unitAt(text, end)
    if (unit !== null && otherWords.has(unit) && (isPlain || /^[\s.,;:)]?$/.test(text.charAt(end + unit.length)))) return false
    return !isPlain || mayBeFigure(text, index, unit)
  })
}

/** Whether the number whose last digit stands at `last` may be a figure, by what it counts and what stands before it. */
function mayBeFigure(text: string, last: number, unit: string | null): boolean {
  let start = last
  while (isDigit(text, start - 1)) start--
  const digits = text.slice(start, last + 1)
  const before = text.charAt(start - 1)
  if (unit === '') return digits !== '100' || /[\w.,/]/.test(before)
  if (unit === null) return false
  if (/^0?\d$/.test(digits) && !/[\d.,/-]/.test(before)) return deedEndings.has(lastLetters(text.slice(0, start)).toLowerCase())
  return !unit.startsWith('DVC') || digits.length > 2 || /[\d.,/]/.test(before)
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function withoutLabelled(text: string): string {
  let rest = text
  for (const { 0: { length }, index } of matchesIn(smallLettersOf(text), labelled)) rest = rest.slice(0, index) + blot(length) + rest.slice(index + length)
  return rest
}

function blot(length: number): string {
  return '\0'.repeat(length)
}

/** `thủ`, `chương-trình` or `HĐND`: a word that begins with a small letter, or two capitals or more; null where none stands. */
function unitAt(text: string, start: number): string | null {
  const first = letterAt(text, start)
  if (first === 'small') return text.slice(start, endOfRun(text, start, at => letterAt(text, at) !== null || text[at] === '-'))
  const capitals = text.slice(start, endOfRun(text, start, at => letterAt(text, at) === 'capital'))
  return Array.from(capitals).length > 1 ? capitals : null
}
