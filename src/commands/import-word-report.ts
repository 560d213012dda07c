import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Imported } from '../transcript/transcript-to-files.ts'
import type { HeadingPiece, Piece, Transcript } from '../transcript/transcript.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { usage } from './usage-problems.ts'

/** What stands in the way of reading an old report. */
export const importWordProblems = {
  onlyOne: () => usage('usage-import', 'mỗi lần chỉ nhập được một báo cáo Word', 'chạy riêng từng tệp, mỗi tệp một kỳ'),
  mixed: () => usage('usage-import', 'không nhập báo cáo Word cùng lúc với phiếu Excel', 'chạy riêng từng loại tệp'),
  agencyOption: () => usage('usage-import', '--agency chỉ dùng khi nhận phiếu Excel', 'bỏ --agency; báo cáo Word được tách cho mọi cơ quan có tên trong đó'),
  badTemplate: (name: string) => usage('usage-template', `"${name}" không đặt làm tên mẫu được`, 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ --template bao-cao-cu'),
  monthTaken: (path: string, month: IsoMonth) => about(path, 'import-month-taken', `đã có thư mục của kỳ ${formatMonth(month)}; chương trình không ghi đè lên thứ gì`,
    'nhập vào một kỳ khác bằng --month, hoặc đổi tên, chuyển thư mục này đi nơi khác rồi chạy lại'),
  templateTaken: (path: string, template: string) => about(path, 'import-template-taken', `đã có mẫu "${template}"; chương trình không ghi đè lên thứ gì`,
    `đặt tên khác cho mẫu, ví dụ --template ${template}-2, hoặc chuyển thư mục này đi nơi khác rồi chạy lại`),
}

function about(path: string, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, span: { source: { path, text: '' }, start: 0, end: 0 }, related: [], hint }
}

interface Told {
  readonly transcript: Transcript
  readonly imported: Imported
  readonly month: IsoMonth
  readonly template: string
  readonly mode: 'check' | 'write'
}

/** What is told of an old report that was read, and what comes next. */
export const importWordReport = {
  notWritten: 'Chưa ghi tệp nào: hãy xử lý các lỗi nêu trên rồi chạy lại.',
  done: ({ transcript, imported, month, template, mode }: Told) => {
    const { texts, tables, proposals, frame } = imported
    const pieces = [transcript.body, ...transcript.appendices.map(one => one.pieces)].flat()
    const agencies = [...texts.byOwner.keys()].filter(owner => owner !== 'report')
    const count = (key: 'paragraphs' | 'footnotes' | 'lists') => [...texts.byOwner.values()].reduce((sum, own) => sum + own[key].size, 0)
    const tasks = tables.tasks?.items.reduce((sum, { children }) => sum + 1 + children.length, 0) ?? 0
    return [
      `${mode === 'check' ? 'Đọc thử báo cáo Word' : 'Đã nhập báo cáo Word'} vào kỳ ${formatMonth(month)}, mẫu "${template}":`,
      `  - ${pieces.filter(isHeading).length} đề mục, ${count('paragraphs')} đoạn, ${count('footnotes')} chú thích; ${tables.files.length} bảng, ${transcript.appendices.length} phụ lục${tasks > 0 ? `, ${tasks} nhiệm vụ` : ''}.`,
      `  - ${agencies.length === 0 ? 'Không đoạn nào nêu tên cơ quan trong data/agencies.yaml: tất cả ghi vào report.yaml.' : `Có ${agencies.length} cơ quan được nêu tên, mỗi cơ quan một tệp; phần còn lại ở report.yaml.`}`,
      ...(proposals.length > 0 ? [`  - Đề xuất ${proposals.length} chỉ tiêu, chờ xem lại; chưa ghi gì vào data/indicators.yaml.`] : []),
      ...(mode === 'check' ? ['Chỉ đọc thử, chưa ghi gì; bỏ --check để ghi.'] : [
        'Việc tiếp theo:',
        ...steps([
          ...(frame.organisation ? [`Thông tin đơn vị khác với bao-cao.yaml: xem data/${month}/de-xuat/don-vi.yaml, đúng thì chép sang.`] : []),
          `Đọc data/${month}/de-xuat.md: những chỗ chương trình chưa chắc${proposals.length > 0 ? ' và các chỉ tiêu đề xuất' : ''}.`,
          `Dựng thử và so với bản Word: bao-cao build --month ${month}`,
          'Mục nào đúng thì xóa dòng "# cần xem lại" ở trên mục ấy; còn lại bao nhiêu, lệnh status cho biết.',
          `Kiểm tra số liệu, câu chữ: bao-cao check --month ${month}`,
        ]),
      ]),
    ].join('\n')
  },
}

function isHeading(piece: Piece): piece is HeadingPiece {
  return piece.type === 'heading'
}

function steps(texts: readonly string[]): string[] {
  return texts.map((text, index) => `  ${index + 1}. ${text}`)
}
