import { deadlineOf } from '../period/period.ts'
import { daysBetween, formatDate } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'

export const agencyLate: Rule = {
  code: 'agency-late',
  severity: 'warning',
  title: 'Cơ quan gửi số liệu sau hạn',
  why: 'Số liệu gửi sau hạn có thể đã chốt ở một ngày khác với các cơ quan còn lại, và việc chậm gửi cần được theo dõi. Hạn gửi là mục period.deadline-day trong bao-cao.yaml.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
submitted: 17/4/2026
#          ^^^^^^^^^ agency-late: Sở Y tế gửi số liệu ngày 17/4/2026, chậm 3 ngày so với hạn 14/4/2026
`,
  good: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
submitted: 14/4/2026
`,

  check(found, { figures: { period: { month, office, contributions, basis } } }) {
    // The day is a month's; of a month whose figures a document uses it was told there.
    if (basis) return
    const deadline = deadlineOf(month, office)
    for (const [id, { value: { submitted }, file }] of contributions) {
      const agency = office.register.value.agencies[id]!
      if (!agency.reports || submitted === null || submitted <= deadline) continue
      found({
        message: `${agency.name} gửi số liệu ngày ${formatDate(submitted)}, chậm ${daysBetween(deadline, submitted)} ngày so với hạn ${formatDate(deadline)}`,
        span: file.spanOfValue(['submitted']),
        related: [{ span: office.workspace.file.spanOfValue(['period', 'deadline-day']), message: 'hạn gửi hằng tháng ở đây' }],
        hint: 'kiểm tra ngày gửi; nếu đúng là chậm, xác nhận số liệu vẫn chốt đúng ngày cuối kỳ',
      })
    }
  },
}
