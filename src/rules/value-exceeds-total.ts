import type { Figure, Figures } from '../figures/figures.ts'
import type { Span } from '../source/source.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Rule } from './rule.ts'

export const valueExceedsTotal: Rule = {
  code: 'value-exceeds-total',
  severity: 'warning',
  title: 'Giá trị lớn hơn tổng số',
  why: 'Phần không thể lớn hơn toàn bộ: tỷ lệ vượt 100% gần như luôn do gõ nhầm một trong hai số hoặc đảo chỗ hai số. Chỉ tiêu được phép vượt kế hoạch thì ghi "# chấp nhận value-exceeds-total: lý do" ở dòng ngay trên.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 2.226.350, total: 967.494 }
#                               ^^^^^^^^^ value-exceeds-total: giá trị 2.226.350 lớn hơn tổng số 967.494 (tỷ lệ 230,12%)
`,
  good: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.226.350 }
`,

  check(found, { figures }) {
    for (const figure of figures.indicators.values()) {
      const { value, total, rate, span } = figure
      if (value === null || total === null || value <= total) continue
      found({
        message: `giá trị ${formatNumber(value)} lớn hơn tổng số ${formatNumber(total)}${rate === null ? '' : ` (tỷ lệ ${formatNumber(rate)}%)`}`,
        span,
        related: [{ span: placeOfTotal(figures, figure), message: 'tổng số ở đây' }],
        hint: 'kiểm tra xem hai số có bị đảo chỗ, gõ thừa hoặc thiếu chữ số không',
      })
    }
  },
}

/** In the agency's file, in the catalogue, or at the indicator that is the total. */
function placeOfTotal({ period, indicators }: Figures, { id, indicator, spanOf }: Figure): Span {
  if (typeof indicator.total === 'number') return period.office.catalogue.file.spanOfValue(['indicators', id, 'total'])
  return indicator.total === null || indicator.total === 'reported' ? spanOf('total') : indicators.get(indicator.total)?.span ?? spanOf('total')
}
