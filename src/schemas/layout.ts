import { group, noteMark, numberBetween, richText, text, wholeNumberBetween, yesNo } from './fields.ts'
import { fallback, list, object, oneOf, optional, prefault, type ValueOf } from './shape.ts'

// Limits: Nghị định 30/2020/NĐ-CP, Phụ lục I. Millimetres, points. The default of each measure stands beside it.

const page = 'Phụ lục I, Phần I, Mục I, khoản 3'
const margins = object({
  top: fallback(numberBetween(20, 25, page), 20),
  bottom: fallback(numberBetween(20, 25, page), 20),
  left: fallback(numberBetween(30, 35, page), 30),
  right: fallback(numberBetween(15, 20, page), 15),
}).describe('Lề trang, mm.')

// The decree's own landscape annex has 15 mm at the bottom: turned pages are not bound by the limits above.
const turnedMargins = object({
  top: fallback(numberBetween(15, 35), 20),
  bottom: fallback(numberBetween(15, 35), 15),
  left: fallback(numberBetween(15, 35), 20),
  right: fallback(numberBetween(15, 35), 15),
}).describe('Lề trang nằm ngang, mm.')

const size = (low: number, high: number, clause: string, usual: number) => fallback(numberBetween(low, high, clause), usual)
// Left out, the four sizes of the letterhead are chosen together: large ones, or small ones where a line would not fit.
const ownSize = (low: number, high: number, clause: string) => optional(numberBetween(low, high, clause))
const sizes = object({
  nation: ownSize(12, 13, 'Phụ lục I, Phần I, Mục II, khoản 1').describe('Quốc hiệu; không ghi thì 13, hoặc 12 khi một dòng ở phần đầu không đủ chỗ.'),
  motto: ownSize(13, 14, 'Phụ lục I, Phần I, Mục II, khoản 1').describe('Tiêu ngữ; không ghi thì lớn hơn Quốc hiệu 1 pt.'),
  agency: ownSize(12, 13, 'Phụ lục I, Phần I, Mục II, khoản 2').describe('Tên cơ quan; không ghi thì bằng Quốc hiệu.'),
  number: size(13, 13, 'Phụ lục I, Phần I, Mục II, khoản 3', 13).describe('Số, ký hiệu.'),
  place: ownSize(13, 14, 'Phụ lục I, Phần I, Mục II, khoản 4').describe('Địa danh và ngày tháng; không ghi thì lớn hơn Quốc hiệu 1 pt.'),
  title: size(13, 14, 'Phụ lục I, Phần I, Mục II, khoản 5', 14).describe('Tên loại và trích yếu.'),
  body: size(13, 14, 'Phụ lục I, Phần I, Mục II, khoản 6', 14).describe('Nội dung.'),
  authority: size(13, 14, 'Phụ lục I, Phần I, Mục II, khoản 7', 14).describe('Quyền hạn, chức vụ, họ tên người ký.'),
  'recipients-label': size(12, 12, 'Phụ lục I, Phần I, Mục II, khoản 9', 12).describe('Chữ "Nơi nhận:".'),
  recipients: size(11, 11, 'Phụ lục I, Phần I, Mục II, khoản 9', 11).describe('Danh sách nơi nhận.'),
  'page-number': size(13, 14, 'Phụ lục I, Phần I, Mục I, khoản 7', 14).describe('Số trang.'),
  appendix: size(14, 14, 'Phụ lục I, Phần I, Mục III, khoản 1', 14).describe('Chữ "Phụ lục" và tên phụ lục.'),
  note: fallback(numberBetween(9, 14), 10).describe('Chú thích.'),
  table: fallback(numberBetween(10, 14), 12).describe('Chữ trong bảng.'),
}).describe('Cỡ chữ, điểm (pt).')

const headingStyle = (usual: { bold: boolean; italic: boolean; capitals: boolean }) => group({
  bold: fallback(yesNo, usual.bold),
  italic: fallback(yesNo, usual.italic),
  capitals: fallback(yesNo, usual.capitals),
})

