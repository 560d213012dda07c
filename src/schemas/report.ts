import { contentFields } from './contribution.ts'
import { date, elsewhere, id, lines, month, richText, text } from './fields.ts'
import { organisationFields } from './workspace.ts'
import { list, object, oneOf, optional, type ValueOf } from './shape.ts'

const { superior, name, title, symbol, place } = organisationFields

const days = object({
  from: date.describe('Ngày đầu kỳ.'),
  to: date.describe('Ngày cuối kỳ (ngày chốt số liệu).'),
})

/** Nghị định 30/2020, Phụ lục I, Phần I, Mục III: the three degrees. */
const urgency = oneOf(['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'])

export type Urgency = ValueOf<typeof urgency>

// What the file of a report says, whatever it is a report of: before its period and behind it.

const heading = {
  template: optional(id).describe('Mẫu, nếu khác bao-cao.yaml.'),
  number: optional(text).describe('Số văn bản; để trống khi chưa phát hành.'),
  date: optional(date).describe('Ngày ban hành; để trống khi chưa phát hành.'),
  title: richText.describe('Trích yếu nội dung báo cáo.'),
}

const issuing = {
  draft: optional(text).describe('Chữ in ở góc khi còn là dự thảo (mặc định "DỰ THẢO" khi số hoặc ngày để trống); ghi "không" để không in.'),
  organisation: optional(object({
    superior: superior.describe('Cơ quan chủ quản; ghi [] nếu văn bản này không in dòng ấy.'),
    name: optional(name),
    title: optional(title),
    symbol: optional(symbol),
    place: optional(place),
  })).describe('Cơ quan ban hành, những mục khác bao-cao.yaml.'),
  urgency: optional(urgency).describe('Dấu chỉ độ khẩn, in trong khung dưới số và ký hiệu.'),
  signature: optional(object({
    authority: lines,
    office: optional(lines),
    name: text,
  })).describe('Chữ ký, nếu khác bao-cao.yaml.'),
  'legal-basis': optional(list(richText)).describe('Căn cứ ban hành, nếu khác layout.yaml của mẫu; mỗi mục một dòng: "Căn cứ …", "Theo đề nghị của …", không ghi dấu chấm phẩy ở cuối.'),
  addressees: optional(list(richText)).describe('Kính gửi, nếu khác bao-cao.yaml.'),
  recipients: optional(list(richText)).describe('Nơi nhận, nếu khác bao-cao.yaml.'),
  'tasks-of': optional(id).describe('Mã văn bản (thư mục trong data) có danh mục nhiệm vụ được theo dõi ở đây, thay cho data/tasks.yaml.'),
}

/** `data/<month>/report.yaml`: this document. What is left out is taken from bao-cao.yaml. */
export const reportSchema = object({
  ...heading,
  period: days.describe('Kỳ báo cáo.'),
  ...issuing,
  month: elsewhere('bỏ mục này: tháng của kỳ là tên thư mục').describe('Chỉ dùng ở văn bản riêng.'),
  'figures-of': elsewhere('bỏ mục này: báo cáo của kỳ dùng số liệu trong thư mục của kỳ').describe('Chỉ dùng ở văn bản riêng.'),
  ...contentFields,
}).describe('report.yaml: báo cáo của một kỳ.')

/** `data/<id>/report.yaml`: a document that is no period's report: a plan, a submission, a report of another body. */
export const documentSchema = object({
  ...heading,
  period: optional(days).describe('Kỳ báo cáo, nếu văn bản có kỳ.'),
  month: optional(month).describe('Tháng ban hành, in ở dòng địa danh, ngày tháng khi chưa có ngày; không ghi thì lấy tháng cuối kỳ (kỳ ngắn hơn hai tháng), rồi tháng của ngày ban hành.'),
  'figures-of': optional(month).describe('Dùng số liệu, đoạn văn, danh sách các cơ quan đã gửi cho tháng này, ví dụ 2026-04.'),
  ...issuing,
  ...contentFields,
}).describe('report.yaml của một văn bản không theo kỳ: kế hoạch, tờ trình, báo cáo của cơ quan khác.')

/** The file of a month's report is one in which all that only documents have is null. */
export type ReportFile = ValueOf<typeof documentSchema>
