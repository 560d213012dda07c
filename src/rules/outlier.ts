import { formatNumber } from '../vietnamese/number.ts'
import { quantity } from './data/quantity.ts'
import type { Rule } from './rule.ts'
import { median, receivedOf } from './data/series.ts'

const fewestMonths = 5

export const outlier: Rule = {
  code: 'outlier',
  severity: 'warning',
  title: 'Số trong kỳ hoặc hiện trạng khác hẳn các tháng trước',
  why: 'Một số lệch xa mọi tháng trước thường là gõ thừa hoặc thiếu chữ số, hoặc nhầm đơn vị tính. Mức bình thường lấy từ trung vị và độ lệch của ít nhất 5 tháng trước, nên một tháng bất thường cũ không làm sai mức ấy; ít tháng hơn thì không nhắc. Số lũy kế không xét ở đây.',
  bad: `
--- data/2025-11/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 20 }
--- data/2025-12/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 20 }
--- data/2026-01/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 21 }
--- data/2026-02/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 22 }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 22 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 222 }
#                              ^^^ outlier: 222 kiosk khác hẳn 5 tháng trước (từ 20 đến 22, mức giữa là 21)
`,
  good: `
--- data/2025-11/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 20 }
--- data/2025-12/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 20 }
--- data/2026-01/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 21 }
--- data/2026-02/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 22 }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 22 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 25 }
`,

  check(found, { figures, history }) {
    for (const { id, indicator, value, previous, span, previousSpan } of figures.indicators.values()) {
      if (indicator.kind === 'cumulative' || value === null) continue
      const earlier = receivedOf(history.get(id), past => past.amounts.value).map(({ value }) => value)
      if (earlier.length < fewestMonths || isUsual(value, earlier)) continue
      found({
        message: `${quantity(value, indicator)} khác hẳn ${earlier.length} tháng trước (từ ${formatNumber(Math.min(...earlier))} đến ${formatNumber(Math.max(...earlier))}, mức giữa là ${formatNumber(median(earlier))})`,
        span,
        related: previousSpan && previous?.value != null ? [{ span: previousSpan, message: 'số của tháng trước ở đây' }] : [],
        hint: 'kiểm tra số chữ số và đơn vị tính; nếu đúng, nêu nguyên nhân tăng hoặc giảm mạnh trong báo cáo',
      })
    }
  },
}

/**
 * Median absolute deviation, scaled to a standard deviation. The floors keep quiet about indicators that hardly ever moved:
 * half of what is usual, or five of a thing that is counted in ones.
 */
function isUsual(value: number, earlier: readonly number[]): boolean {
  const usual = median(earlier)
  const deviation = 1.4826 * median(earlier.map(other => Math.abs(other - usual)))
  return Math.abs(value - usual) <= Math.max(5 * deviation, usual / 2, 5)
}
