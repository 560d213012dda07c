import { nameOfPeriod } from '../period/period.ts'
import { marksIn, type Mark } from '../yaml/marks.ts'
import { formatMonth } from '../vietnamese/date.ts'
import type { Rule } from './rule.ts'

export const unconfirmed: Rule = {
  code: 'unconfirmed',
  severity: 'warning',
  title: 'Nội dung chuyển từ tháng trước hoặc từ tệp Word chưa ai xác nhận',
  why: 'Khi tạo kỳ mới, đoạn văn, chú thích, danh sách được giữ từ tháng trước và ghi dòng "# cần xác nhận" ở trên; số liệu giữ lại (bao-cao new --keep) mang ghi chú "# chuyển từ tháng trước". Mục lấy từ tệp Word cũ (bao-cao import) mang dòng "# cần xem lại". Còn các ghi chú này là chưa có người đọc lại: báo cáo dễ nêu việc, số của tháng cũ.',
  bad: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.226.350 }
  kiosk-kham-benh: 22 # chuyển từ tháng trước
# ^^^^^^^^^^^^^^^ unconfirmed: số liệu "kiosk-kham-benh" còn là số chuyển từ tháng trước, chưa được xác nhận cho kỳ 4/2026
paragraphs:
  # cần xác nhận
  kiosk: Ngành y tế vận động người dân dùng kiosk.
# ^^^^^ unconfirmed: mục "kiosk" còn giữ từ tháng trước, chưa được xác nhận cho kỳ 4/2026
`,
  good: `
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators:
  so-suc-khoe-dien-tu: { value: 967.494, total: 2.226.350 }
  kiosk-kham-benh: 22
paragraphs:
  kiosk: Ngành y tế vận động người dân dùng kiosk.
`,

  check(found, { figures: { period } }) {
    const { report, compiled, basis } = period
    const contributions = new Map([...period.contributions].filter(([id]) => !basis?.used.has(id)))
    const name = compiled ? nameOfPeriod(period) : formatMonth(period.month)
    for (const { file } of [report, ...(compiled?.own ?? contributions).values()]) tellMarks(marksIn(file.source), name)
    // Of the months behind half a year or a year only the figures are used.
    for (const month of compiled?.months ?? []) {
      for (const { file } of month.contributions.values()) tellMarks(marksIn(file.source).filter(({ path }) => path[0] === 'indicators'), formatMonth(month.month))
    }

    function tellMarks(marks: readonly Mark[], name: string): void {
      for (const { kind, path, span } of marks) {
        const [message, hint] = sayings[kind](String(path.at(-1)), name)
        found({ message, span, hint })
      }
    }
  },
}

const sayings: Readonly<Record<Mark['kind'], (name: string, month: string) => readonly [message: string, hint: string]>> = {
  carried: (name, month) => [`số liệu "${name}" còn là số chuyển từ tháng trước, chưa được xác nhận cho kỳ ${month}`, 'ghi số mới; nếu số đúng là không đổi thì xóa ghi chú "# chuyển từ tháng trước"'],
  unconfirmed: (name, month) => [`mục "${name}" còn giữ từ tháng trước, chưa được xác nhận cho kỳ ${month}`, 'đọc lại, sửa nếu cần, rồi xóa dòng "# cần xác nhận"'],
  imported: name => [`mục "${name}" lấy từ tệp Word, chưa có người xem lại`, 'so với bản gốc, sửa nếu cần, rồi xóa dòng "# cần xem lại"'],
}
