import { inForce } from './data/in-force.ts'
import type { Rule } from './rule.ts'
import { bodyOf } from './data/signing-body.ts'

export const signerName: Rule = {
  code: 'signer-name',
  severity: 'error',
  title: 'Họ tên người ký ghi không đúng thể thức',
  why: 'Họ tên người ký viết chữ thường, đậm; trước họ tên không ghi học hàm, học vị, danh hiệu danh dự. Đơn vị vũ trang, cơ sở giáo dục, y tế, khoa học được ghi theo quy định của ngành (điểm c khoản 7 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP) nên không bị nhắc.',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
signature:
  authority: CHỦ TỊCH
  name: ThS. Nguyễn Văn A
#       ^^^^^^^^^^^^^^^^^ signer-name: không ghi "ThS." trước họ tên người ký
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
signature:
  authority: CHỦ TỊCH
  name: Nguyễn Văn A
`,

  check(found, { figures: { period } }) {
    const { value: { name }, file } = inForce(period, 'signature')
    const span = file.spanOfValue(['signature', 'name'])
    const degree = degrees.exec(name)?.[0].trim()
    if (degree !== undefined && bodyOf(period) === 'other') {
      found({ message: `không ghi "${degree}" trước họ tên người ký`, span, hint: `ghi "${name.replace(degrees, '').trim()}"` })
    } else if (name === name.toLocaleUpperCase('vi')) {
      found({ message: `họ tên người ký không viết in hoa: "${name}"`, span, hint: 'viết hoa chữ cái đầu mỗi tiếng: Nguyễn Văn A' })
    }
  },
}

/** Academic titles, degrees and titles of honour, one or several, before a name. */
const degrees = /^(?:(?:(?:GS|PGS|TSKH|TS|ThS|BS|BSCK\s?I{1,2}|BS\.?\s?CK\s?I{1,2}|DS|KS|CN|LS|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT)(?:[.,]\s*|\s+)|(?:Phó Giáo sư|Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Dược sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú)[,\s]+))+/iu
