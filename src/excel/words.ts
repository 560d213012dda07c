import type { Indicator } from '../schemas/catalogue.ts'

/** What each kind of figure is called in a form. */
export const kindNames: Readonly<Record<Indicator['kind'], string>> = {
  cumulative: 'lũy kế đến ngày chốt',
  monthly: 'phát sinh trong kỳ',
  snapshot: 'hiện trạng tại ngày chốt',
}

/** What rows and their remarks say. */
export const words = {
  part: 'thành phần',
  total: 'Tổng số (mẫu số để tính tỷ lệ)',
  denominator: 'tổng số',
  share: 'Riêng trong kỳ (nếu có theo dõi)',
  inMonth: 'trong kỳ',
  sumOfParts: 'Ghi đủ các thành phần thì ô này có thể để trống, chương trình tự cộng.',
  fixedTotal: (total: string) => `Mẫu số cố định: ${total}.`,
  totalOf: (label: string) => `Mẫu số: ${label}.`,
  target: (goals: readonly (string | null)[], by: string) => `Chỉ tiêu giao: ${goals.filter(goal => goal !== null).join(', ')} (hạn ${by}).`,
}

/** Fields that lists commonly have, by what a clerk calls them. */
export const fieldNames: Readonly<Record<string, string>> = {
  no: 'Số thứ tự', name: 'Tên', status: 'Trạng thái', group: 'Nhóm', unit: 'Loại đơn vị', lead: 'Cơ quan chủ trì',
  result: 'Kết quả', count: 'Số lượng', area: 'Địa bàn', date: 'Ngày', place: 'Địa điểm', note: 'Ghi chú', link: 'Đường dẫn',
}

/** What Excel says while a cell is being filled in: at most 32 characters in a title, 255 in a sentence. */
export const prompts = {
  numberTitle: 'Nhập số',
  whole: 'Ghi số nguyên, không âm. Chưa có số liệu thì để trống; bằng không thì ghi 0.',
  decimal: (fraction: number) => `Ghi số không âm, có thể có ${fraction} chữ số thập phân. Sau khi nhập, xem lại ô có hiện đúng số định ghi hay không.`,
  notWhole: 'Ô này chỉ nhận số nguyên không âm. Nếu có dấu chấm ngăn hàng nghìn mà Excel không nhận, hãy bỏ dấu chấm: ghi 12345.',
  notDecimal: (fraction: number) => `Ô này chỉ nhận số không âm, nhiều nhất ${fraction} chữ số thập phân.`,
  dateTitle: 'Nhập ngày',
  date: 'Ghi ngày/tháng/năm, ví dụ 15/4/2026.',
  listTitle: 'Chọn trong danh sách',
  notInList: 'Hãy chọn một giá trị trong danh sách của ô, hoặc xóa trống.',
}

/** Names of sheets and columns, and the guide. */
export const titles = {
  guide: 'Hướng dẫn',
  figures: 'Số liệu',
  texts: 'Nội dung',
  documents: 'Văn bản',
  list: (id: string) => `DS ${id}`,
  about: 'bao-cao',
  figureColumns: (previous: string, month: string) => ['Chỉ tiêu', 'Đơn vị tính', 'Loại số liệu', previous, month, 'Lưu ý'],
  textColumns: (previous: string, month: string) => ['Loại', 'Mã', previous, 'Cách xử lý', month],
  documentColumns: ['Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu (viết tiếp sau chữ "về")', 'Nhóm'],
  earlier: (month: string | null) => (month === null ? 'Kỳ trước (chưa có)' : `Kỳ ${month}`),
  asked: (month: string) => `Kỳ ${month} (cần nhập)`,
  figuresHead: (agency: string, month: string) => `Số liệu kỳ ${month} – ${agency}`,
  textsHead: (agency: string, month: string) => `Nội dung cần xác nhận kỳ ${month} – ${agency}`,
  documentsHead: (agency: string, month: string) => `Văn bản ban hành trong kỳ ${month} – ${agency}`,
  listHead: (id: string, agency: string, month: string) => `Danh sách "${id}" kỳ ${month} – ${agency}`,
  listChoice: 'Xác nhận danh sách (chọn ở ô bên phải):',
  section: { paragraphs: 'Đoạn văn', footnotes: 'Chú thích' },
  workbook: (agency: string, month: string) => `Phiếu số liệu kỳ ${month} – ${agency}`,
  document: 'bao-cao',
} as const

export const guide = {
  title: (month: string) => `PHIẾU CUNG CẤP SỐ LIỆU KỲ ${month}`,
  agency: 'Cơ quan gửi số liệu',
  month: 'Kỳ báo cáo',
  deadline: 'Hạn gửi',
  submitted: 'Ngày gửi phiếu',
  note: 'Ý kiến, ghi chú gửi kèm (nếu có)',
  howTo: 'Cách ghi',
  lines: [
    'Chỉ nhập vào các ô nền vàng; các ô khác đã khóa. Không đổi tên, thêm hoặc xóa trang tính.',
    'Trang "Số liệu": ghi số của kỳ này vào cột "cần nhập"; số của kỳ trước ở ngay bên trái để đối chiếu. Chưa có số liệu thì để trống, không ghi 0.',
    'Không ghi tỷ lệ phần trăm khi phiếu hỏi số lượng: chương trình tự tính tỷ lệ từ số lượng và tổng số.',
    'Trang "Nội dung": với mỗi đoạn, chọn "Giữ nguyên" nếu vẫn đúng; chọn "Sửa lại" rồi ghi cả đoạn mới vào ô bên phải nếu có thay đổi.',
    'Trong đoạn văn, các chỗ như {{value "…"}}, {{rate "…"}} do chương trình thay bằng số liệu và [^…] là chỗ gọi chú thích: giữ nguyên khi sửa câu chữ.',
    'Trang "Văn bản": mỗi văn bản một dòng; ngày ghi theo kiểu ngày/tháng/năm.',
    'Các trang "DS …" là danh sách: sửa, thêm hoặc xóa dòng cho đúng với hiện tại, rồi chọn "Đã rà soát" ở đầu trang; chưa chọn thì danh sách không được nhận.',
    'Lưu phiếu đúng dạng .xlsx rồi gửi lại; không đặt mật khẩu mở tệp.',
  ],
} as const

/** What the summary of an import says. */
export const changeWords = {
  nothing: '(trống)',
  submitted: 'Ngày gửi',
  kept: 'giữ nguyên như kỳ trước',
  paragraphs: (id: string) => `Đoạn văn "${id}"`,
  footnotes: (id: string) => `Chú thích "${id}"`,
  document: (number: string) => `Văn bản ${number}`,
  added: (type: string) => `thêm mới (${type})`,
  list: (id: string) => `Danh sách "${id}"`,
  items: (count: number) => `${count} mục`,
  listDetail: (added: number, removed: number) => ` (ghi ${added} mục thay cho ${removed} mục)`,
}

/** A number as the summary names it. */
export function fieldWords({ label, parts }: Indicator, field: string): string {
  if (field === 'total') return `${label} – tổng số`
  if (field === 'month') return `${label} – riêng trong kỳ`
  return field === 'value' ? label : `${label} – ${parts?.[field.slice('parts.'.length)] ?? field}`
}
