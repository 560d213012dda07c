import { formatDate, formatMonth, type IsoDate, type IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Clock, Office, Program, WorkspaceFacts } from './facts.ts'
import type { Condition } from './health.ts'

type Sentences = readonly [title: string, found: string, hint: string]

/** The sentences of this room, in one place to be read and corrected. */
export const sentences = {
  title: 'Kiểm tra máy và thư mục làm việc',
  columns: ['Mục', 'Tình trạng', 'Chi tiết'],
  conditions: { good: 'tốt', advice: 'nên xem', error: 'phải sửa' } satisfies Record<Condition, string>,
  toDo: 'Việc nên làm',
  nothing: 'Không có việc gì phải làm.',

  program: ({ version, node, system }: Program, oldest: number): Sentences => ['Chương trình', `bao-cao ${version}, Node.js ${node}, ${system}`, `cài Node.js ${oldest} trở lên (nodejs.org)`],
  console: (charset: string | null): Sentences => ['Cửa sổ lệnh', charset === null ? 'chưa đặt bộ mã chữ' : `bộ mã chữ ${charset}`,
    'trên màn hình thì không sao; nhưng khi chuyển kết quả vào tệp bằng dấu ">" chữ Việt có thể hỏng. Windows: chạy "chcp 65001" trước; Linux: đặt LANG=C.UTF-8; hoặc dùng --out thay cho dấu ">"'],
  clock: ({ today, offset, newestFile }: Clock, vietnam: number, first: IsoDate): Sentences => {
    const found = `hôm nay là ${formatDate(today)}, múi giờ ${offsetName(offset)}`
    if (today < first) return ['Đồng hồ', found, 'chỉnh lại ngày giờ của máy: chương trình lấy ngày này để biết hạn gửi, chậm hạn']
    if (newestFile !== null && newestFile > today) return ['Đồng hồ', `${found}; có tệp số liệu ghi ngày ${formatDate(newestFile)}`, 'xem lại ngày giờ của máy này, hoặc của máy đã ghi tệp ấy']
    return ['Đồng hồ', found, `giờ Việt Nam là ${offsetName(vietnam)}; nếu máy đặt ở Việt Nam thì chỉnh lại múi giờ, vì lệnh status và init dựa vào ngày của máy`]
  },
  font: (font: string | null): Sentences => ['Phông chữ', font === null ? 'chưa thấy Times New Roman' : `có ${font}`,
    'cài phông Times New Roman, hoặc phông cùng cỡ Liberation Serif (Debian, Ubuntu: gói fonts-liberation2): thiếu thì Word, LibreOffice thay bằng phông khác, dòng và trang bị lệch'],
  office: (office: Office | null): Sentences => ['LibreOffice', office === null ? 'chưa tìm thấy' : `${office.version ?? 'có'} (${office.path})`,
    'chỉ cần khi dựng PDF (build --format pdf): cài LibreOffice (libreoffice.org), hoặc đặt biến môi trường BAO_CAO_SOFFICE là đường dẫn tới tệp soffice'],
  git: (version: string | null): Sentences => ['Git', version === null ? 'chưa cài' : `git ${version}`, 'chỉ cần khi muốn xem lại bản cũ (diff --rev): cài git (git-scm.com)'],

  noWorkspace: (): Sentences => ['Thư mục làm việc', 'thư mục này và các thư mục chứa nó không có tệp bao-cao.yaml',
    'chuyển vào thư mục làm việc rồi chạy lại để kiểm tra cả số liệu và quyền ghi; chưa có thì tạo bằng "bao-cao init <thư mục>"'],
  workspace: ({ root, missing, templates }: WorkspaceFacts): Sentences => ['Thư mục làm việc',
    missing.length > 0 ? `${root}: thiếu ${missing.join(', ')}` : templates.length === 0 ? `${root}: chưa có mẫu nào trong thư mục templates` : `${root}; mẫu: ${templates.join(', ')}`,
    'chép phần còn thiếu từ bản lưu, hoặc chạy "bao-cao init <thư mục mới>" rồi chép từ đó sang'],
  months: (months: readonly IsoMonth[], misnamed: readonly string[]): Sentences => {
    const found = months.length === 0 ? 'chưa có kỳ nào' : `${formatNumber(months.length)} kỳ, mới nhất là ${formatMonth(months.at(-1)!)}`
    return misnamed.length > 0
      ? ['Các kỳ', `${found}; thư mục không đọc được: ${misnamed.join(', ')}`, `đổi tên ${misnamed.map(name => `"${name}"`).join(', ')} theo kiểu năm-tháng, ví dụ 2026-04`]
      : ['Các kỳ', found, 'mở kỳ đầu tiên bằng "bao-cao new --month <tháng>"']
  },
  out: (out: string, failure: string | null): Sentences => ['Ghi kết quả', failure === null ? `ghi được vào ${out}` : `không ghi được vào ${out} (${failure})`,
    'nhờ người quản trị máy cấp quyền ghi, hoặc dựng vào thư mục khác: build --out <thư mục>'],
  disk: (megabytes: number | null): Sentences => ['Ổ đĩa', megabytes === null ? 'không rõ còn trống bao nhiêu' : `còn trống ${formatNumber(megabytes)} MB`, 'xóa bớt tệp không cần'],
  history: (isRepository: boolean): Sentences => ['Lưu bản cũ', isRepository ? 'thư mục được lưu bằng git' : 'thư mục chưa được lưu bằng git',
    'nên lưu để xem lại và khôi phục được: trong thư mục làm việc chạy "git init", rồi mỗi lần nhập xong chạy "git add ." và "git commit"; chưa dùng git thì chép thư mục ra nơi khác mỗi kỳ'],
}

/** `UTC+7`, `UTC-3:30`. */
function offsetName(offset: number): string {
  const minutes = Math.abs(offset) % 60
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(Math.abs(offset) / 60)}${minutes > 0 ? `:${String(minutes).padStart(2, '0')}` : ''}`
}
