import type { Rule } from './rule.ts'

const abbreviation = /^[A-ZĐ][A-ZĐa-zđ0-9&]*$/

export const symbolForm: Rule = {
  code: 'symbol-form',
  severity: 'error',
  title: 'Số hoặc ký hiệu của báo cáo không đúng dạng',
  why: 'Số ghi bằng chữ số Ả Rập; ký hiệu gồm mã loại và chữ viết tắt cơ quan, nối bằng dấu gạch nối không cách chữ, không ghi năm (điểm b, điểm c khoản 3 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). Chương trình tự ghép "Số: 05/BC-UBND" từ số trong report.yaml và ký hiệu trong bao-cao.yaml.',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
number: 442/BC-TGV
#       ^^^^^^^^^^ symbol-form: mục number chỉ ghi số, không ghi "442/BC-TGV"
date: 20/4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
number: 442
date: 20/4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`,

  check(found, { figures: { period: { report, office: { workspace } } } }) {
    const { number } = report.value
    if (number !== null && !/^\d+$/.test(number)) {
      found({
        message: `mục number chỉ ghi số, không ghi "${number}"`,
        span: report.file.spanOfValue(['number']),
        hint: /^\d+\b/.test(number) ? `ghi "number: ${/^\d+/.exec(number)![0]}"; ký hiệu được ghép tự động` : 'ghi số văn bản bằng chữ số; chưa có số thì để trống',
      })
    }
    const { symbol } = workspace.value.organisation
    const fault = faultOf(symbol)
    if (fault === null) return
    found({ message: `ký hiệu "${symbol}" ${fault}`, span: workspace.file.spanOfValue(['organisation', 'symbol']), hint: 'ký hiệu chỉ gồm chữ viết tắt tên cơ quan, ví dụ UBND hoặc TGVĐA06' })
  },
}

function faultOf(symbol: string): string | null {
  if (!symbol.split('-').every(part => abbreviation.test(part))) return 'có dấu gạch nối thừa hoặc chữ không phải là chữ viết tắt'
  return /(?:19|20)\d{2}$/.test(symbol) ? 'có ghi năm' : null
}
