import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { NewMonth } from '../editing/begin-month.ts'
import { addMonths, formatDate, formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { usage } from './usage-problems.ts'

// What stands in the way of a new month.

export const noMonth = (latest: IsoMonth | null) => usage('usage-month', 'chưa cho biết tạo kỳ nào',
  latest === null ? 'thêm --month và tháng, ví dụ --month 2026-05' : `kỳ mới nhất đang có là ${latest}; tạo kỳ tiếp theo: bao-cao new --month ${addMonths(latest, 1)}`)
export const taken = (path: string, month: IsoMonth): Diagnostic => ({
  code: 'new-month-taken', severity: 'error', message: `đã có thư mục của kỳ ${formatMonth(month)}; chương trình không ghi đè lên thứ gì`, related: [],
  span: { source: { path, text: '' }, start: 0, end: 0 },
  hint: `làm tiếp kỳ này: bao-cao status --month ${month}; muốn tạo lại từ đầu thì đổi tên hoặc chuyển thư mục này đi nơi khác rồi chạy lại`,
})
export const nothingToGoBy = (from: IsoMonth, month: IsoMonth, months: readonly IsoMonth[]) => usage('usage-from',
  months.length > 0 ? `không có số liệu kỳ ${formatMonth(from)} (thư mục có tệp report.yaml) để tạo kỳ ${formatMonth(month)} theo` : `chưa có kỳ nào để tạo kỳ ${formatMonth(month)} theo`,
  months.length > 0 ? `lấy theo một kỳ đang có: bao-cao new --month ${month} --from ${months.findLast(one => one < month) ?? months[0]!} (các kỳ đang có: ${months.join(', ')})`
    : `bỏ --from: chương trình lập kỳ đầu tiên từ danh sách cơ quan và danh mục chỉ tiêu`)

interface Begun extends NewMonth {
  readonly month: IsoMonth
  readonly from: IsoMonth | null
  readonly figures: 'empty' | 'keep'
  readonly agencies: number
  /** As the workspace names it. */
  readonly folder: string
  /** `file:line: words` of each month that is typed by hand. */
  readonly words: readonly string[]
}

const mostPlaces = 20

/** What is told of a new month, and what comes next. */
export const newMonthReport = {
  notWritten: (month: IsoMonth) => `Chưa tạo kỳ ${formatMonth(month)}, không ghi tệp nào: hãy xử lý các lỗi nêu trên rồi chạy lại.`,
  begun: ({ month, from, days, ruleFrom, agencies, figures, marks, added, asked, accepted, words, folder }: Begun) => [
    `Đã tạo kỳ ${formatMonth(month)} (từ ngày ${formatDate(days.from)} đến ngày ${formatDate(days.to)}): report.yaml và ${agencies} tệp cơ quan, ${from === null ? 'lập từ danh sách cơ quan và danh mục chỉ tiêu' : `theo kỳ ${formatMonth(from)}`}.`,
    ...(ruleFrom === null ? [] : [`  - Ngày đầu kỳ nối tiếp kỳ trước; theo bao-cao.yaml thì kỳ này bắt đầu từ ngày ${formatDate(ruleFrom)}: kiểm tra lại mục period trong report.yaml.`]),
    figures === 'empty' || from === null ? '  - Số liệu, ngày gửi, văn bản, số và ngày báo cáo để trống.'
      : `  - Giữ số liệu kỳ trước ở ${marks.carried} chỉ tiêu, có ghi chú "# chuyển từ tháng trước"; ngày gửi, văn bản, số và ngày báo cáo để trống.`,
    ...(marks.unconfirmed > 0 ? [`  - Giữ ${marks.unconfirmed} đoạn văn, chú thích, danh sách; phía trên mỗi mục có dòng "# cần xác nhận".`] : []),
    ...(accepted > 0 ? [`  - Bỏ ${accepted} lời "# chấp nhận …" ở số liệu và ngày gửi: lời chấp nhận chỉ có giá trị cho kỳ trước.`] : []),
    ...(added.length > 0 && from !== null ? [`  - Lập tệp mới cho cơ quan kỳ trước chưa có tệp: ${added.join(', ')}.`] : []),
    ...(asked.length > 0 ? [`  - Thêm chỉ tiêu có trong danh mục mà tệp kỳ trước chưa ghi: ${asked.join(', ')}.`] : []),
    ...(words.length > 0 ? [`  - Tháng cũ còn gõ tay ở ${words.length} chỗ, chương trình không tự sửa (nên thay bằng {{period.month}}):`, ...placesOf(words)] : []),
    'Việc tiếp theo:',
    `  1. Nhập số liệu và ngày gửi (submitted) vào các tệp trong ${folder}, hoặc gửi phiếu cho cơ quan: bao-cao form --month ${month}`,
    ...(figures === 'keep' && marks.carried > 0 ? ['     Số đã đúng cho kỳ này thì xóa ghi chú "# chuyển từ tháng trước".'] : []),
    ...(marks.unconfirmed > 0 ? ['  2. Đọc lại các mục giữ từ kỳ trước; mục nào đúng thì xóa dòng "# cần xác nhận" ở trên.'] : []),
    `  ${marks.unconfirmed > 0 ? 3 : 2}. Xem cơ quan nào còn thiếu: bao-cao status --month ${month}; kiểm tra: bao-cao check --month ${month}`,
  ].join('\n'),
}

function placesOf(words: readonly string[]): string[] {
  const rest = words.length - mostPlaces
  return [...words.slice(0, mostPlaces).map(place => `      ${place}`), ...(rest > 0 ? [`      … và ${rest} chỗ khác`] : [])]
}
