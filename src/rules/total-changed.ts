import type { Figure, Past } from '../figures/figures.ts'
import { monthOfFigures } from '../period/period.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Rule } from './rule.ts'
import { isRestart, receivedOf, type Received } from './data/series.ts'

const smallChange = 0.05

/** What dividing may add to a change: 1.05 - 1 is above 0.05. */
const roundoff = 1e-9

export const totalChanged: Rule = {
  code: 'total-changed',
  severity: 'warning',
  title: 'Mẫu số của tỷ lệ thay đổi bất thường so với tháng trước',
  why: 'Tỷ lệ tăng hay giảm vì mẫu số đổi thì không nói lên kết quả thực hiện. Mẫu số do cơ quan gửi hằng tháng (total: reported) bị nhắc khi đổi quá 5% mà giá trị không đổi theo, và, với số lũy kế, khi giảm trong khi các tháng trước chưa từng giảm. Số trong kỳ (monthly) có mẫu số riêng của từng tháng nên không xét.',
  bad: `
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.662.350 }
#                                               ^^^^^^^^^ total-changed: tổng số của "Sổ sức khỏe điện tử" tăng từ 2.226.350 lên 2.662.350 so với tháng trước, trong khi giá trị tăng 0,77%
`,
  good: `
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.227.104 }
`,

  check(found, { figures: { period, previous, indicators }, history }) {
    // From one year to the next a total may well change.
    if (period.compiled) return
    for (const figure of indicators.values()) {
      const { id, indicator, total } = figure
      const before = figure.previous?.total ?? null
      if (indicator.total !== 'reported' || indicator.kind === 'monthly' || total === null || !before) continue
      const [then, now]: [Received, Received] = [{ month: previous!.month, value: before }, { month: monthOfFigures(period), value: total }]
      if (isRestart(then, now) || isExpected(figure, now.value / then.value - 1, history.get(id))) continue
      const contribution = previous!.contributions.get(indicator.agency)
      found({
        message: `tổng số của "${indicator.label}" ${total < before ? 'giảm' : 'tăng'} từ ${formatNumber(before)} ${total < before ? 'xuống' : 'lên'} ${formatNumber(total)} so với tháng trước${sayGrowth(figure)}`,
        span: figure.spanOf('total'),
        related: contribution ? [{ span: contribution.file.spanOfValue(['indicators', id, 'total']), message: 'tổng số của tháng trước ở đây' }] : [],
        hint: 'kiểm tra lại tổng số; nếu phạm vi thống kê đã đổi, ghi rõ trong báo cáo để người đọc không hiểu nhầm tỷ lệ',
      })
    }
  },
}

/** A total may grow along with its value, as received and processed files do, and a population goes up and down by a little. */
function isExpected(figure: Figure, change: number, history: readonly Past[] | undefined): boolean {
  if (figure.indicator.kind === 'cumulative' && change < 0 && !hasFallen(history)) return false
  return Math.abs(change) <= smallChange + roundoff || (growthOf(figure) ?? 0) / change >= 0.5 - roundoff
}

function hasFallen(history: readonly Past[] | undefined): boolean {
  const totals = receivedOf(history, past => past.amounts.total)
  return totals.some((total, index) => index > 0 && total.value < totals[index - 1]!.value)
}

/** Growth of the value since the month before; null where it can't be told. */
function growthOf({ value, previous }: Figure): number | null {
  return value === null || previous === null || !previous.value ? null : value / previous.value - 1
}

function sayGrowth(figure: Figure): string {
  const growth = growthOf(figure)
  if (growth === null) return ''
  return growth === 0 ? ', trong khi giá trị không đổi' : `, trong khi giá trị ${growth > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(growth) * 100, 2)}%`
}
