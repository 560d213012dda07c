import { inForce } from './data/in-force.ts'
import type { Rule } from './rule.ts'
import { bodyOf } from './data/signing-body.ts'
import { smallLettersOf } from './text/small-letters.ts'

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
    const degree = degreesBefore(name)
    if (degree !== '' && bodyOf(period) === 'other') {
      found({ message: `không ghi "${degree.trim()}" trước họ tên người ký`, span, hint: `ghi "${name.slice(degree.length)}"` })
    } else if (name === name.toLocaleUpperCase('vi')) {
      found({ message: `họ tên người ký không viết in hoa: "${name}"`, span, hint: 'viết hoa chữ cái đầu mỗi tiếng: Nguyễn Văn A' })
    }
  },
}

/** Academic titles, degrees and titles of honour, one or several, before a name. */
function degreesBefore(name: string): string {
  const small = smallLettersOf(name)
  if (!beginnings.some(beginning => small.startsWith(beginning))) return ''
  const degrees = /^(?:(?:(?:gs|pgs|tskh|ts|ths|bs\.?\s?ck\s?i{1,2}|bs|ds|ks|cn|ls|nsnd|nsưt|ngnd|ngưt|ttnd|ttưt)(?:[.,]\s*|\s+)|(?:phó giáo sư|giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|dược sĩ|kỹ sư|cử nhân|luật sư|nhà giáo nhân dân|nhà giáo ưu tú|thầy thuốc nhân dân|thầy thuốc ưu tú)[,\s]+))+/
  return name.slice(0, degrees.exec(small)?.[0].length ?? 0)
}

/** What each of them begins with. */
const beginnings = 'gs pgs ts ths bs ds ks cn ls nsnd nsưt ngnd ngưt tt phó giáo tiến thạc bác dược kỹ cử luật nhà thầy'.split(' ')
