import type { Rule } from './rule.ts'
import { typeCodeOf } from './data/type-codes.ts'

export const typeCode: Rule = {
  code: 'type-code',
  severity: 'error',
  title: 'Mã loại văn bản không khớp với tên loại',
  why: 'Ký hiệu gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan (điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP); chữ viết tắt tên loại theo Mục I Phụ lục III: Báo cáo là BC, Kế hoạch là KH, Tờ trình là TTr.',
  bad: `
--- templates/bao-cao/layout.yaml
kind: KẾ HOẠCH
code: BC
#     ^^ type-code: mã loại văn bản của "KẾ HOẠCH" là KH, không phải BC
`,
  good: `
--- templates/bao-cao/layout.yaml
kind: KẾ HOẠCH
code: KH
`,

  check(found, { document: { layout: { kind, code } }, layoutFile }) {
    const expected = typeCodeOf(kind)
    if (expected === null || expected === code) return
    found({
      message: `mã loại văn bản của "${kind}" là ${expected}, không phải ${code}`,
      span: layoutFile.spanOfValue(Object.hasOwn(layoutFile.value as object, 'code') ? ['code'] : ['kind']),
      related: [{ span: layoutFile.spanOfValue(['kind']), message: 'tên loại ở đây' }],
      hint: `ghi "code: ${expected}", hoặc sửa tên loại ở mục kind`,
    })
  },
}
