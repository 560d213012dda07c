import type { Figure, Figures } from '../figures/figures.ts'
import type { Relation } from '../schemas/catalogue.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { sideOf, unknownNames, type Side } from './data/relation-side.ts'
import type { Finding, Rule } from './rule.ts'

export const relation: Rule = {
  code: 'relation',
  severity: 'warning',
  title: 'Số liệu trái với quan hệ khai báo trong danh mục',
  why: 'Người soạn biết những quan hệ mà chương trình không tự biết: số kích hoạt không vượt số thu nhận, số tiếp nhận trực tuyến không vượt tổng. Khai báo một lần ở mục relations của data/indicators.yaml thì tháng nào cũng được kiểm tra. Thiếu số liệu thì bỏ qua, trừ khi ghi "missing: warn".',
  bad: `
--- data/indicators.yaml
indicators:
  ho-so-tiep-nhan: { label: Hồ sơ tiếp nhận, unit: hồ sơ, agency: cong-an, kind: monthly }
  ho-so-truc-tuyen: { label: Hồ sơ trực tuyến, unit: hồ sơ, agency: cong-an, kind: monthly }
relations:
  - { left: ho-so-truc-tuyen, operator: <=, right: ho-so-tiep-nhan }
--- data/2026-04/cong-an.yaml
agency: cong-an
indicators:
  ho-so-tiep-nhan: 12.450
  ho-so-truc-tuyen: 14.250
#                   ^^^^^^ relation: "Hồ sơ trực tuyến" (14.250) phải nhỏ hơn hoặc bằng "Hồ sơ tiếp nhận" (12.450)
`,
  good: `
--- data/indicators.yaml
indicators:
  ho-so-tiep-nhan: { label: Hồ sơ tiếp nhận, unit: hồ sơ, agency: cong-an, kind: monthly }
  ho-so-truc-tuyen: { label: Hồ sơ trực tuyến, unit: hồ sơ, agency: cong-an, kind: monthly }
relations:
  - { left: ho-so-truc-tuyen, operator: <=, right: ho-so-tiep-nhan }
--- data/2026-04/cong-an.yaml
agency: cong-an
indicators:
  ho-so-tiep-nhan: 12.450
  ho-so-truc-tuyen: 11.250
`,

  check(found, { figures: { period, indicators } }) {
    const { value: { relations }, file } = period.office.catalogue
    relations.forEach((relation, index) => {
      const path = ['relations', index]
      const unknown = (['left', 'right'] as const).flatMap(key => unknownNames(relation[key], indicators).map(({ name, path: under }) => ({ name, path: [...path, key, ...under] })))
      for (const { name, path } of unknown) found({ ...unknownName(name, indicators.keys()), span: file.spanOfValue(path) })
      if (unknown.length > 0 || (period.compiled && !holdsForSums(relation, indicators))) return

      const [left, right] = [sideOf(relation.left, indicators), sideOf(relation.right, indicators)]
      const figures = [...left.figures, ...right.figures]
      const here = { span: file.spanOfValue(path), message: 'quan hệ khai báo ở đây' }
      const missing = figures.find(({ value }) => value === null)
      if (missing) {
        if (relation.missing === 'warn') found({ ...notComparable(relation, missing), span: missing.span, related: [here] })
      } else if (!holds[relation.operator](left.sum, right.sum)) {
        const others = figures.slice(1).map(({ span, indicator }) => ({ span, message: `"${indicator.label}" ở đây` }))
        found({ ...broken(relation, left, right), span: figures[0]?.span ?? here.span, related: [...others, here] })
      }
    })
  },
}

/** What holds of every month holds of their sums only where both sides are nothing but sums; of last months' figures it holds as it did. */
function holdsForSums({ left, right }: Relation, indicators: Figures['indicators']): boolean {
  const kinds = [left, right].flat().map(term => (typeof term === 'number' ? 'number' : indicators.get(term)!.indicator.kind))
  return !kinds.includes('monthly') || kinds.every(kind => kind === 'monthly')
}

type Sentence = Pick<Finding, 'message' | 'hint'>

function broken({ operator, say }: Relation, left: Side, right: Side): Sentence {
  return {
    message: say === null
      ? `${left.said} phải ${spoken[operator]} ${right.said}`
      : `${say}: ${formatNumber(left.sum)} không ${spoken[operator]} ${formatNumber(right.sum)}`,
    hint: 'kiểm tra các số này với cơ quan gửi; nếu quan hệ không còn đúng thì sửa mục relations trong data/indicators.yaml',
  }
}

function notComparable({ say }: Relation, { indicator }: Figure): Sentence {
  return {
    message: `chưa kiểm tra được quan hệ${say === null ? '' : ` "${say}"`} vì chưa có số liệu "${indicator.label}"`,
    hint: 'điền số liệu khi nhận được; nếu thiếu cũng không sao thì bỏ "missing: warn"',
  }
}

function unknownName(name: string, known: Iterable<string>): Sentence {
  const near = nearest(name, known)
  return {
    message: `quan hệ nhắc đến "${name}" nhưng danh mục không có chỉ tiêu này`,
    hint: near === null ? 'ghi mã của một chỉ tiêu trong data/indicators.yaml, hoặc một số' : `có phải bạn muốn viết "${near}"?`,
  }
}

const holds: Readonly<Record<Relation['operator'], (left: number, right: number) => boolean>> = {
  '<=': (left, right) => left <= right,
  '<': (left, right) => left < right,
  '=': (left, right) => left === right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
}

const spoken: Readonly<Record<Relation['operator'], string>> = {
  '<=': 'nhỏ hơn hoặc bằng', '<': 'nhỏ hơn', '=': 'bằng', '>=': 'lớn hơn hoặc bằng', '>': 'lớn hơn',
}
