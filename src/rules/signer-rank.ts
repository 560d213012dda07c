import { inForce } from './data/in-force.ts'
import type { Rule } from './rule.ts'
import { bodyOf } from './data/signing-body.ts'
import { smallLettersOf } from './text/small-letters.ts'

const ranks = /^(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy|uý)|(?:phó\s+)?(?:đô đốc|chuẩn đô đốc)|chuẩn úy)(?=\s)/

export const signerRank: Rule = {
  code: 'signer-rank',
  severity: 'warning',
  title: 'Cấp bậc trước họ tên người ký ở cơ quan không thuộc lực lượng vũ trang',
  why: 'Chỉ đơn vị vũ trang nhân dân được ghi cấp bậc quân hàm trước họ tên người ký, theo quy định của bộ quản lý (điểm c khoản 7 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). Chương trình nhận biết qua tên cơ quan và chức vụ người ký trong bao-cao.yaml, report.yaml.',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
signature:
  authority: CHỦ TỊCH
  name: Đại tá Nguyễn Văn A
#       ^^^^^^^^^^^^^^^^^^^ signer-rank: cấp bậc "Đại tá" trước họ tên chỉ dùng ở đơn vị công an, quân đội
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
signature:
  authority: [KT. TỔ TRƯỞNG, TỔ PHÓ THƯỜNG TRỰC]
  office: PHÓ GIÁM ĐỐC CÔNG AN TỈNH
  name: Đại tá Nguyễn Văn A
`,

  check(found, { figures: { period } }) {
    const { value: { name }, file } = inForce(period, 'signature')
    const rank = name.slice(0, ranks.exec(smallLettersOf(name))?.[0].length ?? 0)
    if (rank === '' || bodyOf(period) === 'armed-forces') return
    found({
      message: `cấp bậc "${rank}" trước họ tên chỉ dùng ở đơn vị công an, quân đội`,
      span: file.spanOfValue(['signature', 'name']),
      hint: 'bỏ cấp bậc; nếu người ký giữ chức vụ ở công an hoặc quân đội thì ghi chức vụ ấy ở mục office',
    })
  },
}
