import type { Indicator } from '../schemas/catalogue.ts'
import { addMonths, formatMonth } from '../vietnamese/date.ts'
import type { Arrival, DetailDifference, MethodChange, Remark, Revision, Side } from './difference.ts'

/** How fields of the files are called in what a user reads. */
export const names = {
  numbered: (number: string) => `số ${number}`,
  date: 'ngày ban hành',
  subject: 'trích yếu',
  group: 'nhóm',
  lead: 'chủ trì',
  support: 'phối hợp',
  due: 'thời hạn',
  deadline: 'ngày hết hạn',
  result: 'kết quả',
  done: 'ngày hoàn thành',
  title: 'trích yếu của báo cáo',
  template: 'mẫu',
  reportNumber: 'số văn bản',
  reportDate: 'ngày ban hành',
  from: 'ngày đầu kỳ',
  to: 'ngày cuối kỳ',
  draft: 'chữ in khi còn dự thảo',
  urgency: 'dấu chỉ độ khẩn',
  signature: 'chữ ký',
  addressees: 'kính gửi',
  recipients: 'nơi nhận',
  legalBasis: 'căn cứ',
  organisation: 'cơ quan ban hành',
  tasksOf: 'danh mục nhiệm vụ được theo dõi',
}

export const kindNames: Readonly<Record<Indicator['kind'], string>> = { cumulative: 'lũy kế', monthly: 'trong kỳ', snapshot: 'hiện trạng tại ngày chốt' }

/** What the denominator of a rate is taken from. */
export const totalNames = {
  none: 'không tính tỷ lệ',
  reported: 'tổng do cơ quan gửi hằng tháng',
  fixed: (number: string) => `số cố định ${number}`,
  indicator: (label: string) => `chỉ tiêu "${label}"`,
}

const whatNames: Readonly<Record<MethodChange['what'], string>> = { label: 'tên gọi', unit: 'đơn vị tính', kind: 'cách cộng', total: 'mẫu số', decimals: 'số chữ số thập phân của tỷ lệ' }

/** What is said of a difference; `before` and `now` are how a sentence calls the two sides. */
export const sentences = {
  titleOfMonths: (earlier: Side, later: Side) => `So sánh ${sideName(earlier)} với ${sideName(later)}`,
  titleOfRevision: (earlier: Side) => `Kỳ ${formatMonth(earlier.month)}: so sánh ${revisionName(earlier)} với hiện tại`,
  columnOf: (side: Side, other: Side) => (side.month !== other.month ? `Kỳ ${formatMonth(side.month)}` : side.revision ? `Bản ${shortRevision(side.revision)}` : 'Hiện tại'),
  /** In the middle of a sentence. */
  earlierName: (earlier: Side, later: Side) => (earlier.month === later.month ? 'bản trước' : addMonths(earlier.month, 1) === later.month ? 'tháng trước' : `kỳ ${formatMonth(earlier.month)}`),
  laterName: (earlier: Side, later: Side) => (earlier.month === later.month ? 'bản này' : 'tháng này'),
  nothingDiffers: 'Hai bên không có gì khác nhau.',
  summary: (agencies: number, indicators: number, texts: number, entries: number) => {
    const counts = [[agencies, 'cơ quan'], [indicators, 'chỉ tiêu'], [texts, 'đoạn văn và chú thích'], [entries, 'mục khác']] as const
    return `Có thay đổi: ${counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ')}.`
  },

  findings: 'Cần xem trước',
  /** `agencies`: how many were looked at, null for all. */
  noFindings: (side: Side, agencies: number | null) => `Các quy tắc kiểm tra không phát hiện gì ở kỳ ${formatMonth(side.month)}${agencies === null ? '' : ` trong tệp của ${agencies === 1 ? '' : 'các '}cơ quan này`}.`,
  fileFindings: 'Lỗi và cảnh báo khác',
  times: (count: number) => (count > 1 ? ` (${count} chỗ)` : ''),
  hint: (hint: string) => ` Gợi ý: ${hint}.`,

  indicator: 'Chỉ tiêu',
  difference: 'Chênh lệch',
  movement: 'Mức thay đổi',
  target: 'So với chỉ tiêu giao',
  rate: 'tỷ lệ',
  detail: (what: DetailDifference['what'], label: string) => ({ total: 'tổng số (mẫu số)', month: 'riêng trong kỳ', part: `trong đó ${label}` })[what],
  points: (points: string) => `${points} điểm %`,
  targetReached: (share: string, target: string, unit: string, by: string) => `đạt ${share}% của ${target}${unit}, hạn ${by}`,
  targetUnknown: (target: string, unit: string, by: string) => `chỉ tiêu ${target}${unit}, hạn ${by}`,
  noValue: 'chưa có',
  notSent: 'chưa gửi',
  unreadable: 'không đọc được',
  unasked: 'không báo cáo',
  unchanged: 'không đổi',
  remarks: {
    'no-earlier': (before: string) => `${before} chưa có`,
    'no-later': (_: string, now: string) => `${now} chưa có`,
    neither: () => 'cả hai bên chưa có',
    'from-zero': () => 'từ 0',
    'other-method': () => 'cách tính đã đổi',
  } satisfies Record<Remark, (before: string, now: string) => string>,
  added: 'mới',
  removed: 'không còn gửi',
  renamed: (label: string, id: string) => `trước là "${label}" (mã ${id})`,
  method: ({ what, earlier, later }: MethodChange) => `đổi ${whatNames[what]}: ${earlier} → ${later}`,
  unchangedIndicators: (count: number) => `Không đổi: ${count} chỉ tiêu.`,

  sameAgencies: (count: number) => `Không thay đổi: ${count} cơ quan`,
  submitted: (earlier: string, later: string) => `Ngày gửi: ${earlier} → ${later}.`,
  presence: (now: Arrival, name: string) => ({
    received: '',
    missing: `${capitalised(name)} cơ quan này chưa gửi tệp số liệu.`,
    unusable: `${capitalised(name)} tệp số liệu của cơ quan này có lỗi nên không đọc được.`,
    unasked: `${capitalised(name)} cơ quan này không phải gửi số liệu.`,
  })[now],

  report: 'Báo cáo chung',
  tasks: 'Nhiệm vụ',
  documents: 'Văn bản',
  list: (id: string) => `Danh sách "${id}"`,
  paragraphs: 'Đoạn văn',
  footnotes: 'Chú thích',
  fields: 'Thông tin chung',
  counts: (counts: readonly (readonly [count: number, words: string])[]) => counts.filter(([count]) => count > 0).map(([count, words]) => `${words} ${count}`).join(', '),
  countWords: { added: 'thêm', removed: 'bỏ', changed: 'sửa', figuresOnly: 'chỉ khác số liệu', unchanged: 'giữ nguyên' },
  empty: '(để trống)',
  sameParagraphs: (count: number) => `(${count} đoạn không đổi)`,
}

/** `kỳ 3/2026`, `kỳ 3/2026 ở bản v1 (cd5c3a8)`. */
function sideName(side: Side): string {
  return `kỳ ${formatMonth(side.month)}${side.revision ? ` ở ${revisionName(side)}` : ''}`
}

function revisionName({ revision }: Side): string {
  return revision === null ? 'hiện tại' : `bản ${shortRevision(revision)}`
}

/** Hashes are shown as git shows them. */
function shortRevision({ name, commit }: Revision): string {
  const short = commit.slice(0, 7)
  return commit.startsWith(name) ? short : `${name} (${short})`
}

function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1)
}
