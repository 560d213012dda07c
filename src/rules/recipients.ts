import { inForce } from './data/in-force.ts'
import type { Rule } from './rule.ts'

export const recipients: Rule = {
  code: 'recipients',
  severity: 'error',
  title: 'Danh sách Nơi nhận không đúng thể thức',
  why: 'Văn bản có Kính gửi thì dòng đầu của Nơi nhận là "Như trên"; dòng cuối là "Lưu: VT," kèm tên viết tắt đơn vị soạn thảo (điểm c, điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). Gạch đầu dòng, dấu chấm phẩy và dấu chấm do chương trình in.',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
addressees: [Bộ Công an]
recipients:
  - Ủy ban nhân dân tỉnh
#   ^^^^^^^^^^^^^^^^^^^^ recipients: có Kính gửi thì dòng đầu của Nơi nhận phải là "Như trên"
  - Lưu VT-CAT
#   ^^^^^^^^^^ recipients: dòng cuối của Nơi nhận phải có dạng "Lưu: VT, <đơn vị soạn thảo>"
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
addressees: [Bộ Công an]
recipients:
  - Như trên
  - Ủy ban nhân dân tỉnh
  - "Lưu: VT, PC06"
`,

  check(found, { figures: { period } }) {
    const { value, file } = inForce(period, 'recipients')
    const addressees = inForce(period, 'addressees')
    const hasAddressees = (addressees.value ?? []).length > 0
    const spanOf = (index: number) => file.spanOfValue(['recipients', index])
    const lines = value.map(line => line.replace(/[*_]/g, '').trim())

    lines.forEach((line, index) => {
      if (/^[-–+•]/.test(line)) found({ message: 'gạch đầu dòng gõ tay sẽ bị in hai lần', span: spanOf(index), hint: `ghi "${line.replace(/^[-–+•]\s*/, '')}", chương trình tự in dấu gạch` })
      if (/^như trên/i.test(line) && !hasAddressees) found({ message: 'có "Như trên" nhưng văn bản không có Kính gửi', span: spanOf(index), hint: 'thêm mục addressees, hoặc bỏ dòng này' })
    })
    if (hasAddressees && lines.length > 0 && !/^[-–]?\s*như trên/i.test(lines[0]!)) {
      found({
        message: 'có Kính gửi thì dòng đầu của Nơi nhận phải là "Như trên"',
        span: spanOf(0),
        related: [{ span: addressees.file.spanOfKey(['addressees']), message: 'Kính gửi ở đây' }],
        hint: 'thêm dòng "Như trên" lên đầu danh sách',
      })
    }
    const last = lines.length - 1
    // `recipients: []` says that there is none; an empty key says nothing.
    if (last < 0 && !Array.isArray((file.value as { recipients?: unknown }).recipients)) found({ message: 'danh sách Nơi nhận đang trống', span: file.spanOfKey(['recipients']), hint: 'ghi các nơi nhận, dòng cuối là "Lưu: VT, <đơn vị soạn thảo>"; văn bản không in Nơi nhận thì ghi "recipients: []"' })
    if (last >= 0 && !/^[-–]?\s*Lưu:\s*VT\s*,\s*\S/.test(lines[last]!)) tellLast(last)

    function tellLast(index: number): void {
      const elsewhere = lines.findIndex(line => /^[-–]?\s*Lưu:\s*VT/.test(line))
      found({
        message: 'dòng cuối của Nơi nhận phải có dạng "Lưu: VT, <đơn vị soạn thảo>"',
        span: spanOf(index),
        hint: elsewhere >= 0 && elsewhere < index ? 'chuyển dòng "Lưu: VT, …" xuống cuối danh sách' : 'sửa hoặc thêm dòng cuối, ví dụ "Lưu: VT, PC06"; câu có dấu hai chấm phải đặt trong dấu nháy kép',
      })
    }
  },
}
