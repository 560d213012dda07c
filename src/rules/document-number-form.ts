import type { Filed } from '../period/period.ts'
import type { Contribution, DocumentEntry } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import { matchesIn } from '../source/matches.ts'
import type { Rule } from './rule.ts'
import { isUnmistakable, kindOfCode, meantKind, typeCodeOf } from '../vietnamese/document-kinds.ts'
import { endOfRun, isLetterBefore, letterAt } from './text/letters.ts'
import { passagesWith } from './text/passages-with.ts'
import type { Stretch } from './text/sentences.ts'

export const documentNumberForm: Rule = {
  code: 'document-number-form',
  severity: 'warning',
  title: 'Tên loại, số, ký hiệu của văn bản viện dẫn không đúng dạng',
  why: 'Viện dẫn phải ghi đúng tên loại, số và ký hiệu (điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP): số dưới 10 có số 0 đứng trước, các phần viết liền (khoản 3), mã loại theo Mục I Phụ lục III. Văn bản của Đảng (57-NQ/TW) và công văn (1793/VPUB-KGVX) có cách ghi riêng, không bị nhắc.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
documents:
  - { type: Kế hoạch, number: 2185/QĐ-SYT, date: 27/3/2026, subject: ứng phó sự cố }
#                             ^^^^^^^^^^^ document-number-form: "2185/QĐ-SYT" là ký hiệu của Quyết định, không phải Kế hoạch
  - { type: Kế hoạch, number: 2190/KH - SYT, date: 28/3/2026, subject: tập huấn }
#                             ^^^^^^^^^^^^^ document-number-form: "2190/KH - SYT" có dấu cách thừa
  - { type: Kế họach, number: 2195/KH-SYT, date: 29/3/2026, subject: diễn tập }
#           ^^^^^^^^ document-number-form: "Kế họach" không phải là tên loại văn bản
`,
  good: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
documents:
  - { type: Kế hoạch, number: 2185/KH-SYT, date: 27/3/2026, subject: ứng phó sự cố }
  - { type: Công văn, number: 1793/VPUB-KGVX, date: 28/3/2026, subject: tập huấn }
  - { type: Nghị quyết, number: 57-NQ/TW, date: 22/12/2024 }
`,

  check(found, { figures: { period }, passages }) {
    const written: Filed<Contribution | ReportFile>[] = [period.report, ...period.contributions.values()]
    for (const { value, file } of written) {
      value.documents.forEach((entry, index) => {
        const kind = meantKind(entry.type)
        if (kind !== null) found({ ...wrongType(entry.type, kind), span: file.spanOfValue(['documents', index, 'type']) })
        const fault = faultOf(entry)
        if (fault) found({ ...fault, span: file.spanOfValue(['documents', index, 'number']), related: [{ span: file.spanOfValue(['documents', index, 'type']), message: 'tên loại ở đây' }] })
      })
    }

    const listed = new Set(written.flatMap(({ value }) => value.documents.map(({ number }) => number)))
    for (const passage of passagesWith(passages, citation)) {
      for (const { type, hasWord, number, start, end } of citationsIn(passage.text)) {
        const fault = listed.has(number) ? null : hasWord ? faultOf({ type, number }) : missingWord(type, number)
        if (fault) found({ ...fault, span: passage.spanOf(start, end) })
      }
    }
  },
}

interface Fault {
  readonly message: string
  readonly hint: string
}

const kinds = 'Nghị quyết|Quyết định|Chỉ thị|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Báo cáo|Tờ trình|Công điện|Nghị định|Thông tư|Kết luận|Công văn|Giấy mời'

/** `Kế hoạch số 2185/KH-SYT`, `Quyết định 715/QĐ-UBND`: a kind, perhaps `số`, and the beginning of what looks like a state body's number. */
const citation = new RegExp(`(${kinds})\\s+(số:?\\s+)?(?=\\d+/)`, 'g')

interface Citation extends Stretch {
  readonly type: string
  /** `số` stands before the number. */
  readonly hasWord: boolean
  readonly number: string
}

function citationsIn(text: string): Citation[] {
  const found: Citation[] = []
  for (const { 0: { length }, 1: type, 2: word, index } of matchesIn(text, citation)) {
    const end = endOfNumber(text, index + length)
    const isInside = index < (found.at(-1)?.end ?? 0)
    if (end === null || isInside || isLetterBefore(text, index)) continue
    found.push({ type: type!, hasWord: word !== undefined, number: text.slice(index + length, end), start: index, end })
  }
  return found
}

