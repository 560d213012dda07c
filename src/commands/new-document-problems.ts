import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { usage } from './usage-problems.ts'

// What stands in the way of a new document that is no period's report.

export const monthAndDocument = () => usage('usage-document', 'không dùng --document cùng với --month, --from hoặc --keep', 'tạo văn bản riêng chỉ cần --document và --template; tạo kỳ báo cáo thì bỏ --document')
export const taken = (path: string, id: string, known: readonly string[]): Diagnostic => ({
  code: 'new-document-taken', severity: 'error', message: `đã có thư mục "${id}"; chương trình không ghi đè lên thứ gì`, related: [],
  span: { source: { path, text: '' }, start: 0, end: 0 },
  hint: known.includes(id) ? `làm tiếp văn bản này: bao-cao check --document ${id}; muốn tạo văn bản khác thì chọn mã khác` : 'chọn mã khác, hoặc đổi tên thư mục này rồi chạy lại',
})
export const noTemplate = (id: string, templates: readonly string[]) => usage('usage-template', 'chưa cho biết văn bản mới dùng mẫu nào',
  templates.length > 0 ? `thêm --template, ví dụ: bao-cao new --document ${id} --template ${templates[0]!} (các mẫu đang có: ${templates.join(', ')})` : 'tạo một mẫu trong thư mục templates trước')

/** What is told of a new document, and what comes next. */
export function newDocumentReport(id: string, folder: string): string {
  return [
    `Đã tạo văn bản "${id}". Việc tiếp theo:`,
    `  1. Sửa ${folder}/report.yaml: trích yếu, tháng ban hành, cơ quan ban hành và người ký nếu khác bao-cao.yaml; các đoạn văn, danh sách, chú thích mà mẫu cần.`,
    `  2. Kiểm tra: bao-cao check --document ${id}`,
    `  3. Dựng: bao-cao build --document ${id}`,
  ].join('\n')
}
