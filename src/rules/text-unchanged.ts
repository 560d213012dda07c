import type { Figure } from '../figures/figures.ts'
import { nameOfPeriod, type Filed } from '../period/period.ts'
import type { Contribution } from '../schemas/contribution.ts'
import type { ReportFile } from '../schemas/report.ts'
import type { Rule } from './rule.ts'
import { findTypedFigure } from './data/typed-figure.ts'

export const textUnchanged: Rule = {
  code: 'text-unchanged',
  severity: 'warning',
  title: 'Đoạn văn có số gõ tay giữ nguyên như tháng trước',
  why: 'Đoạn văn chép từ tháng trước thường còn nguyên số cũ. Chỉ nhắc khi nội dung giống hệt tháng trước và có số gõ tay (không kể ngày tháng, số văn bản, tên gọi như Đề án 06, lời trích trong “…”); số chèn bằng {{value}}, {{rate}} luôn là số mới nên không bị nhắc.',
  bad: `
--- data/2026-03/so-y-te.yaml
agency: so-y-te
paragraphs:
  tap-huan: Sở Y tế đã tổ chức 12 lớp tập huấn cho cán bộ y tế cơ sở.
--- data/2026-04/so-y-te.yaml
agency: so-y-te
paragraphs:
  tap-huan: Sở Y tế đã tổ chức 12 lớp tập huấn cho cán bộ y tế cơ sở.
#                              ^^^^^^ text-unchanged: đoạn này giống hệt tháng 3/2026, kể cả số gõ tay "12 lớp"
`,
  good: `
--- data/2026-03/so-y-te.yaml
agency: so-y-te
paragraphs:
  kiosk: Toàn ngành có {{value "kiosk-kham-benh"}} kiosk theo Kế hoạch số 2185/KH-SYT ngày 27/3/2026 và Đề án 06.
--- data/2026-04/so-y-te.yaml
agency: so-y-te
paragraphs:
  kiosk: Toàn ngành có {{value "kiosk-kham-benh"}} kiosk theo Kế hoạch số 2185/KH-SYT ngày 27/3/2026 và Đề án 06.
`,

  check(found, { figures: { period, previous, indicators } }) {
    if (!previous) return
    compare(period.report, previous.report, null)
    for (const [id, contribution] of period.contributions) {
      const before = previous.contributions.get(id)
      if (before) compare(contribution, before, id)
    }

    function compare(now: Written, before: Written, agency: string | null): void {
      for (const section of ['paragraphs', 'footnotes'] as const) {
        for (const [id, text] of Object.entries(now.value[section])) {
          const figure = text === null || before.value[section][id]?.trim() !== text.trim() ? null : findTypedFigure(text)
          if (!figure) continue
          const moved = [...indicators.values()].find(each => each.indicator.agency === agency && hasMoved(each))
          found({
            message: `đoạn này giống hệt ${nameOfPeriod(previous!)}, kể cả số gõ tay "${text!.slice(figure.start, figure.end)}"${moved ? `, trong khi số liệu của cơ quan đã thay đổi` : ''}`,
            span: now.file.spanInText([section, id], figure.start, figure.end),
            related: [
              { span: before.file.spanOfKey([section, id]), message: `nội dung ${period.compiled ? 'năm' : 'tháng'} trước ở đây` },
              ...(moved ? [{ span: moved.span, message: `ví dụ: "${moved.indicator.label}" đã thay đổi` }] : []),
            ],
            hint: 'cập nhật số này, hoặc đưa nó vào indicators rồi chèn bằng {{value "mã"}}; nếu số không đổi thật thì ghi "# chấp nhận text-unchanged: lý do" ở dòng ngay trên mục này',
          })
        }
      }
    }
  },
}

type Written = Filed<Contribution> | Filed<ReportFile>

function hasMoved({ value, previous }: Figure): boolean {
  return value !== null && previous !== null && previous.value !== null && value !== previous.value
}
