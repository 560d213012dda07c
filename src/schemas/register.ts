import { id, text, yesNo } from './fields.ts'
import { fallback, object, optional, record, type ValueOf } from './shape.ts'

/** `data/agencies.yaml`: who reports, in the order of the report. */
export const registerSchema = object({
  agencies: record(id, object({
    name: text.describe('Tên đầy đủ: Sở Y tế.'),
    short: text.describe('Tên viết tắt: SYT.'),
    reports: fallback(yesNo, true).describe('Có phải gửi số liệu hằng tháng hay không (mặc định: có).'),
    note: optional(text).describe('Ghi chú nội bộ, không in.'),
  })).describe('Danh sách cơ quan theo thứ tự trong báo cáo; khóa là mã cơ quan, trùng tên tệp số liệu.'),
}).describe('agencies.yaml: danh sách cơ quan gửi số liệu.')

export type Register = ValueOf<typeof registerSchema>
export type Agency = Register['agencies'][string]
