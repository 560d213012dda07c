import { formatNumber } from '../vietnamese/number.ts'
import type { Rule } from './rule.ts'

export const hundredPercent: Rule = {
  code: 'hundred-percent',
  severity: 'warning',
  title: 'Tỷ lệ in ra là 100% trong khi vẫn chưa đủ',
  why: 'Làm tròn 99,996% thành 100% khiến người đọc hiểu là đã hoàn thành, trong khi hai số đứng cạnh cho thấy chưa. Tăng số chữ số thập phân của tỷ lệ để thấy phần còn thiếu.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 2.226.347, total: 2.226.350 }
#                               ^^^^^^^^^ hundred-percent: 2.226.347/2.226.350 còn thiếu 3 nhưng tỷ lệ làm tròn thành 100%
`,
  good: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 2.226.350, total: 2.226.350 }
`,

  check(found, { figures: { period, indicators } }) {
    for (const { id, indicator, value, total, rate, span } of indicators.values()) {
      if (value === null || total === null || rate !== 100 || value >= total) continue
      found({
        message: `${formatNumber(value)}/${formatNumber(total)} còn thiếu ${formatNumber(total - value)} nhưng tỷ lệ làm tròn thành 100%`,
        span,
        related: [{ span: period.office.catalogue.file.spanOfValue(['indicators', id, 'decimals']), message: `tỷ lệ của chỉ tiêu này lấy ${indicator.decimals} chữ số thập phân` }],
        hint: 'kiểm tra hai số; nếu đúng, tăng "decimals" của chỉ tiêu trong data/indicators.yaml hoặc viết "gần 100%" thay cho tỷ lệ',
      })
    }
  },
}
