import { matchesIn } from '../source/matches.ts'
import type { Rule } from './rule.ts'
import { passagesWith } from './text/passages-with.ts'
import { smallLettersOf } from './text/small-letters.ts'

// Of a text in small letters.
const reference = /(?:chú thích|chú dẫn|cước chú|ghi chú|footnote)(?:\s+(?:cuối trang|số|mục))*\s*[:([]?\s?(\d{1,3}(?:\s?(?:,|và|;)\s?\d{1,3})*)(?!\d|[.,]\d|\s*(?:của|trong|tại|thuộc|ở(?! trên| dưới| đây)|phụ lục|mẫu|nghị|thông tư))/g

/** A word of every reference, and what may stand behind it. */
const referenceSign = /[Cc][Hh][Úú][\s:([\d]|[Ff][Oo][Oo][Tt]/g

export const noteCitesItself: Rule = {
  code: 'note-cites-itself',
  severity: 'warning',
  title: 'Chú thích dẫn đến chính nó',
  why: 'Chú thích 5 ghi "xem chú thích 5" thì người đọc không tìm được gì. Lỗi này thường có khi chú thích được thêm, bớt và số thứ tự đã đổi.',
  bad: `
Đã lắp đặt 22 kiosk{{#note}}Danh sách nêu tại chú thích 1{{/note}} tại 16 bệnh viện.
%%                                            ^^^^^^^^^^^ note-cites-itself: chú thích 1 dẫn đến chính nó
`,
  good: `
Đã lắp đặt 22 kiosk{{#note}}Danh sách kèm theo Công văn số 1205/SYT-NVY{{/note}} tại 16 bệnh viện.
`,

  check(found, { passages }) {
    const referring = new Set(passagesWith(passages, referenceSign))
    for (const passage of passages) {
      if (passage.note === null) continue
      const own = passage.note
      for (const { 0: written, 1: numbers, index } of referring.has(passage) ? matchesIn(smallLettersOf(passage.text), reference) : []) {
        if (!numbers!.split(/\D+/).includes(String(own))) continue
        found({ message: `chú thích ${own} dẫn đến chính nó`, span: passage.spanOf(index, index + written.length), hint: 'ghi lại số của chú thích cần dẫn, hoặc viết thẳng nội dung vào đây' })
      }
      for (const { at } of passage.marks.filter(({ note }) => note === own)) {
        found({ message: `chú thích ${own} gọi lại chính nó`, span: passage.spanOf(Math.max(0, at - 1), at), hint: 'xóa dấu gọi chú thích này, hoặc gọi chú thích khác' })
      }
    }
  },
}
