import { monthOfFigures } from '../period/period.ts'
import { formatMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { quantity } from './data/quantity.ts'
import type { Rule } from './rule.ts'
import { isRestart, receivedOf } from './data/series.ts'

export const cumulativeFalls: Rule = {
  code: 'cumulative-falls',
  severity: 'warning',
  title: 'Số lũy kế thấp hơn kỳ trước',
  why: 'Số lũy kế chỉ có thể tăng hoặc giữ nguyên. Khi nó giảm, thường là gõ thiếu một chữ số, ghi số trong kỳ thay cho số lũy kế, hoặc số kỳ trước đã tính trùng; người đọc so hai báo cáo sẽ hỏi ngay. Số lũy kế từ đầu năm bắt đầu lại vào kỳ đầu của năm mới thì không bị nhắc.',
  bad: `
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 96.749, total: 2.226.350 }
#                               ^^^^^^ cumulative-falls: số lũy kế "Sổ sức khỏe điện tử" giảm từ 960.120 (tháng 3/2026) xuống 96.749 người dân
`,
  good: `
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.226.350 }
`,

  check(found, { figures, history }) {
    for (const { id, indicator, value, span, previousSpan } of figures.indicators.values()) {
      const earlier = receivedOf(history.get(id), past => past.amounts.value).at(-1)
      if (indicator.kind !== 'cumulative' || value === null || !earlier || value >= earlier.value) continue
      if (isRestart(earlier, { month: monthOfFigures(figures.period), value })) continue
      const isLastMonth = earlier.month === figures.previous?.month
      found({
        message: `số lũy kế "${indicator.label}" giảm từ ${formatNumber(earlier.value)} (tháng ${formatMonth(earlier.month)}) xuống ${quantity(value, indicator)}`,
        span,
        related: isLastMonth && previousSpan ? [{ span: previousSpan, message: 'số của tháng trước ở đây' }] : [],
        hint: 'kiểm tra lại số này với cơ quan gửi; nếu đúng là giảm (bị hủy, loại trùng) thì nêu lý do trong báo cáo và ghi "# chấp nhận cumulative-falls: lý do" ở dòng ngay trên',
      })
    }
  },
}
