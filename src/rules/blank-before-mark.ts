import { matchesIn } from '../source/matches.ts'
import type { Rule } from './rule.ts'
import { maskLinks } from './text/masked.ts'
import { inOrder, passagesWith, wholeOf } from './text/passages-with.ts'
import type { Stretch } from './text/sentences.ts'

interface Fault extends Stretch {
  readonly message: string
  readonly hint: string
}

// Made where one may be found: most reports have none.
const patterns = () => ({
  // `. . .` is a line to be filled in, ` .docx` a file name, ` ./.` the end of the document.
  beforeMark: /(?<=[^\s.…,;])[ \t\u00a0]+([,;:!?](?![A-Za-zÀ-ỹ\d]*\))|[.](?![A-Za-zÀ-ỹ\d.\/]|[ \t\u00a0]*\.)|(?<=\d[ \t\u00a0]+)[.](?=\d{3})|(?<![([“«][ \t\u00a0]+)[)\]”»])/g,
  afterOpening: /([(\[“«])[ \t\u00a0]+(?=[^\s)\]”»])/g,
  // One side only: `8.761.943 /10.033.065`, `ra/ vào`; ` / ` between blanks is a way of writing.
  besideSlash: /(?<=[A-Za-zÀ-ỹ\d)])(?:(?<![Ss]ố|[Nn]gày|[Tt]háng|thư mục|đường dẫn)[ \t\u00a0]+\/(?=[A-Za-zÀ-ỹ\d])|\/[ \t\u00a0]+(?=[A-Za-zÀ-ỹ\d]))/g,
  // A number and the rest of it: `81, 53%`, `1. 234 hồ sơ`, `1.234. 567`, `1 234 567`. The digit is looked for first: looking back is slow.
  brokenDecimal: /(?=\d)(?<=(?:đạt|là|tỷ lệ|tỉ lệ|chiếm|tăng|giảm|mức|khoảng|còn|bằng|\()\s*)\d{1,3},[ \t\u00a0]+\d{1,2}(?=%)(?!%\s*(?:và|,|;)\s*\d)/gi,
  brokenThousands: /(?=\d)(?<=(?:^|\s)(?:đạt|là|có|được|nhận|quyết|với|gồm|cấp|tổng|hơn|trên|gần|khoảng|lý|hóa|hiện|hoạt|hợp)\s)[1-9]\d{0,2}\.[ \t\u00a0]+\d{3}(?![\d%]|[.,]\d{1,2}(?!\d))(?=[\s,;.\/)])/gi,
  brokenTail: /(?<![\d.,\/])[1-9]\d{0,2}(?:\.\d{3})+\.[ \t\u00a0]+\d{3}(?![\d%])/g,
  blankThousands: /(?<![A-Za-zÀ-ỹ\d.,/-]|(?:thoại|động|máy|số|nóng|đài|fax|hotline|ĐT|SĐT|CCCD|mã|STK)[:.]?\s)[1-9]\d{0,2}(?:[ \u00a0]\d{3}){2,}(?![\d]|[ \u00a0]\d)/gi,
})

// A blank before a mark, behind an opening one or on a side of a slash, or within a number.
const suspicious = /[ \t\u00a0][,;:!?.)\]”»/]|[(\[“«/][ \t\u00a0]|\d[.,][ \t\u00a0]+\d|\d[ \u00a0]\d{3}/g

const blankPercent = /\d[ \t\u00a0]+%/g

export const blankBeforeMark: Rule = {
  code: 'blank-before-mark',
  severity: 'warning',
  title: 'Dấu cách thừa trước dấu câu hoặc giữa một con số',
  why: 'Dấu phẩy, dấu chấm, dấu hai chấm viết liền chữ đứng trước; nếu có dấu cách, Word có thể đẩy dấu câu xuống đầu dòng sau. Dấu cách giữa một số (81, 53%) làm người đọc hiểu thành hai số.',
  bad: `
Tỷ lệ trả kết quả đúng hạn đạt 81, 53% , tăng so với tháng trước.
%%                             ^^^^^^ blank-before-mark: số "81, 53" bị tách bởi dấu cách
%%                                    ^^ blank-before-mark: dấu cách thừa trước dấu ","
`,
  good: `
Tỷ lệ trả kết quả đúng hạn đạt 81,53%, tăng so với tháng trước.
`,

  check(found, { passages }) {
    const odd = new Set(passagesWith(passages, suspicious))
    // `100 %` in a report that writes `100%` elsewhere.
    const parted = new Set(/\d%/.test(wholeOf(passages).text) ? passagesWith(passages, blankPercent) : [])
    for (const passage of inOrder(passages, [[...odd], [...parted]])) {
      const text = maskLinks(passage.text)
      const all = [...odd.has(passage) ? faultsOf(text) : [], ...parted.has(passage) ? percentFaults(text) : []]
      for (const { start, end, message, hint } of all) found({ message, hint, span: passage.spanOf(start, end) })
    }
  },
}

function faultsOf(text: string): Fault[] {
  const { beforeMark, afterOpening, besideSlash, ...broken } = patterns()
  return [
    ...faults(text, beforeMark, (_, mark) => `dấu cách thừa trước dấu "${mark}"`, written => `viết liền: "${written.trimStart()}" ngay sau chữ đứng trước`),
    ...faults(text, afterOpening, (_, mark) => `dấu cách thừa sau dấu "${mark}"`, () => 'xóa dấu cách sau dấu mở'),
    ...faults(text, besideSlash, () => 'dấu cách thừa bên dấu "/"', () => 'viết liền hai bên dấu "/"'),
    ...Object.values(broken).flatMap(pattern => faults(text, pattern, whole => `số "${whole}" bị tách bởi dấu cách`, joined)),
  ].sort((a, b) => a.start - b.start)
}

function percentFaults(text: string): Fault[] {
  return faults(text, /(?<=\d)[ \t\u00a0]+(%)/g, (_, mark) => `dấu cách thừa trước dấu "${mark}"`, () => 'viết liền "%" với số')
}

function faults(text: string, pattern: RegExp, message: (written: string, mark: string) => string, hint: (written: string) => string): Fault[] {
  return matchesIn(text, pattern).map(({ 0: written, 1: mark = '', index }) => ({ start: index, end: index + written.length, message: message(written, mark), hint: hint(written) }))
}

function joined(written: string): string {
  const number = /^\d+(?:[ \u00a0]\d{3})+$/.test(written) ? written.replace(/[ \u00a0]/g, '.') : written.replace(/\s/g, '')
  return `viết "${number}"; nếu là hai số riêng, thêm chữ giữa hai số`
}
