import { formatDate } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'

export const dateLine: Rule = {
  code: 'date-line',
  severity: 'warning',
  title: 'Số và ngày ban hành không khớp nhau hoặc không khớp kỳ báo cáo',
  why: 'Số và ngày được cấp cùng lúc, sau khi ký (Điều 15 Nghị định 30/2020/NĐ-CP): bản dự thảo để trống cả hai, bản phát hành có đủ cả hai. Báo cáo ban hành trước ngày cuối kỳ thì số liệu chưa thể chốt.',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
number: 442
date: 10/4/2026
#     ^^^^^^^^^ date-line: ngày ban hành 10/4/2026 đứng trước ngày cuối kỳ 15/4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
number: 442
date: 16/4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
`,

  check(found, { figures: { period: { report: { value: { number, date, period }, file } } } }) {
    if (date !== null && period !== null && date < period.to) {
      found({
        message: `ngày ban hành ${formatDate(date)} đứng trước ngày cuối kỳ ${formatDate(period.to)}`,
        span: file.spanOfValue(['date']),
        related: [{ span: file.spanOfValue(['period', 'to']), message: 'ngày cuối kỳ ở đây' }],
        hint: 'kiểm tra ngày, tháng và năm của cả hai mục',
      })
    }
    if (number !== null && date === null) {
      found({ message: `đã có số văn bản ${number} nhưng chưa có ngày ban hành`, span: file.spanOfValue(['number']), hint: 'ghi ngày ban hành vào mục date, hoặc để trống cả số và ngày khi còn là dự thảo' })
    }
    if (number === null && date !== null) {
      found({ message: `đã có ngày ban hành ${formatDate(date)} nhưng chưa có số văn bản`, span: file.spanOfValue(['date']), hint: 'ghi số vào mục number, hoặc để trống cả số và ngày khi còn là dự thảo' })
    }
  },
}
