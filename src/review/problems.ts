import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts'
import { lineColumn } from '../source/line-column.ts'
import type { Span } from '../source/source.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'LỖI', warning: 'CẢNH BÁO' }

/** The sentences of this room, in one place to be read and corrected. */
export const sentences = {
  finding: ({ severity, message }: Diagnostic) => `${severities[severity]}: ${message}`,
  hint: (hint: string) => `Cách xử lý: ${hint}`,
  related: ({ message, span }: Related) => `Xem thêm: ${message} (${placeName(span)})`,
  place: (span: Span, code: string) => `Sửa ở: ${placeName(span)} [${code}]`,
  noPlace: (code: string) => `[${code}]`,
}

/** `data/2026-04/so-y-te.yaml:12:5`, or the path alone of a file that is spoken of as a whole. */
function placeName({ source, start }: Span): string {
  if (source.text === '') return source.path
  const { line, column } = lineColumn(source, start)
  return `${source.path}:${line}:${column}`
}
