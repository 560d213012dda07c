import type { Past } from '../figures/figures.ts'
import { daysBetween, formatDate, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'
import { isRestart, receivedOf, type Received } from './data/series.ts'
import { progressOf, type Progress } from './data/target.ts'

const daysInMonth = 365 / 12
const longestLook = 6
const fewestMonths = 2

/** Being a little behind is no news: told only below this share of the pace that is needed. */
const tolerance = 0.9

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
    const { to } = period.report.value.period
    for (const figure of indicators.values()) {
      const progress = figure.indicator.kind === 'monthly' ? null : progressOf(figure)
      if (!progress || progress.by <= to || progress.now >= progress.goal) continue
      const pace = paceOf(history.get(figure.id), progress, { month: period.month, value: progress.now })
      const { by, goal, now, say, sayChange } = progress
      const needed = (goal - now) / monthsBetween(to, by)
      if (pace === null || pace >= needed * tolerance) continue
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

/** Mean growth a month; null where there are too few months to tell. Months before a count started anew are left out. */
function paceOf(history: readonly Past[] | undefined, { measure }: Progress, now: Received): number | null {
  const received = [...receivedOf(history, past => measure(past.amounts)), now]
  const restart = received.findLastIndex((each, index) => index > 0 && isRestart(received[index - 1]!, each))
  const recent = received.slice(Math.max(restart, 0)).slice(-longestLook - 1)
  const first = recent[0]!
  return recent.length <= fewestMonths ? null : (now.value - first.value) / (monthNumber(now.month) - monthNumber(first.month))
}

function monthNumber(month: IsoMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) / daysInMonth
}
