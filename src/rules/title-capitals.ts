import type { Rule } from './rule.ts'

export const titleCapitals: Rule = {
  code: 'title-capitals',
  severity: 'warning',
  title: 'Trích yếu viết in hoa',
  why: 'Chỉ tên loại văn bản viết in hoa; trích yếu nội dung là chữ in thường, kiểu chữ đứng, đậm (điểm b khoản 5 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP).',
  bad: `
--- data/2026-04/report.yaml
title: KẾT QUẢ THỰC HIỆN ĐỀ ÁN 06 THÁNG 4/2026
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ title-capitals: trích yếu không viết in hoa
period: { from: 16/3/2026, to: 15/4/2026 }
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`,

  check(found, { figures: { period: { report: { value, file } } } }) {
    const written = value.title.replace(/\{\{.*?\}\}/gs, ' ')
    // What most titles have, and quicker to see.
    if (/[a-z]{2}/.test(written)) return
    const words = written.match(/\p{L}{2,}/gu) ?? []
    if (words.length < fewestWords || words.some(word => word !== word.toLocaleUpperCase('vi'))) return
    const small = value.title.replace(/\{\{.*?\}\}|[^{]+|\{/gs, piece => (piece.startsWith('{{') ? piece : piece.toLocaleLowerCase('vi')))
    found({
      message: 'trích yếu không viết in hoa',
      span: file.spanOfValue(['title']),
      hint: `viết chữ thường, chỉ hoa chữ cái đầu câu và tên riêng, ví dụ "${small[0]!.toLocaleUpperCase('vi')}${small.slice(1)}"`,
    })
  },
}

/** Shorter ones may be nothing but abbreviations. */
const fewestWords = 3
