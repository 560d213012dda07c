import type { Passage } from '../document/passage.ts'
import { romanOf } from '../vietnamese/enumerator.ts'
import type { Finding, Rule } from './rule.ts'
import { passagesWith } from './text/passages-with.ts'
import { partsOf } from './text/sections.ts'
import { isCapitals } from './text/words.ts'

/** Numbers from the top down: `[2, 1]` is 2.1. */
type Path = readonly number[]

/** What has been numbered so far in one part of the document. */
interface Numbering {
  roman: number
  path: Path
  /** Where the last number stands. */
  last: { readonly passage: Passage; readonly end: number } | null
}

/** What every passage begins with that may have a number typed before it. */
const numberSign = /\0\s*(?:[IVX]{1,5}\.|\d{1,2}[.)]|[a-zđ]\))/g

export const headingSkip: Rule = {
  code: 'heading-skip',
  severity: 'warning',
  title: 'Số đề mục gõ tay không khớp với số in tự động, hoặc nhảy số',
  why: 'Đề mục được đánh số tự động; số gõ thêm trong đề mục sẽ in thành "1. 1. …". Số gõ tay ở đầu đoạn văn không tự thay đổi khi thêm, bớt đề mục nên dễ trùng hoặc nhảy số: báo cáo có mục II rồi đến mục IV làm người đọc tưởng thiếu trang.',
  bad: `
# KẾT QUẢ
Các nhiệm vụ trong kỳ đã hoàn thành.

  III. KHÓ KHĂN
%%^^^^ heading-skip: số "III." gõ tay không nối tiếp đề mục đứng trước; số tiếp theo là "II."
`,
  good: `
# KẾT QUẢ
Trong kỳ đã hoàn thành các nhiệm vụ được giao.
`,

  check(found, { passages }) {
    const numbered = new Set(passagesWith(passages, numberSign))
    for (const part of partsOf(passages)) {
      const numbering: Numbering = { roman: 0, path: [], last: null }
      for (const passage of part) {
        const finding = passage.kind === 'heading' ? checkHeading(numbering, passage, numbered) : numbered.has(passage) ? checkText(numbering, passage) : null
        if (finding) found(finding)
      }
    }
  },
}

function checkHeading(numbering: Numbering, passage: Passage, numbered: ReadonlySet<Passage>): Finding | null {
  const level = passage.level ?? 1
  if (level === 1) [numbering.roman, numbering.path] = [numbering.roman + 1, []]
  if (level === 2 || level === 3) numbering.path = [...padded(numbering.path, level - 2), (numbering.path[level - 2] ?? 0) + 1]
  const typed = numbered.has(passage) ? numberIn(passage.text) : undefined
  numbering.last = { passage, end: Math.min(passage.text.length, 30) }
  if (typed === undefined) return null
  const start = passage.text.indexOf(typed)
  return {
    message: `đề mục được đánh số tự động, số "${typed}" gõ thêm sẽ in thành hai số liền nhau`,
    span: passage.spanOf(start, start + typed.length),
    hint: `xóa "${typed}" ở đầu đề mục`,
  }
}

// Patterns with classes of Unicode stand where they are used: V8 takes long to make them, and most reports have no use for them.
function numberIn(heading: string): string | undefined {
  return /^\s*(?:([IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)\.(?=\s)|\d{1,2}(?:\.\d{1,2})+(?=\s+\p{Lu})|(?:[a-zđ]|\d{1,2})\)(?=\s))/u.exec(heading)?.[0].trimStart()
}

function checkText(numbering: Numbering, passage: Passage): Finding | null {
  if (passage.kind !== 'paragraph' && passage.kind !== 'point') return null
  return checkRoman(numbering, passage) ?? checkDotted(numbering, passage)
}

function checkRoman(numbering: Numbering, passage: Passage): Finding | null {
  const typed = /^\s*([IVX]{1,5})\.(?=\s+\p{Lu}{2})/u.exec(passage.text)?.[1]
  const value = typed === undefined ? null : valueOf(typed)
  if (value === null || !isCapitals(/\.\s+([A-Za-zÀ-ỹ]+(?:[ ,]+[A-Za-zÀ-ỹ]+)?)/.exec(passage.text)?.[1] ?? '')) return null
  const { roman: before, last } = numbering
  numbering.roman = value
  numbering.path = []
  numbering.last = { passage, end: 30 }
  if (value === before + 1 || last === null) return null
  return clash(passage, `${typed}.`, `${romanOf(before + 1)}.`, last)
}

function checkDotted(numbering: Numbering, passage: Passage): Finding | null {
  const typed = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?=\s+[\p{Lu}“"])/u.exec(passage.text)?.[1]
  if (typed === undefined) return null
  const path = typed.split('.').map(Number)
  const { path: before, last } = numbering
  numbering.path = path
  numbering.last = { passage, end: 30 }
  if (before.length === 0 || follows(before, path)) return null
  return clash(passage, typed, nextOf(before, path.length), last)
}

function clash(passage: Passage, typed: string, expected: string, last: Numbering['last']): Finding {
  const start = passage.text.indexOf(typed)
  return {
    message: `số "${typed}" gõ tay không nối tiếp đề mục đứng trước; số tiếp theo là "${expected}"`,
    span: passage.spanOf(start, start + typed.length),
    related: last ? [{ span: last.passage.spanOf(0, Math.min(last.end, last.passage.text.length)), message: 'đề mục đứng trước ở đây' }] : [],
    hint: 'sửa lại số, hoặc đưa đề mục này vào mẫu báo cáo để được đánh số tự động',
  }
}

/** 1.2 goes on as 1.3, 1.2.1, 2 or 2.1. */
function follows(before: Path, path: Path): boolean {
  const depth = path.findIndex((value, index) => value !== before[index])
  const isStep = path[depth] === (before[depth] ?? 0) + 1
  return isStep && path.slice(depth + 1).every(value => value === 1)
}

function nextOf(before: Path, length: number): string {
  const parent = padded(before, length - 1)
  return [...parent, (before[length - 1] ?? 0) + 1].join('.')
}

function padded(path: Path, length: number): Path {
  return Array.from({ length }, (_, index) => path[index] ?? 1)
}

function valueOf(numeral: string): number | null {
  const value = Array.from({ length: 30 }, (_, index) => index + 1).find(one => romanOf(one) === numeral)
  return value ?? null
}
