import { deadlineOf } from '../period/period.ts'
import { isTypedBy } from '../schemas/catalogue.ts'
import { formatDate, formatMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Rule } from './rule.ts'

export const agencyMissing: Rule = {
  code: 'agency-missing',
  severity: 'warning',
  title: 'Cơ quan phải báo cáo nhưng chưa có tệp số liệu',
  why: 'Báo cáo thiếu một cơ quan thì các số tổng hợp không trọn vẹn, và chỗ trống dễ lọt vào bản phát hành. Cơ quan không phải gửi hằng tháng thì ghi "reports: không" trong data/agencies.yaml.',
  bad: `
--- data/agencies.yaml
agencies:
  cong-an: { name: Công an tỉnh, short: CAT }
  so-y-te: { name: Sở Y tế, short: SYT }
  so-noi-vu: { name: Sở Nội vụ, short: SNV }
# ^^^^^^^^^ agency-missing: Sở Nội vụ chưa gửi số liệu tháng 4/2026 (hạn gửi 14/4/2026)
`,
  good: `
--- data/agencies.yaml
agencies:
  cong-an: { name: Công an tỉnh, short: CAT }
  so-y-te: { name: Sở Y tế, short: SYT }
  so-noi-vu: { name: Sở Nội vụ, short: SNV, reports: không }
`,

  check(found, { figures: { period, indicators } }) {
    const { month, office, contributions, unusable, compiled, basis } = period
    // Which months an agency hasn't sent is told where they are put together.
    if (compiled || (basis && !basis.own.includes('agencies.yaml'))) return
    for (const [id, agency] of Object.entries(office.register.value.agencies)) {
      if (!agency.reports || contributions.has(id) || unusable.has(id)) continue
      const count = [...indicators.values()].filter(({ indicator }) => isTypedBy(indicator, id) && !indicator.optional).length
      found({
        message: `${agency.name} chưa gửi số liệu ${basis ? `cho văn bản "${basis.document}"` : `tháng ${formatMonth(month)} (hạn gửi ${formatDate(deadlineOf(month, office))})`}${count > 0 ? `, còn trống ${formatNumber(count)} chỉ tiêu` : ''}`,
        span: office.register.file.spanOfKey(['agencies', id]),
        hint: `khi nhận được thì ghi vào data/${basis?.document ?? month}/${id}.yaml; nếu cơ quan này không phải gửi${basis ? '' : ' hằng tháng'} thì thêm "reports: không"`,
      })
    }
  },
}
