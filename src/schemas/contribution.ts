import { awaitedText, date, id, number, richText, text } from './fields.ts'
import { fallback, list, nullable, object, optional, prepared, record, string, union, type ValueOf } from './shape.ts'

const amount = optional(number)

const figureObject = object({
  value: amount.describe('Giá trị đến ngày chốt số liệu; để trống khi chưa có, hoặc khi đã ghi đủ parts.'),
  total: amount.describe('Tổng (mẫu số), khi danh mục ghi total: reported.'),
  month: amount.describe('Riêng trong kỳ, đối với số lũy kế.'),
  parts: optional(record(id, amount)).describe('Các thành phần cộng lại thành giá trị.'),
})

/** `22`, or `{ value: 28, parts: { … } }`; an empty one has not been received. */
export const figureEntry = prepared(
  value => (typeof value === 'string' || value === null ? { value } : value),
  figureObject,
)

const listField = nullable(union([number, string()]))

export const documentEntry = object({
  type: text.describe('Loại văn bản: Kế hoạch, Quyết định, Công văn, Tờ trình…'),
  number: text.describe('Số, ký hiệu: 2185/KH-SYT.'),
  date: optional(date).describe('Ngày ban hành.'),
  subject: optional(richText).describe('Trích yếu, viết tiếp sau chữ "về".'),
  group: optional(id).describe('Nhóm, để mẫu chọn riêng.'),
})

/** What every file of a period may carry besides figures. */
export const contentFields = {
  documents: fallback(list(documentEntry), []).describe('Văn bản đã ban hành trong kỳ.'),
  lists: fallback(record(id, nullable(list(record(id, listField)))), {}).describe('Danh sách: địa điểm, mô hình…; mỗi mục là các trường do mẫu dùng.'),
  paragraphs: fallback(record(id, awaitedText), {}).describe('Đoạn văn; chèn số liệu bằng {{rate "mã"}}, chú thích bằng [^mã].'),
  footnotes: fallback(record(id, awaitedText), {}).describe('Chú thích cuối trang, gọi bằng [^mã].'),
}

/** `data/<month>/<agency>.yaml`: what one agency sent for one period. */
export const contributionSchema = object({
  agency: id.describe('Mã cơ quan trong agencies.yaml.'),
  submitted: optional(date).describe('Ngày gửi.'),
  indicators: fallback(record(id, figureEntry), {}).describe('Số liệu; khóa là mã chỉ tiêu trong indicators.yaml.'),
  ...contentFields,
}).describe('Số liệu một cơ quan gửi cho một kỳ báo cáo.')

export type Contribution = ValueOf<typeof contributionSchema>
export type FigureEntry = ValueOf<typeof figureEntry>
export type DocumentEntry = ValueOf<typeof documentEntry>
export type ListItem = Readonly<Record<string, string | number | null>>
