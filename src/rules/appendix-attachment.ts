import { inlinesToPlain } from '../document/plain-text.ts'
import type { Rule } from './rule.ts'

export const appendixAttachment: Rule = {
  code: 'appendix-attachment',
  severity: 'error',
  title: 'Phụ lục không ghi kèm theo văn bản nào',
  why: 'Dưới tên mỗi phụ lục phải ghi phụ lục ấy kèm theo văn bản nào: số, ký hiệu, thời gian ban hành và tên cơ quan ban hành (điểm c khoản 1 Mục III Phần I Phụ lục I, Mẫu 2.1 Phụ lục III Nghị định 30/2020/NĐ-CP). Khi chưa có số, ngày thì để chỗ trống.',
  bad: `
--- templates/bao-cao/layout.yaml
appendices:
  - body: phu-luc.hbs
    title: DANH MỤC NHIỆM VỤ
#          ^^^^^^^^^^^^^^^^^ appendix-attachment: dưới tên Phụ lục không có dòng "(Kèm theo …)"
--- templates/bao-cao/phu-luc.hbs
Các nhiệm vụ phải hoàn thành trong quý II.
`,
  good: `
--- templates/bao-cao/layout.yaml
appendices:
  - body: phu-luc.hbs
    title: DANH MỤC NHIỆM VỤ
    reference: (Kèm theo Báo cáo số ……/{{report.symbol}} ngày …… tháng …… năm {{period.year}} của {{organisation.title}})
--- templates/bao-cao/phu-luc.hbs
Các nhiệm vụ phải hoàn thành trong quý II.
`,

  check(found, { document: { appendices, title: { kind } } }) {
    for (const { label, title: [title], reference } of appendices) {
      if (!title || (reference !== null && inlinesToPlain(reference).trim() !== '')) continue
      const name = kind === null ? 'Công văn' : kind[0]! + kind.slice(1).toLocaleLowerCase('vi')
      found({
        message: `dưới tên ${label} không có dòng "(Kèm theo …)"`,
        span: title.span,
        hint: `thêm mục reference cho phụ lục này ở layout.yaml: "(Kèm theo ${name} số ……/{{report.symbol}} ngày …… tháng …… năm {{period.year}} của {{organisation.title}})"`,
      })
    }
  },
}
