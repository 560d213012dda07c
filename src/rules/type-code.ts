import type { Rule } from './rule.ts'
import { isLetter, typeCodeOf } from '../vietnamese/document-kinds.ts'

export const typeCode: Rule = {
  code: 'type-code',
  severity: 'error',
  title: 'Mã loại văn bản không khớp với tên loại',
  why: 'Ký hiệu gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan (điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP); chữ viết tắt tên loại theo Mục I Phụ lục III: Báo cáo là BC, Kế hoạch là KH, Tờ trình là TTr. Không ghi mục code thì chương trình tự lấy mã đúng.',
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
    if (isLetter(kind)) return
    const expected = typeCodeOf(kind)
    if (expected === null && code === null) {
      return found({ message: `chưa biết mã loại văn bản của "${kind}"`, span: layoutFile.spanOfValue(['kind']), hint: 'ghi mã loại vào mục code, hoặc sửa tên loại theo Phụ lục III Nghị định 30/2020/NĐ-CP' })
    }
    if (expected === null || code === null || expected === code) return
    found({
      message: `mã loại văn bản của "${kind}" là ${expected}, không phải ${code}`,
      span: layoutFile.spanOfValue(['code']),
      related: [{ span: layoutFile.spanOfValue(['kind']), message: 'tên loại ở đây' }],
      hint: `ghi "code: ${expected}", hoặc sửa tên loại ở mục kind`,
    })
  },
}
