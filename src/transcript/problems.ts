import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'

// The sentences of this room, in one place to be read and corrected.

export const noTitle = (path: string) => about(path, 'import-title', 'không tìm thấy tên loại văn bản (BÁO CÁO, KẾ HOẠCH…) ở đầu tệp', 'ghi lại trích yếu (title) trong report.yaml; phần đầu trang có thể nằm lẫn trong nội dung')
export const noSignature = (path: string, recipients: 'usual' | 'none') => about(path, 'import-signature', 'không tìm thấy phần chữ ký và Nơi nhận',
  `chương trình in ${recipients === 'usual' ? 'chữ ký và Nơi nhận theo bao-cao.yaml' : 'chữ ký theo bao-cao.yaml, không in Nơi nhận; cần in thì ghi lại mục recipients trong report.yaml'}; xem đoạn cuối của nội dung có thừa dòng nào không`)
export const noHeadings = (path: string) => about(path, 'import-headings', 'không nhận ra đề mục nào (I., 1., 1.1.)', 'thêm dấu # trước các đề mục trong body.hbs của mẫu, hoặc trong Word định dạng đề mục bằng kiểu Heading rồi nhập lại')
export const renumbered = (path: string, places: readonly string[]) => about(path, 'import-numbers', `${places.length} đề mục sẽ mang số khác bản Word vì chương trình tự đánh số: ${listed(places)}`, 'xem bản Word có đánh sót, đánh trùng số không; nếu thiếu một đề mục thì thêm vào body.hbs')
export const unplaced = (path: string, lines: readonly string[]) => about(path, 'import-unplaced', `${lines.length} dòng ở phần đầu, phần ký chưa biết đặt vào đâu: ${listed(lines)}`, 'các dòng này được ghi lại trong tệp đề xuất')
export const lostNotes = (path: string, count: number) => about(path, 'import-notes', `${count} chú thích không tìm thấy chỗ gọi trong nội dung`, 'nội dung các chú thích này được ghi lại trong tệp đề xuất')
export const refused = (path: string, measures: readonly string[]) => about(path, 'import-measures', `thể thức của tệp Word nằm ngoài mức Nghị định 30/2020/NĐ-CP cho phép nên không lấy: ${measures.join('; ')}`, 'báo cáo dựng ra theo mức của Nghị định')
export const merged = (path: string, count: number) => about(path, 'import-merged', `${count} ô gộp trong các dòng của bảng được tách ra; chữ nằm ở ô đầu`, 'xem lại các bảng trong bản dựng')
export const accepted = (path: string, count: number) => about(path, 'import-accepted', `báo cáo cũ có ${count} chỗ mà quy tắc kiểm tra coi là lỗi; tạm để nguyên để dựng được, mỗi chỗ có ghi chú "chấp nhận …"`,
  'xem từng chỗ: sửa rồi xóa ghi chú ấy, hoặc ghi lại lý do chấp nhận')
export const unknownAgencies = (path: string, names: readonly string[]) => about(path, 'import-agencies', `${names.length} cơ quan có trong báo cáo mà chưa có trong data/agencies.yaml, nên đoạn của họ nằm ở report.yaml: ${listed(names)}`,
  'thêm cơ quan bằng các lệnh ghi trong tệp đề xuất, xóa thư mục của kỳ và mẫu vừa lập, rồi nhập lại')
export const rates = (path: string, count: number) => about(path, 'import-rates', `${count} tỷ lệ trong báo cáo cũ không khớp với hai số đứng cạnh`, 'xem danh sách trong tệp đề xuất; bao-cao check cũng chỉ từng chỗ')

function listed(texts: readonly string[]): string {
  const rest = texts.length - 5
  return texts.slice(0, 5).map(text => `"${text}"`).join(', ') + (rest > 0 ? ` và ${rest} chỗ khác` : '')
}

function about(path: string, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'warning', message, span: { source: { path, text: '' }, start: 0, end: 0 }, related: [], hint }
}

/** What the page for review says. */
export const sentences = {
  title: (origin: string, month: IsoMonth) => `Xem lại sau khi nhập "${origin}" (kỳ ${formatMonth(month)})`,
  about: 'Trang này chỉ để đọc; chương trình không dùng. Xem xong thì xóa cả tệp này và thư mục de-xuat.',
  figures: 'Số liệu tìm thấy, có thể thành chỉ tiêu',
  figuresAbout: 'Mỗi dòng là một số trong báo cáo cũ. Số nào tháng nào cũng báo cáo thì nên thành chỉ tiêu: chép mục cùng mã trong de-xuat/chi-tieu.yaml sang data/indicators.yaml, ghi số vào tệp cơ quan, rồi trong đoạn văn thay con số bằng {{value "mã"}}, {{pair "mã"}}, {{rate "mã"}}.',
  columns: ['Mã đề xuất', 'Cơ quan', 'Tên (đoán)', 'Giá trị', 'Tổng', 'Tỷ lệ ghi', 'Tính lại', 'Câu'],
  rates: 'Tỷ lệ không khớp với hai số đứng cạnh',
  rate: (said: number, exact: number, sentence: string) => `ghi ${formatNumber(said)}%, tính lại ${formatNumber(exact)}%: ${sentence}`,
  organisation: 'Thông tin đơn vị khác với bao-cao.yaml',
  organisationAbout: 'Chép mục organisation trong de-xuat/don-vi.yaml vào bao-cao.yaml, nếu không thì phần đầu trang in theo bao-cao.yaml hiện có.',
  agencies: 'Cơ quan có trong báo cáo mà chưa có trong data/agencies.yaml',
  agency: (id: string, name: string, short: string) => `${name}: bao-cao add agency ${id} --name "${name}" --short ${short}`,
  tasks: 'Nhiệm vụ',
  tasksAbout: 'Bảng nhiệm vụ trong tệp Word khác với data/tasks.yaml nên được giữ thành một danh sách của kỳ này; bản viết theo kiểu data/tasks.yaml nằm ở de-xuat/nhiem-vu.yaml.',
  comments: 'Ghi chú bên lề (Comment) trong tệp Word',
  unplaced: 'Dòng chưa biết đặt vào đâu',
  lostNotes: 'Chú thích không tìm thấy chỗ gọi',
  renumbered: 'Đề mục mang số khác bản Word',
  unknown: '(chưa rõ)',
  accepted: (code: string) => `chấp nhận ${code}: báo cáo cũ ghi như vậy, cần xem lại`,
}
