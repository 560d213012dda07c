import type { Span } from '../source/source.ts'
import type { Rule } from './rule.ts'

export const letterheadCapitals: Rule = {
  code: 'letterhead-capitals',
  severity: 'error',
  title: 'Tên cơ quan hoặc tên loại văn bản chưa viết in hoa',
  why: 'Tên cơ quan chủ quản, tên cơ quan ban hành (điểm b khoản 2 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP) và tên loại văn bản (điểm b khoản 5) viết in hoa.',
  bad: `
--- bao-cao.yaml
organisation:
  superior: UBND tỉnh Khánh Hòa
#           ^^^^^^^^^^^^^^^^^^^ letterhead-capitals: tên cơ quan chủ quản "UBND tỉnh Khánh Hòa" phải viết in hoa
  name: TỔ GIÚP VIỆC ĐỀ ÁN 06
  title: Tổ giúp việc Đề án 06
  symbol: TGVĐA06
  place: Khánh Hòa
period: { first-day: 16, deadline-day: 14 }
template: bao-cao
signature: { authority: TỔ TRƯỞNG, name: Nguyễn Văn A }
recipients: ["Lưu: VT, PC06"]
`,
  good: `
--- bao-cao.yaml
organisation:
  superior: UBND TỈNH KHÁNH HÒA
  name: TỔ GIÚP VIỆC ĐỀ ÁN 06
  title: Tổ giúp việc Đề án 06
  symbol: TGVĐA06
  place: Khánh Hòa
period: { first-day: 16, deadline-day: 14 }
template: bao-cao
signature: { authority: TỔ TRƯỞNG, name: Nguyễn Văn A }
recipients: ["Lưu: VT, PC06"]
`,

  check(found, { figures: { period: { office: { workspace: { value, file } } } }, document: { layout }, layoutFile }) {
    value.organisation.superior?.forEach((line, index) => tell('tên cơ quan chủ quản', line, file.spanOfValue(['organisation', 'superior', index])))
    value.organisation.name.forEach((line, index) => tell('tên cơ quan ban hành', line, file.spanOfValue(['organisation', 'name', index])))
    tell('tên loại văn bản', layout.kind, layoutFile.spanOfValue(['kind']))

    function tell(what: string, line: string, span: Span): void {
      const capitals = line.toLocaleUpperCase('vi')
      if (line !== capitals) found({ message: `${what} "${line}" phải viết in hoa`, span, hint: `ghi "${capitals}"` })
    }
  },
}
