import { maskCitations } from '../text/masked.ts'

/** What isn't typed, is a name or a threshold, or stays true from month to month: filled by the program, quoted, a date, `Đề án 06`, `ít nhất 02`. */
const standing: readonly RegExp[] = [
  /\{\{[\s\S]*?\}\}/g,
  /\[\^[^\]]*\]/g,
  /“[^”]*”/g,
  /\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}\/\d{4}|\b(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}\b/g,
  /(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|năm|tuần)\s+\d+(?:\/\d+)*/giu,
  /(?<![A-Za-zÀ-ỹ])(?:đề án|điều|khoản|điểm|mục|phụ lục|chương|phần|nghị quyết|quyết định|chỉ thị|giai đoạn|phiên bản|khu vực|hạng|lớp|khóa|thứ|lần thứ|tổng đài|đường dây nóng|mức độ|(?<!(?:tổng|trong|con)\s)số)\s+\d+(?:(?:,|\s+và|\s+đến|\s*[-–])\s*\d+)*(?![\d.,]*\d)/giu,
  /(?<![A-Za-zÀ-ỹ])(?:ít nhất|tối thiểu|tối đa|không quá|chỉ tiêu|mục tiêu|phấn đấu|phải đạt)(?:\s+(?:là|đạt))?\s+\d[\d.,]*/giu,
  /(?<![A-Za-zÀ-ỹ])cấp\s+\d(?![\d.,]*\d)/giu,
  /\b100\s*%/g,
  /(?<![\d.,])\d{1,2}\s+(?:dịch vụ công|DVC)/gu,
]

/** A number before a percent sign or a thing that is counted, with the word before it. */
const counted = /(?<![\p{L}\d/.,-])(\d+(?:[.,]\d+)*)(?:\/\d+(?:[.,]\d+)*)?(?:\s*%|\s+(\p{Ll}[\p{L}-]*|\p{Lu}{2,}))/gu

/** After these a number is no count: a length of time, `02 cấp`, or the end of what it belongs to. */
const otherWords = new Set('ngày giờ phút năm tháng quý tuần tuổi cấp và đến hoặc của theo về trên tại là'.split(' '))

/** Quick to see: a number before a percent sign or before another word than those, without a look at what is standing. */
const countedSign = new RegExp(String.raw`\d(?:\s*%|\s+(?!(?:${[...otherWords].join('|')})(?:$|[\s.,;:)]))[^\s\d])`)

/** Small counts are mostly part of a name (`02 nhóm thủ tục`); of what was done in a month they are figures. */
const deed = /(?<![A-Za-zÀ-ỹ])(?:tổ chức|mở|ban hành|phát hiện|đăng tải|phát sóng)(?:\s+(?:được|thêm|mới))?\s+$/iu

/** Offsets of the first figure that somebody typed into a text where the program could have put it: `12 hội nghị`, `43,46%`. */
export function findTypedFigure(text: string): { readonly start: number; readonly end: number } | null {
  if (!countedSign.test(text)) return null
  const bare = standing.reduce((masked, pattern) => masked.replace(pattern, found => '\0'.repeat(found.length)), maskCitations(text))
  for (const { 0: figure, 1: number, 2: unit, index } of bare.matchAll(counted)) {
    const isSmall = /^0?\d$/.test(number!) && unit !== undefined
    if ((unit !== undefined && otherWords.has(unit)) || (isSmall && !deed.test(bare.slice(0, index)))) continue
    return { start: index, end: index + figure.length }
  }
  return null
}
