import type { Filed } from '../period/period.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { Span } from '../source/source.ts'
import type { Rule } from './rule.ts'

export const indicatorMissing: Rule = {
  code: 'indicator-missing',
  severity: 'warning',
  title: 'Tệp của cơ quan thiếu một chỉ tiêu trong danh mục',
  why: 'Chỉ tiêu không có dòng nào trong tệp thì dễ bị quên hơn chỉ tiêu để trống. Chỉ tiêu không phải tháng nào cũng có thì ghi "optional: có" trong data/indicators.yaml.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
^^^^^^^^^^ indicator-missing: Sở Y tế chưa có dòng cho chỉ tiêu "Kiosk đăng ký khám bệnh" (kiosk-kham-benh)
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.226.350 }
`,
  good: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.226.350 }
  kiosk-kham-benh:
`,

  check(found, { figures: { period: { office, contributions, basis }, previous, indicators } }) {
    // A month whose figures a document uses has been told of what it lacks.
    if (basis && !basis.own.includes('agencies.yaml')) return
    for (const { id, indicator } of indicators.values()) {
      const contribution = contributions.get(indicator.agency)
      if (!contribution || indicator.optional || indicator.from === 'communes' || Object.hasOwn(contribution.value.indicators, id)) continue
      const before = previous?.contributions.get(indicator.agency)
      found({
        message: `${office.register.value.agencies[indicator.agency]!.name} chưa có dòng cho chỉ tiêu "${indicator.label}" (${id})`,
        span: placeOfIndicators(contribution),
        related: [
          { span: office.catalogue.file.spanOfKey(['indicators', id]), message: 'chỉ tiêu khai báo ở đây' },
          ...(before && Object.hasOwn(before.value.indicators, id) ? [{ span: before.file.spanOfKey(['indicators', id]), message: 'tháng trước đã báo cáo ở đây' }] : []),
        ],
        hint: `thêm dòng "${id}:" (chưa có số thì để trống); nếu không phải tháng nào cũng có, ghi "optional: có" trong danh mục`,
      })
    }
  },
}

function placeOfIndicators({ file }: Filed<Contribution>): Span {
  return Object.hasOwn(file.value as object, 'indicators') ? file.spanOfKey(['indicators']) : file.spanOfValue(['agency'])
}
