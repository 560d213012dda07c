import type { Diagnostic } from '../diagnostics/diagnostic.ts'

const install = 'cài phông Times New Roman, hoặc phông cùng cỡ Liberation Serif (Debian, Ubuntu: gói fonts-liberation2), rồi dựng lại'

// The sentences of this room, in one place to be read and corrected.

export const noFont = () => warning('pdf-font', 'máy này không có phông Times New Roman hay phông cùng cỡ nên PDF có thể dùng phông khác, chỗ xuống dòng, sang trang có thể khác bản Word', install)
export const otherFonts = (names: readonly string[]) => warning('pdf-font', `PDF dùng phông chữ ${names.join(', ')} thay cho Times New Roman nên chỗ xuống dòng, sang trang có thể khác bản Word`,
  install)
export const notEmbedded = (names: readonly string[]) => warning('pdf-font', `phông chữ ${names.join(', ')} không nhúng được vào PDF, máy khác có thể hiện sai chữ`,
  'cài bản khác của phông này, hoặc phông Liberation Serif, rồi dựng lại')

function warning(code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'warning', message, span: null, related: [], hint }
}
