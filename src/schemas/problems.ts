import { formatNumber } from '../vietnamese/number.ts'
import { slugOf } from '../vietnamese/without-marks.ts'

/** What a schema finds wrong: its code, the sentence and the advice travel through zod in `params`. */
export interface Problem {
  readonly message: string
  readonly params: { readonly code: string; readonly hint: string | null }
}

function because(code: string, message: string, hint: string | null): Problem {
  return { message, params: { code, hint } }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'một dòng chữ', number: 'một số', object: 'một nhóm khóa: giá trị', record: 'một nhóm khóa: giá trị',
  array: 'một danh sách (mỗi dòng bắt đầu bằng "- ")', map: 'một nhóm khóa: giá trị', null: 'để trống',
}

/** English values of keys by the Vietnamese words that somebody may write for them. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  portrait: ['dọc', 'đứng'], landscape: ['ngang'],
  left: ['trái'], center: ['giữa'], right: ['phải'], justify: ['đều', 'đều hai bên', 'hai bên'],
  column: ['cột', 'cột đứng'], bar: ['thanh', 'thanh ngang'], line: ['đường', 'đường kẻ'],
  cumulative: ['lũy kế', 'luỹ kế'], monthly: ['trong kỳ', 'trong tháng', 'tháng'], snapshot: ['hiện trạng', 'thời điểm'],
  value: ['giá trị'], rate: ['tỷ lệ', 'tỉ lệ'], month: ['trong tháng', 'trong kỳ', 'riêng trong kỳ'], off: ['tắt'], warning: ['cảnh báo'], error: ['lỗi'],
}

// The sentences of this room, in one place to be read and corrected.

export const notANumber = (raw: string, readings: readonly string[]) => because(
  'number-form',
  readings.length > 0
    ? `"${raw}" không đọc được thành số theo cách viết của Việt Nam`
    : `"${raw}" không phải là số`,
  /%/.test(raw)
    ? `bỏ dấu % và ghi tử số, mẫu số; chương trình tự tính tỷ lệ${readings.length > 0 ? ` (nếu vẫn cần ghi số: ${readings.join(' hoặc ')})` : ''}`
    : readings.length > 0
      ? `viết lại thành ${readings.join(' hoặc ')} (dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân)`
      : 'chỉ ghi chữ số, dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân; chưa có số liệu thì để trống',
)
export const outOfRange = (value: number, low: number, high: number, limits: string | null) => because(
  'number-range',
  `${formatNumber(value)} nằm ngoài khoảng ${formatNumber(low)}–${formatNumber(high)}${limits === null ? '' : ` mà Nghị định 30/2020/NĐ-CP cho phép (${limits})`}`,
  `chọn một số từ ${formatNumber(low)} đến ${formatNumber(high)}`,
)
export const notWhole = (value: number) => because('number-whole', `${formatNumber(value)} phải là số nguyên`, 'dấu phẩy ngăn phần thập phân, dấu chấm mới ngăn hàng nghìn: 12.345')
export const notADate = (raw: string) => because('date-form', `"${raw}" không phải là một ngày có trong lịch`, 'viết ngày/tháng/năm, ví dụ 15/4/2026')
export const notAMonth = (raw: string) => because('month-form', `"${raw}" không phải là một tháng`, 'viết năm-tháng hoặc tháng/năm, ví dụ 2026-04 hoặc 4/2026')
export const misplacedKey = (advice: string) => because('misplaced-key', 'mục này chỉ dùng ở report.yaml của văn bản riêng (data/<mã>/report.yaml)', advice)
export const notYesNo = (raw: string) => because('yes-no', `"${raw}" không phải là "có" hay "không"`, 'ghi "có" hoặc "không"')
export const unknownKey = (key: string, near: string | null, known: readonly string[]) => because(
  'unknown-key',
  `không có mục nào tên là "${key}"`,
  near === null ? `các mục dùng được ở đây: ${known.join(', ')}` : `có phải bạn muốn viết "${near}"?`,
)
export const wrongKind = (expected: string, actual: string) => because('wrong-kind', `chỗ này phải là ${kinds[expected] ?? expected}, không phải ${kinds[actual] ?? actual}`, null)
export const unquoted = (line: string) => because('wrong-kind', 'câu có dấu hai chấm nên bị hiểu thành "khóa: giá trị"', `đặt cả câu trong dấu nháy đơn: '${line.replaceAll("'", "''")}'`)
export const missing = (key: string) => because('missing-key', `thiếu mục "${key}"`, `thêm một dòng "${key}: …"`)
export const empty = (key: string) => because('empty-value', `mục "${key}" đang để trống`, 'điền giá trị cho mục này')
export const badId = (raw: string) => because('id-form', `"${raw}" không dùng làm mã được`, `mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ${slugOf(raw) ?? 'so-y-te'}`)
export const badNoteMark = (raw: string) => because('note-mark', `"${raw}" không dùng làm dấu chú thích được`, 'viết {n} ở chỗ của số, trước và sau nhiều nhất ba dấu, ví dụ "[{n}]" hoặc "{n})"')
export const badPattern = (raw: string) => because('text-form', `"${raw}" không đúng dạng`, null)
export const notOneOf = (raw: string, values: readonly string[], near: string | null) => {
  const meant = near ?? values.find(value => spoken[value]?.includes(raw.trim().toLowerCase())) ?? null
  return because('not-one-of', `"${raw}" không phải là một trong các giá trị: ${values.join(', ')}`, meant === null ? 'ghi đúng một trong các giá trị ấy' : `có phải bạn muốn viết "${meant}"?`)
}
export const chartOfNothing = () => because('chart-source', 'biểu đồ chưa nói lấy số liệu ở đâu', 'thêm mục indicators (chỉ tiêu qua các tháng) hoặc rows (danh sách của một cơ quan)')
export const chartOfBoth = () => because('chart-source', 'một biểu đồ không vẽ cùng lúc indicators và rows', 'giữ một trong hai mục; cần cả hai thì tách thành hai biểu đồ')
export const chartKeyOfOther = (key: string, owner: string) => because('chart-key', `mục "${key}" chỉ dùng cùng với "${owner}"`, `xóa mục "${key}" ở biểu đồ này`)
export const tooManySeries = (count: number, most: number) => because('chart-series', `biểu đồ có ${count} chuỗi số liệu; quá ${most} chuỗi thì in đen trắng không phân biệt được`, `giữ ${most} chuỗi, hoặc tách thành hai biểu đồ`)
export const targetOnBars = () => because('chart-target', 'biểu đồ thanh ngang (bar) không vẽ được đường mục tiêu', 'đổi type thành column hoặc line, hoặc bỏ mục target')
export const other = (message: string) => because('bad-value', message, null)
