import type { Passage } from '../document/passage.ts'
import type { Finding, Rule } from './rule.ts'
import { enumeratorsOf } from './text/enumerators.ts'
import { sectionsOf } from './text/sections.ts'

/** A bracket or quotation mark in a passage. */
interface Mark {
  readonly passage: Passage
  readonly at: number
  readonly sign: string
}

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»' }
const openings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“', '»': '«' }

/** Paragraphs that a quotation may run over. */
const longestQuotation = 6

export const unbalancedBrackets: Rule = {
  code: 'unbalanced-brackets',
  severity: 'warning',
  title: 'Ngoặc hoặc dấu ngoặc kép không đủ cặp',
  why: 'Thiếu một dấu ngoặc làm người đọc không biết phần ghi chú hay phần trích dẫn kết thúc ở đâu; thường do xóa hoặc dán thiếu một đoạn.',
  bad: `
Số hóa 2.218 thủ tục (cấp tỉnh 1.814, cấp xã 404, đạt 100%.
%%                   ^ unbalanced-brackets: dấu "(" không có dấu ")" đi kèm
`,
  good: `
Số hóa 2.218 thủ tục (cấp tỉnh 1.814, cấp xã 404), đạt 100%.
`,

  check(found, { passages }) {
    for (const section of sectionsOf(passages)) {
      const loose = section.flatMap((passage, index) => looseMarks(passage).map(mark => ({ mark, index })))
      for (const { mark, index } of loose) {
        if (!isPaired(mark, index, loose)) found(toFinding(mark))
      }
    }
  },
}

/** Marks without a partner in their own passage. */
function looseMarks(passage: Passage): Mark[] {
  const { text } = passage
  if (!/[()[\]{}“”«»"]/.test(text)) return []
  const enumerators = new Set(text.includes(')') ? enumeratorsOf(text).filter(({ form }) => form === 'a)' || form === '1)').map(({ end }) => end - 1) : [])
  const open: Mark[] = []
  const loose: Mark[] = []
  for (const { 0: sign, index: at } of text.matchAll(/[()[\]{}“”«»"]/g)) {
    if (enumerators.has(at) || isInch(text, at, open)) continue
    const mark = { passage, at, sign }
    const partner = partnerAt(open, sign)
    if (partner >= 0) loose.push(...open.splice(partner).slice(1))
    else if (sign in openings) loose.push(mark)
    else open.push(mark)
  }
  return [...loose, ...open].sort((a, b) => a.at - b.at)
}

/** Index of the mark that this one closes; -1 where it closes none. */
function partnerAt(open: readonly Mark[], sign: string): number {
  const opening = sign === '"' ? '"' : openings[sign]
  return opening === undefined ? -1 : open.findLastIndex(one => one.sign === opening)
}

/** `màn hình 24"`: inches, unless a quotation is open. */
function isInch(text: string, at: number, open: readonly Mark[]): boolean {
  return text[at] === '"' && /\d/.test(text[at - 1] ?? '') && !open.some(({ sign }) => sign === '"' || sign === '“')
}

/** A quotation of several paragraphs opens in one and closes in a later one. */
function isPaired({ sign }: Mark, index: number, loose: readonly { readonly mark: Mark; readonly index: number }[]): boolean {
  const isNear = (other: number) => Math.abs(other - index) > 0 && Math.abs(other - index) <= longestQuotation
  const same = loose.filter(one => isNear(one.index))
  if (sign in closings) return same.some(one => one.mark.sign === closings[sign] && one.index > index)
  if (sign in openings) return same.some(one => one.mark.sign === openings[sign] && one.index < index)
  return false
}

function toFinding({ passage, at, sign }: Mark): Finding {
  const span = passage.spanOf(at, at + 1)
  const other = closings[sign] ?? openings[sign]
  if (other === undefined) return { message: 'dấu ngoặc kép " không đủ cặp', span, hint: 'thêm dấu ngoặc kép còn thiếu, hoặc xóa dấu này; dấu mở “ và dấu đóng ” phải cùng kiểu' }
  const isOpening = sign in closings
  return {
    message: `dấu "${sign}" không có dấu "${other}" đi kèm`,
    span,
    hint: isOpening ? `thêm "${other}" ở cuối phần trong ngoặc, hoặc xóa dấu này` : `thêm "${other}" ở đầu phần trong ngoặc, hoặc xóa dấu này`,
  }
}
