import type { Filed } from '../period/period.ts'
import type { Contribution, DocumentEntry } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Rule } from './rule.ts'
import { isUnmistakable, kindOfCode, typeCodeOf } from '../vietnamese/document-kinds.ts'
import { matchesIn } from './text/matches.ts'
import { passagesWith } from './text/passages-with.ts'

export const documentNumberForm: Rule = {
  code: 'document-number-form',
  severity: 'warning',
  title: 'Số, ký hiệu của văn bản viện dẫn không đúng dạng',
  why: 'Viện dẫn phải ghi đúng tên loại, số và ký hiệu (điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP): số dưới 10 có số 0 đứng trước, các phần viết liền (khoản 3), mã loại theo Mục I Phụ lục III. Văn bản của Đảng (57-NQ/TW) và công văn (1793/VPUB-KGVX) có cách ghi riêng, không bị nhắc.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
documents:
  - { type: Kế hoạch, number: 2185/QĐ-SYT, date: 27/3/2026, subject: ứng phó sự cố }
#                             ^^^^^^^^^^^ document-number-form: "2185/QĐ-SYT" là ký hiệu của Quyết định, không phải Kế hoạch
  - { type: Kế hoạch, number: 2190/KH - SYT, date: 28/3/2026, subject: tập huấn }
#                             ^^^^^^^^^^^^^ document-number-form: "2190/KH - SYT" có dấu cách thừa
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
        const fault = faultOf(entry)
        if (fault) found({ ...fault, span: file.spanOfValue(['documents', index, 'number']), related: [{ span: file.spanOfValue(['documents', index, 'type']), message: 'tên loại ở đây' }] })
      })
    }

    const listed = new Set(written.flatMap(({ value }) => value.documents.map(({ number }) => number)))
    for (const passage of passagesWith(passages, citationSign)) {
      for (const { 0: citation, 1: type, 2: word, 3: number, index } of matchesIn(passage.text, typedCitation)) {
        const fault = listed.has(number!) ? null : word === undefined ? missingWord(type!, number!) : faultOf({ type: type!, number: number! })
        if (fault) found({ ...fault, span: passage.spanOf(index, index + citation.length) })
      }
    }
  },
}

interface Fault {
  readonly message: string
  readonly hint: string
}

const kinds = 'Nghị quyết|Quyết định|Chỉ thị|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Báo cáo|Tờ trình|Công điện|Nghị định|Thông tư|Kết luận|Công văn|Giấy mời'

/** `Kế hoạch số 2185/KH-SYT`, `Quyết định 715/QĐ-UBND`: a kind, perhaps `số`, and what looks like a state body's number. */
const typedCitation = new RegExp(`(?=[NQCTHKBG])(?<![\\p{L}])(${kinds})\\s+(số:?\\s+)?(\\d+(?:/\\d{4})?/[\\p{L}\\d&]+(?:-[\\p{L}\\d&]+)*)`, 'gu')
const citationSign = new RegExp(`(?:${kinds})\\s+(?:số:?\\s+)?\\d+/`, 'g')

function missingWord(type: string, number: string): Fault {
  return { message: `thiếu chữ "số" trước "${number}"`, hint: `viết "${type} số ${number}"` }
}

/** The first thing that is wrong, or null. */
function faultOf({ type, number }: Pick<DocumentEntry, 'type' | 'number'>): Fault | null {
  if (/[,;]/.test(number)) return null
  return faultOfWriting(type, number) ?? faultOfCode(type, number)
}

function faultOfWriting(type: string, number: string): Fault | null {
  const joined = number.replace(/^số:?\s*/i, '').replace(/\s+/g, '')
  if (/^số/i.test(number)) return { message: `"${number}" có chữ "số"; chương trình đã tự in chữ này`, hint: `ghi "number: ${joined}"` }
  if (/\s/.test(number)) return { message: `"${number}" có dấu cách thừa`, hint: `viết liền: ${joined}` }
  if (/^\d+$/.test(number)) return { message: `"${number}" thiếu ký hiệu`, hint: `ghi cả số và ký hiệu, ví dụ ${number}/${typeCodeOf(type) ?? 'UBND'}-…` }
  if (/^\d/.test(number) && !number.includes('/')) return { message: `"${number}" thiếu dấu gạch chéo giữa số và ký hiệu`, hint: 'viết như 2185/KH-SYT' }
  if (/^[1-9]\//.test(number)) return { message: `số dưới 10 phải có số 0 đứng trước: "${number}"`, hint: `ghi 0${number}` }
  return null
}

function faultOfCode(type: string, number: string): Fault | null {
  const code = /^\d*[a-z]?(?:\/\d{4})?\/([\p{L}&]+)(?=-|$)/u.exec(number)?.[1]
  if (code === undefined) return null
  const expected = typeCodeOf(type)
  if (expected === null) {
    const isLetter = /^công văn$/i.test(type.trim())
    return isLetter && isUnmistakable(code) ? otherKind(type, number, code) : null
  }
  if (code === expected) return null
  if (code.toLocaleLowerCase('vi') === expected.toLocaleLowerCase('vi')) return { message: `mã loại trong "${number}" viết là ${expected}`, hint: `sửa ${code} thành ${expected}` }
  if (kindOfCode(code) !== null) return otherKind(type, number, code)
  // `KHPH`, `TBKL`, `CTPH`: a plan made together with others, a conclusion, a joint programme.
  if (code.startsWith(expected.replace(/\p{Ll}/gu, ''))) return null
  return { message: `ký hiệu "${number}" không có mã loại ${expected} của ${type}`, hint: `kiểm tra lại văn bản: nếu là công văn thì sửa tên loại, nếu là ${type} thì ký hiệu có dạng …/${expected}-…` }
}

function otherKind(type: string, number: string, code: string): Fault {
  const kind = kindOfCode(code)!
  const shown = kind[0]!.toLocaleUpperCase('vi') + kind.slice(1)
  return { message: `"${number}" là ký hiệu của ${shown}, không phải ${type}`, hint: 'sửa tên loại hoặc sửa ký hiệu cho khớp với văn bản' }
}
