import * as z from 'zod'
import { fallback, id, optional, text, yesNo } from './fields.ts'

/** `data/agencies.yaml`: who reports, in the order of the report. */
export const registerSchema = z.strictObject({
  agencies: z.record(id, z.strictObject({
    name: text.describe('Tên đầy đủ: Sở Y tế.'),
    short: text.describe('Tên viết tắt: SYT.'),
    reports: fallback(yesNo, true).describe('Có phải gửi số liệu hằng tháng hay không (mặc định: có).'),
    note: optional(text).describe('Ghi chú nội bộ, không in.'),
  })).describe('Danh sách cơ quan theo thứ tự trong báo cáo; khóa là mã cơ quan, trùng tên tệp số liệu.'),
}).describe('agencies.yaml: danh sách cơ quan gửi số liệu.')

export type Register = z.infer<typeof registerSchema>
export type Agency = Register['agencies'][string]
