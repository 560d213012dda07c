import { blanksBefore, lettersBefore } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'

/** Words whose number is a name, and how high that can be; of the others any number is one. */
const ordinals: ReadonlyMap<string, number> = new Map([
  ...`đề án, nghị quyết, nghị định, thông tư, quyết định, kế hoạch, công văn, chỉ thị, luật, mức, mức độ, cấp độ, khối, khu vực, điều, khoản, điểm, mục, chương, phụ lục, mẫu, biểu, bảng, hình, đợt, lần, kỳ, khóa, khoá, giai đoạn,
    bước, hạng, loại, nhóm, thứ, mô hình, số, quận, thế hệ, phiên bản`.split(/,\s+/).map((words): [string, number] => [words, Infinity]),
  ['ngày', 31], ['tháng', 12], ['quý', 4], ['tuần', 53], ['lớp', 12], ['năm', 2100],
])

/** `tổng số 14 hồ sơ`, `con số 5`. */
const countsNumber = /(?:tổng |tổng cộng |dân |con |một )$/

/** Characters before a number that are looked at. */
const reach = 24

/** Whether the word before a number of up to four digits makes it a name: `Đề án 06`, `tháng 4`. */
export function isOrdinalAt(text: string, start: number, value: number): boolean {
  const small = smallLettersOf(text)
  const from = Math.max(0, start - reach)
  const end = blanksBefore(small, start, from)
  const begin = end < start ? lettersBefore(small, end, from) : end
  if (begin === end) return false
  const word = small.slice(begin, end)
  const highest = ordinals.get(word) ?? (small[begin - 1] === ' ' ? ordinals.get(small.slice(lettersBefore(small, begin - 1, from), end)) : undefined)
  return highest !== undefined && value <= highest && !(word === 'số' && countsNumber.test(small.slice(from, begin)))
}
