import { letterheadSizes } from '../document/letterhead-sizes.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Rule } from './rule.ts'

export const sizeSet: Rule = {
  code: 'size-set',
  severity: 'warning',
  title: 'Cỡ chữ Quốc hiệu, Tiêu ngữ và ngày tháng không cùng một bộ',
  why: 'Ba cỡ chữ này tăng giảm cùng nhau: 13, 14, 14 hoặc 12, 13, 13 (ghi chú cột "Cỡ chữ" ở Mục V Phụ lục I Nghị định 30/2020/NĐ-CP). Không ghi cỡ nào thì chương trình tự chọn bộ vừa chỗ.',
  bad: `
--- templates/bao-cao/layout.yaml
sizes: { nation: 13, motto: 14, place: 13 }
#                                      ^^ size-set: địa danh và ngày tháng cỡ 13 không đi cùng Quốc hiệu cỡ 13: phải là 14
`,
  good: `
--- templates/bao-cao/layout.yaml
sizes: { nation: 12, motto: 13, place: 13 }
`,

  check(found, { document: { layout }, layoutFile }) {
    const { nation, motto, place } = letterheadSizes(layout, 13)
    if (motto === place && motto !== nation + 1) return tell('nation', 'Quốc hiệu', nation, 'Tiêu ngữ', motto, motto - 1)
    if (motto !== nation + 1) tell('motto', 'Tiêu ngữ', motto, 'Quốc hiệu', nation, nation + 1)
    if (place !== nation + 1) tell('place', 'địa danh và ngày tháng', place, 'Quốc hiệu', nation, nation + 1)

    function tell(key: 'nation' | 'motto' | 'place', name: string, size: number, other: string, otherSize: number, expected: number): void {
      found({
        message: `${name} cỡ ${formatNumber(size)} không đi cùng ${other} cỡ ${formatNumber(otherSize)}: phải là ${formatNumber(expected)}`,
        span: layoutFile.spanOfValue(['sizes', key]),
        hint: 'dùng bộ 13, 14, 14 (nation, motto, place), hoặc 12, 13, 13 khi địa danh dài',
      })
    }
  },
}