/** `12/2024/NĐ-CP`; null where nothing that belongs to a number stands behind the slash. */
function endOfNumber(text: string, start: number): number | null {
  let end = text.indexOf('/', start)
  if (/^\/\d{4}\/$/.test(text.slice(end, end + 6)) && endOfCode(text, end + 6) > end + 6) end += 5
  const first = endOfCode(text, end + 1)
  if (first === end + 1) return null
  end = first
  while (text[end] === '-' && endOfCode(text, end + 1) > end + 1) end = endOfCode(text, end + 1)
  return end
}

function endOfCode(text: string, start: number): number {
  return endOfRun(text, start, at => letterAt(text, at) !== null || /[\d&]/.test(text[at]!))
}

/** Letters; no name of a kind is as short. */
const longestCode = 4

function wrongType(type: string, kind: string): Fault {
  const isCode = type.trim().length <= longestCode
  const rest = type.trim().split(/\s+/).slice(kind.split(' ').length)
  return { message: isCode ? `"${type}" là chữ viết tắt, in ra báo cáo phải là tên loại đầy đủ` : `"${type}" không phải là tên loại văn bản`, hint: `ghi "type: ${[shownKind(kind), ...rest].join(' ')}"` }
}

function missingWord(type: string, number: string): Fault {
  return { message: `thiếu chữ "số" trước "${number}"`, hint: `viết "${type} số ${number}"` }
}

/** The first thing that is wrong, or null. */
function faultOf({ type, number }: Pick<DocumentEntry, 'type' | 'number'>): Fault | null {
  if (/[,;]/.test(number)) return null
  return faultOfWriting(type, number) ?? faultOfCode(type, number)
}

function faultOfWriting(type: string, number: string): Fault | null {
  // Most numbers: quick to see.
  if (/^\d\d\S*\/\S*$/.test(number)) return null
  const joined = number.replace(/^số:?\s*/i, '').replace(/\s+/g, '')
  if (/^số/i.test(number)) return { message: `"${number}" có chữ "số"; chương trình đã tự in chữ này`, hint: `ghi "number: ${joined}"` }
  if (/\s/.test(number)) return { message: `"${number}" có dấu cách thừa`, hint: `viết liền: ${joined}` }
  if (/^\d+$/.test(number)) return { message: `"${number}" thiếu ký hiệu`, hint: `ghi cả số và ký hiệu, ví dụ ${number}/${typeCodeOf(type) ?? 'UBND'}-…` }
  if (/^\d/.test(number) && !number.includes('/')) return { message: `"${number}" thiếu dấu gạch chéo giữa số và ký hiệu`, hint: 'viết như 2185/KH-SYT' }
  if (/^[1-9]\//.test(number)) return { message: `số dưới 10 phải có số 0 đứng trước: "${number}"`, hint: `ghi 0${number}` }
  return null
}

function faultOfCode(type: string, number: string): Fault | null {
  const code = codeOf(number)
  if (code === null) return null
  const expected = typeCodeOf(type)
  if (expected === null) {
    const isLetter = /^công văn$/i.test(type.trim())
    return isLetter && isUnmistakable(code) ? otherKind(type, number, code) : null
  }
  if (code === expected) return null
  if (code.toLowerCase() === expected.toLowerCase()) return { message: `mã loại trong "${number}" viết là ${expected}`, hint: `sửa ${code} thành ${expected}` }
  if (kindOfCode(code) !== null) return otherKind(type, number, code)
  // `KHPH`, `TBKL`, `CTPH`: a plan made together with others, a conclusion, a joint programme.
  if (code.startsWith(expected.replace(/\p{Ll}/gu, ''))) return null
  return { message: `ký hiệu "${number}" không có mã loại ${expected} của ${type}`, hint: `kiểm tra lại văn bản: nếu là công văn thì sửa tên loại, nếu là ${type} thì ký hiệu có dạng …/${expected}-…` }
}

/** `KH` of `2185/KH-SYT`: letters alone, up to a hyphen or the end. */
function codeOf(number: string): string | null {
  const start = /^\d*[a-z]?(?:\/\d{4})?\//.exec(number)?.[0].length
  if (start === undefined) return null
  const end = endOfCode(number, start)
  const code = number.slice(start, end)
  return code === '' || /\d/.test(code) || (end < number.length && number[end] !== '-') ? null : code
}

function otherKind(type: string, number: string, code: string): Fault {
  return { message: `"${number}" là ký hiệu của ${shownKind(kindOfCode(code)!)}, không phải ${type}`, hint: 'sửa tên loại hoặc sửa ký hiệu cho khớp với văn bản' }
}

function shownKind(kind: string): string {
  return kind[0]!.toLocaleUpperCase('vi') + kind.slice(1)
}
