import { progressOf } from '../figures/target.ts'
import { stateDayOf } from '../period/period.ts'
import { formatDate } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'

export const targetMissed: Rule = {
  code: 'target-missed',
  severity: 'warning',
  title: 'Đã đến hạn mà chưa đạt chỉ tiêu được giao',
  why: 'Chỉ tiêu quá hạn chưa đạt phải được nói thẳng trong phần tồn tại, hạn chế, kèm nguyên nhân; người đọc cấp trên đối chiếu với văn bản giao chỉ tiêu. Hạn trùng ngày chốt số liệu được coi là đã đến.',
  bad: `
--- data/indicators.yaml
indicators:
  kiosk-kham-benh:
    label: Kiosk đăng ký khám bệnh
    unit: kiosk
    agency: so-y-te
    kind: snapshot
    target: { value: 30, by: 31/3/2026 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  kiosk-kham-benh: 22
#                  ^^ target-missed: "Kiosk đăng ký khám bệnh" mới đạt 22 kiosk, chỉ tiêu 30 kiosk đã đến hạn ngày 31/3/2026
`,
  good: `
--- data/indicators.yaml
indicators:
  kiosk-kham-benh:
    label: Kiosk đăng ký khám bệnh
    unit: kiosk
    agency: so-y-te
    kind: snapshot
    target: { value: 20, by: 31/3/2026 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  kiosk-kham-benh: 22
`,

  check(found, { figures: { period, indicators } }) {
    for (const figure of indicators.values()) {
      const progress = progressOf(figure)
      if (!progress || progress.by > stateDayOf(period) || progress.now >= progress.goal) continue
      const { by, goal, now, say, sayChange } = progress
      found({
        message: `"${figure.indicator.label}" mới đạt ${say(now)}, chỉ tiêu ${say(goal)} đã đến hạn ngày ${formatDate(by)}`,
        span: figure.span,
        related: [{ span: period.office.catalogue.file.spanOfValue(['indicators', figure.id, 'target']), message: 'chỉ tiêu được giao ở đây' }],
        hint: `còn thiếu ${sayChange(goal - now)}: nêu nguyên nhân và thời hạn mới trong báo cáo, hoặc sửa chỉ tiêu trong danh mục nếu đã được điều chỉnh`,
      })
    }
  },
}