const appendix = object({
  when: optional(richText).describe('Điều kiện để có phụ lục này, ví dụ "{{taskCount}}"; ra 0, "không" hoặc để trống thì không in.'),
  body: text.describe('Tệp nội dung phụ lục trong thư mục mẫu.'),
  title: richText.describe('Tên phụ lục, in hoa.'),
  reference: optional(richText).describe('Dòng "(Kèm theo …)" dưới tên phụ lục; phụ lục nào cũng phải có.'),
  orientation: fallback(oneOf(['portrait', 'landscape']), 'portrait').describe('Khổ giấy dọc hay ngang.'),
})

/** `templates/<id>/layout.yaml`: the kind of document and its measures; what is left out is the decree's sample (Mẫu 1.4). */
export const layoutSchema = object({
  kind: fallback(text, 'BÁO CÁO').describe('Tên loại văn bản: BÁO CÁO, KẾ HOẠCH, TỜ TRÌNH… CÔNG VĂN thì không in tên loại, trích yếu (V/v) in dưới số và ký hiệu.'),
  code: optional(text).describe('Mã loại văn bản trong ký hiệu: BC, KH, TTr; để trống thì theo tên loại. Của công văn: tên viết tắt đơn vị soạn thảo (UBND-VX là VX).'),
  output: fallback(text, '{symbol}-{month}').describe('Tên tệp ra: {symbol} là ký hiệu, {month} là tháng, {document} là mã văn bản (hoặc tên thư mục của kỳ), {template} là mẫu.'),
  'period-line': optional(richText).describe('Dòng kỳ báo cáo dưới trích yếu.'),
  'legal-basis': optional(list(richText)).describe('Căn cứ ban hành, in dưới trích yếu (dưới Kính gửi nếu có); mỗi mục một dòng, không ghi dấu chấm phẩy ở cuối. report.yaml có thể ghi khác.'),
  frame: optional(text).describe('Tệp .docx trong thư mục mẫu dùng làm khung: đầu trang, cỡ giấy, kiểu chữ lấy từ tệp này.'),
  body: fallback(text, 'body.hbs').describe('Tệp nội dung chính trong thư mục mẫu.'),
  appendices: fallback(list(appendix), []).describe('Phụ lục.'),
  page: group({
    margins: prefault(margins, {}),
    landscape: prefault(turnedMargins, {}),
    header: fallback(numberBetween(5, 20), 10).describe('Khoảng cách từ mép trên đến số trang, mm.'),
  }).describe('Trang giấy A4.'),
  sizes: prefault(sizes, {}),
  text: group({
    'first-line': fallback(numberBetween(10, 12.7, 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e'), 12.7).describe('Lùi đầu dòng, mm: 10 hoặc 12,7.'),
    before: fallback(numberBetween(6, 24, 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e'), 6).describe('Khoảng cách giữa các đoạn, pt.'),
    line: fallback(numberBetween(1, 1.5, 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e'), 1).describe('Giãn dòng: 1 đến 1,5.'),
  }).describe('Đoạn văn.'),
  headings: group({
    '1': headingStyle({ bold: true, italic: false, capitals: true }).describe('I.'),
    '2': headingStyle({ bold: true, italic: false, capitals: false }).describe('1.'),
    '3': headingStyle({ bold: true, italic: true, capitals: false }).describe('1.1.'),
    '4': headingStyle({ bold: false, italic: false, capitals: false }).describe('a)'),
  }).describe('Kiểu chữ của đề mục.'),
  letterhead: group({
    left: fallback(numberBetween(55, 90), 70).describe('Bề rộng cột trái, mm; phần còn lại là cột phải.'),
  }).describe('Phần đầu trang một.'),
  signature: group({
    left: fallback(numberBetween(55, 110), 85).describe('Bề rộng cột Nơi nhận, mm.'),
    gap: fallback(wholeNumberBetween(3, 8), 4).describe('Số dòng trống để ký.'),
  }).describe('Phần chữ ký.'),
  notes: group({
    mark: fallback(noteMark, '{n}').describe('Dấu của chú thích ở chỗ dẫn và trước nội dung chú thích, {n} là số: "{n}" in 1, "[{n}]" in [1].'),
  }).describe('Chú thích cuối trang.'),
  'end-mark': fallback(text, './.').describe('Dấu kết thúc văn bản.'),
}).describe('layout.yaml: thể thức của một mẫu báo cáo.')

export type Layout = ValueOf<typeof layoutSchema>
