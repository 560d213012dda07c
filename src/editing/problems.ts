import type { Diagnostic, Related } from '../diagnostics/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'

// The sentences of this room, in one place to be read and corrected.

export const formatFault = (source: Source) => tell('format-fault', { source: { ...source, text: '' }, start: 0, end: 0 },
  'chương trình không sắp xếp được tệp này mà giữ nguyên nội dung, nên để nguyên tệp; đây là lỗi của chương trình, không phải của số liệu',
  'xin gửi tệp này cho người phụ trách chương trình; các tệp khác không bị ảnh hưởng')
export const alreadyThere = (id: string, span: Span) => tell('entry-there', span, `mã "${id}" đã có ở đây`,
  'chọn một mã khác, hoặc sửa trực tiếp mục này')
export const noPlace = (section: string, span: Span) => tell('entry-no-place', span, `không thêm được mục mới vào "${section}" vì phần này không viết theo dạng khóa: giá trị`,
  'sửa phần này theo mẫu của tệp (bao-cao init <thư mục> làm sẵn một tệp mẫu) rồi chạy lại')

function tell(code: string, span: Span | null, message: string, hint: string, related: readonly Related[] = []): Diagnostic {
  return { code, severity: 'error', message, span, related, hint }
}
