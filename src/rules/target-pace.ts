import { progressOf } from '../figures/target.ts'
import { monthOfFigures, stateDayOf } from '../period/period.ts'
import { formatDate } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'
import { isTooSlow, monthsBetween, neededPaceOf, paceOf } from './data/pace.ts'
import { receivedOf } from './data/series.ts'

export const targetPace: Rule = {
  code: 'target-pace',
  severity: 'warning',
  title: 'Với tốc độ hiện nay sẽ không kịp chỉ tiêu được giao',
  why: 'Biết sớm thì còn kịp đôn đốc. Tốc độ là mức tăng bình quân của tối đa 6 tháng gần nhất (cần ít nhất 2 tháng trước); so với mức cần tăng mỗi tháng để đạt đúng hạn, thấp hơn 90% mới nhắc. Chỉ xét số lũy kế và hiện trạng.',
  bad: `
--- data/indicators.yaml
indicators:
  kiosk-kham-benh:
    label: Kiosk đăng ký khám bệnh
    unit: kiosk
    agency: so-y-te
    kind: snapshot
    target: { value: 60, by: 31/12/2026 }
--- data/2026-02/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 18 }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 20 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 22 }
#                              ^^ target-pace: "Kiosk đăng ký khám bệnh" mới đạt 22 kiosk, mỗi tháng tăng khoảng 2 kiosk; đến hạn 31/12/2026 chỉ đạt khoảng 39 kiosk, chỉ tiêu là 60 kiosk
`,
  good: `
--- data/indicators.yaml
indicators:
  kiosk-kham-benh:
    label: Kiosk đăng ký khám bệnh
    unit: kiosk
    agency: so-y-te
    kind: snapshot
    target: { value: 38, by: 31/12/2026 }
--- data/2026-02/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 18 }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 20 }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators: { kiosk-kham-benh: 22 }
`,

  check(found, { figures: { period, indicators }, history }) {
    const to = stateDayOf(period)
    for (const figure of indicators.values()) {
      const progress = figure.indicator.kind === 'monthly' ? null : progressOf(figure)
      if (!progress || progress.by <= to || progress.now >= progress.goal) continue
      const { by, goal, now, measure, say, sayChange } = progress
      const pace = paceOf([...receivedOf(history.get(figure.id), past => measure(past.amounts)), { month: monthOfFigures(period), value: now }])
      const needed = neededPaceOf(progress, to)
      if (pace === null || !isTooSlow(pace, needed)) continue
      const outcome = pace > 0
        ? `mỗi tháng tăng khoảng ${sayChange(pace)}; đến hạn ${formatDate(by)} chỉ đạt khoảng ${say(now + pace * monthsBetween(to, by))}, chỉ tiêu là ${say(goal)}`
        : `mấy tháng nay không tăng; chỉ tiêu là ${say(goal)} vào ngày ${formatDate(by)}`
      found({
        message: `"${figure.indicator.label}" mới đạt ${say(now)}, ${outcome}`,
        span: figure.span,
        related: [{ span: period.office.catalogue.file.spanOfValue(['indicators', figure.id, 'target']), message: 'chỉ tiêu được giao ở đây' }],
        hint: `để kịp hạn cần tăng khoảng ${sayChange(needed)} mỗi tháng: nêu giải pháp đẩy nhanh trong báo cáo`,
      })
    }
  },
}
