import type { Span } from '../source/source.ts'
import type { Period } from '../period/period.ts'
import { inForce } from './data/in-force.ts'
import { isLetter, typeCodeOf } from '../vietnamese/document-kinds.ts'
import type { Rule } from './rule.ts'

export const addresseesMissing: Rule = {
  code: 'addressees-missing',
  severity: 'warning',
  title: 'Báo cáo gửi cấp trên, hoặc tờ trình, công văn, nhưng không có Kính gửi',
  why: 'Báo cáo của cơ quan cấp dưới gửi cấp trên phải có "Kính gửi" ở đầu văn bản và Nơi nhận mở đầu bằng "Như trên" (điểm b khoản 9 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). Tờ trình, công văn luôn có Kính gửi. Với báo cáo, chương trình hiểu là gửi cấp trên khi có cơ quan chủ quản, hoặc khi một nơi nhận ghi (báo cáo), (b/c).',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
addressees: []
recipients:
  - Bộ Công an (*báo cáo*)
#   ^^^^^^^^^^^^^^^^^^^^^^ addressees-missing: gửi "Bộ Công an" để báo cáo nhưng văn bản không có Kính gửi
  - "Lưu: VT, PC06"
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
addressees: [Bộ Công an]
recipients:
  - Như trên
  - "Lưu: VT, PC06"
`,

  check(found, { figures: { period }, document: { layout: { kind } }, layoutFile }) {
    if (inForce(period, 'addressees').value?.length) return
    const reason = isLetter(kind) || typeCodeOf(kind) === 'TTr' ? { said: kind, span: layoutFile.spanOfValue(['kind']) } : typeCodeOf(kind) === 'BC' ? superiorOf(period) : null
    if (reason) found({ message: `${reason.said} nhưng văn bản không có Kính gửi`, span: reason.span, hint: 'thêm mục addressees vào report.yaml hoặc bao-cao.yaml, và "Như trên" ở đầu mục recipients' })
  },
}

/** Who the report goes up to, and what says so. */
function superiorOf(period: Period): { said: string; span: Span } | null {
  const { value, file } = inForce(period, 'recipients')
  const mark = /\s*\(\s*[*_]*\s*(?:để\s+)?(?:báo cáo|b\/c)[^)]*\)/i
  const index = value.findIndex(recipient => mark.test(recipient))
  if (index >= 0) return { said: `gửi "${value[index]!.replace(mark, '').replace(/[*_]/g, '').trim()}" để báo cáo`, span: file.spanOfValue(['recipients', index]) }
  const { workspace } = period.office
  const [superior] = workspace.value.organisation.superior ?? []
  return superior === undefined ? null : { said: `báo cáo của cơ quan thuộc "${superior}"`, span: workspace.file.spanOfValue(['organisation', 'superior', 0]) }
}
