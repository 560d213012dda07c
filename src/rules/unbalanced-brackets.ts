import type { Passage } from '../document/passage.ts'
import { matchesIn } from '../source/matches.ts'
import type { Finding, Rule } from './rule.ts'
import { enumeratorSign, enumeratorsOf } from './text/enumerators.ts'
import { passagesWith } from './text/passages-with.ts'
import { sectionsOf } from './text/sections.ts'

/** A bracket or quotation mark in a passage. */
interface Mark {
  readonly passage: Passage
  readonly at: number
  readonly sign: string
}

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»' }
const openings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“', '»': '«' }

const anyMark = /[()[\]{}“”«»"]/g

/** `a)`, `2)`: but for `khoản 2)`, which names a place of another document, or `tháng 4)`. */
const enumeratorInBracket = /(?<![A-Za-zÀ-ỹ\d]|(?:[Đđ]iều|[Đđ]iểm|[Kk]hoản|[Mm]ục|[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Tt]uần)\s+)(?:[a-zđ]|\d{1,2}|[ivx]+)(?=\)\s+[A-Za-zÀ-ỹ])/g

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
    const numbered = new Set(passagesWith(passages, enumeratorSign))
    const unbalanced = new Map(passagesWith(passages, anyMark).map(passage => [passage, looseMarks(passage, numbered)] as const).filter(([, marks]) => marks.length > 0))
    if (unbalanced.size === 0) return
    for (const section of sectionsOf(passages)) {
      const loose = section.map(passage => unbalanced.get(passage) ?? [])
      const alone = loose.flatMap((marks, index) => marks.filter(({ sign }) => !isPaired(sign, index, loose)))
      for (const [index, mark] of alone.entries()) {
        if (!isMixed(mark, alone[index + 1])) found(isMixed(alone[index - 1], mark) ? mixed(mark, alone[index - 1]!) : toFinding(mark))
      }
    }
  },
}

/** Marks without a partner in their own passage. */
function looseMarks(passage: Passage, numbered: ReadonlySet<Passage>): Mark[] {
  const { text } = passage
  if (!numbered.has(passage) && areNested(text)) return []
  const enumerators = numbered.has(passage) ? enumeratorsOf(text).filter(({ text: mark }) => /^[^(⁽].*\)$/.test(mark)).map(({ end }) => end - 1) : []
  const loose = matchMarks(passage, new Set(enumerators))
  if (!loose.some(({ sign }) => sign === ')')) return loose
  // Inside a bracket `a)` may count as well as close: whichever leaves fewer marks alone.
  const counted = matchMarks(passage, new Set(Array.from(text.matchAll(enumeratorInBracket), ({ 0: mark, index }) => index + mark.length)))
  return counted.length < loose.length ? counted : loose
}

/** Each mark is closed before the one that was opened before it. */
function areNested(text: string): boolean {
  let open = ''
  for (const sign of text.match(anyMark) ?? []) {
    if (sign in closings) open += sign
    else if (sign !== '"' && open.endsWith(openings[sign]!)) open = open.slice(0, -1)
    else return false
  }
  return open === ''
}

function matchMarks(passage: Passage, enumerators: ReadonlySet<number>): Mark[] {
  const { text } = passage
  const open: Mark[] = []
  const loose: Mark[] = []
  for (const { 0: sign, index: at } of matchesIn(text, anyMark)) {
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
function isPaired(sign: string, index: number, loose: readonly (readonly Mark[])[]): boolean {
  const isClosing = sign in openings
  const partner = isClosing ? openings[sign] : closings[sign]
  const near = isClosing ? loose.slice(Math.max(0, index - longestQuotation), index) : loose.slice(index + 1, index + 1 + longestQuotation)
  return near.some(marks => marks.some(mark => mark.sign === partner))
}

/** `“rõ người, rõ việc"`: one quotation, its marks of two kinds. */
function isMixed(first: Mark | undefined, second: Mark | undefined): boolean {
  return first !== undefined && second?.passage === first.passage && ['“"', '"”'].includes(first.sign + second.sign)
}

function mixed({ passage, at, sign }: Mark, opening: Mark): Finding {
  return {
    message: `trích dẫn mở bằng ${opening.sign} nhưng đóng bằng ${sign}`,
    span: passage.spanOf(at, at + 1),
    related: [{ span: passage.spanOf(opening.at, opening.at + 1), message: 'dấu mở ở đây' }],
    hint: 'dùng một kiểu dấu ngoặc kép: “ và ”',
  }
}

function toFinding({ passage, at, sign }: Mark): Finding {
  const span = passage.spanOf(at, at + 1)
  const other = closings[sign] ?? openings[sign]
  if (other === undefined) return { message: 'dấu ngoặc kép " không đủ cặp', span, hint: 'thêm dấu ngoặc kép còn thiếu, hoặc xóa dấu này' }
  const isOpening = sign in closings
  return {
    message: `dấu "${sign}" không có dấu "${other}" đi kèm`,
    span,
    hint: isOpening ? `thêm "${other}" ở cuối phần trong ngoặc, hoặc xóa dấu này` : `thêm "${other}" ở đầu phần trong ngoặc, hoặc xóa dấu này`,
  }
}
