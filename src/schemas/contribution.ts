import * as z from 'zod'
import { date, fallback, id, number, optional, richText, text } from './fields.ts'

const amount = optional(number)

const figureObject = z.strictObject({
  value: amount.describe('Giá trị đến ngày chốt số liệu; để trống khi chưa có, hoặc khi đã ghi đủ parts.'),
  total: amount.describe('Tổng (mẫu số), khi danh mục ghi total: reported.'),
  month: amount.describe('Riêng trong kỳ, đối với số lũy kế.'),
  parts: optional(z.record(id, amount)).describe('Các thành phần cộng lại thành giá trị.'),
})

/** `22`, or `{ value: 28, parts: { … } }`; an empty one has not been received. */
export const figureEntry = z.preprocess(
  value => (typeof value === 'string' || value === null ? { value } : value),
  figureObject,
)

const listField = z.union([number, z.string()]).nullable()

export const documentEntry = z.strictObject({
  type: text.describe('Loại văn bản: Kế hoạch, Quyết định, Công văn, Tờ trình…'),
  number: text.describe('Số, ký hiệu: 2185/KH-SYT.'),
  date: optional(date).describe('Ngày ban hành.'),
  subject: optional(richText).describe('Trích yếu, viết tiếp sau chữ "về".'),
  group: optional(id).describe('Nhóm, để mẫu chọn riêng.'),
})

/** What every file of a period may carry besides figures. */
export const contentFields = {
  documents: fallback(z.array(documentEntry), []).describe('Văn bản đã ban hành trong kỳ.'),
  lists: fallback(z.record(id, z.array(z.record(id, listField)).nullable()), {}).describe('Danh sách: địa điểm, mô hình…; mỗi mục là các trường do mẫu dùng.'),
  paragraphs: fallback(z.record(id, richText.nullable()), {}).describe('Đoạn văn; chèn số liệu bằng {{rate "mã"}}, chú thích bằng [^mã].'),
  footnotes: fallback(z.record(id, richText.nullable()), {}).describe('Chú thích cuối trang, gọi bằng [^mã].'),
}

/** `data/<month>/<agency>.yaml`: what one agency sent for one period. */
export const contributionSchema = z.strictObject({
  agency: id.describe('Mã cơ quan trong agencies.yaml.'),
  submitted: optional(date).describe('Ngày gửi.'),
  indicators: fallback(z.record(id, figureEntry), {}).describe('Số liệu; khóa là mã chỉ tiêu trong indicators.yaml.'),
  ...contentFields,
}).describe('Số liệu một cơ quan gửi cho một kỳ báo cáo.')

export type Contribution = z.infer<typeof contributionSchema>
export type FigureEntry = z.infer<typeof figureEntry>
export type DocumentEntry = z.infer<typeof documentEntry>
export type ListItem = Readonly<Record<string, string | number | null>>
