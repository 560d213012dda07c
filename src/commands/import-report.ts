import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import type { Prepared } from './prepare-import.ts'

const mostTold = 8

/** What is told of forms that were read. */
export const importReport = {
  notWritten: 'Chưa ghi tệp nào: hãy sửa các lỗi nêu trên trong phiếu (hoặc xin cơ quan gửi lại) rồi chạy lại.',
  onlyChecked: 'Chỉ đọc thử, chưa ghi gì; bỏ --check để ghi.',
  next: (month: IsoMonth) => `Đã nhận phiếu kỳ ${formatMonth(month)}. Việc tiếp theo: bao-cao status --month ${month} để xem cơ quan nào còn thiếu, bao-cao check --month ${month} để kiểm tra.`,
  summary: ({ form, old, answers, changed: { changes, unmarked, keptDocuments } }: Prepared, path: string) => [
    `${path}  ←  ${form}${old === null ? '  (tạo mới)' : ''}`,
    ...changes.map(({ what, from, to }) => `  ${what}: ${from} → ${to}`),
    ...(changes.length === 0 ? ['  Số liệu và nội dung không thay đổi.'] : []),
    ...(unmarked > 0 ? [`  Đã xác nhận ${unmarked} mục giữ từ kỳ trước (bỏ ghi chú trong tệp).`] : []),
    ...(answers.unanswered.length > 0 ? [`  Chưa xác nhận ${answers.unanswered.length} đoạn văn, chú thích: ${listed(answers.unanswered)}.`] : []),
    ...(answers.unchecked.length > 0 ? [`  Chưa rà soát ${answers.unchecked.length} danh sách: ${listed(answers.unchecked)}.`] : []),
    ...(keptDocuments.length > 0 ? [`  Có trong tệp mà không có trong phiếu, được giữ nguyên: văn bản ${listed(keptDocuments)}.`] : []),
    ...(answers.note === null ? [] : [`  Ghi chú của cơ quan: ${answers.note.replace(/\s*\n\s*/g, ' ')}`]),
  ].join('\n'),
}

function listed(names: readonly string[]): string {
  const rest = names.length - mostTold
  return names.slice(0, mostTold).join(', ') + (rest > 0 ? ` và ${rest} mục khác` : '')
}
