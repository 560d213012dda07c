import { reopening } from '../closing/problems.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDate, formatMonth, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { usage } from './usage-problems.ts'

// What stands in the way of closing a month or opening it again.

export const noReason = (month: IsoMonth) => usage('usage-reason', 'mở lại một kỳ đã chốt thì phải ghi lý do', `viết: ${reopening(month)}`)
export const reasonAlone = () => usage('usage-reason', '--reason chỉ dùng khi mở lại kỳ đã chốt', 'thêm --reopen để mở lại, hoặc bỏ --reason để chốt')
export const alreadyClosed = (path: string, month: IsoMonth) => about(path, 'close-again', `kỳ ${formatMonth(month)} đã chốt rồi`, `xem kỳ có còn như khi chốt không: bao-cao check --month ${month}; cần sửa thì mở lại: ${reopening(month)}`)
export const importIntoClosed = (path: string, month: IsoMonth) => about(path, 'import-closed', `kỳ ${formatMonth(month)} đã chốt nên không nhận thêm phiếu`, `phải sửa báo cáo đã phát hành thì mở lại kỳ trước: ${reopening(month)}`)
export const notClosed = (path: string, month: IsoMonth) => about(path, 'reopen-open', `kỳ ${formatMonth(month)} chưa chốt nên không phải mở lại`, 'cứ sửa số liệu rồi dựng lại báo cáo; phát hành xong thì chốt')

/** What to do about what stands in the way of a final report, told to one who closes a month. */
export const closeHints: Readonly<Record<string, string>> = {
  'final-blank': 'điền vào report.yaml đúng như văn bản đã phát hành, rồi chốt lại',
  'final-missing': 'bổ sung số liệu còn thiếu, rồi chốt lại',
  'final-warnings': 'xử lý từng cảnh báo; chỗ nào đúng là như vậy thì ghi chú ngay phía trên: # chấp nhận <mã>: <lý do>',
}

/** What is told of it, and what comes next. */
export const closeReport = {
  closed: (month: IsoMonth, next: IsoMonth, figures: number) => [
    `Đã chốt kỳ ${formatMonth(month)} với ${figures} chỉ tiêu. Từ nay build và check dừng lại nếu kỳ này dựng ra báo cáo khác.`,
    'Việc tiếp theo:',
    '  1. Lưu thư mục của kỳ (nếu dùng git: git add rồi git commit), cả tệp closed.lock.json.',
    `  2. Mở kỳ sau: bao-cao new --month ${next}`,
  ].join('\n'),
  notClosed: (month: IsoMonth) => `Chưa chốt kỳ ${formatMonth(month)}: hãy xử lý các lỗi và cảnh báo nêu trên rồi chạy lại.`,
  reopened: (month: IsoMonth) => `Đã mở lại kỳ ${formatMonth(month)}; lý do được ghi vào closed.log. Sửa xong thì chốt lại: bao-cao close --month ${month}`,
  notReopened: (month: IsoMonth) => `Chưa mở lại kỳ ${formatMonth(month)}: hãy xử lý lỗi nêu trên rồi chạy lại.`,
  /** The line of the log. */
  reopening: (date: IsoDate, reason: string) => `${formatDate(date)}: mở lại, lý do: ${reason}`,
}

function about(path: string, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, span: { source: { path, text: '' }, start: 0, end: 0 }, related: [], hint }
}
