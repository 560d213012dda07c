import * as z from 'zod'
import { contentFields } from './contribution.ts'
import { date, id, lines, optional, richText, text } from './fields.ts'

/** `data/<month>/report.yaml`: this document. What is left out is taken from bao-cao.yaml. */
export const reportSchema = z.strictObject({
  template: optional(id).describe('Mẫu, nếu khác bao-cao.yaml.'),
  number: optional(text).describe('Số văn bản; để trống khi chưa phát hành.'),
  date: optional(date).describe('Ngày ban hành; để trống khi chưa phát hành.'),
  title: richText.describe('Trích yếu nội dung báo cáo.'),
  period: z.strictObject({
    from: date.describe('Ngày đầu kỳ.'),
    to: date.describe('Ngày cuối kỳ (ngày chốt số liệu).'),
  }).describe('Kỳ báo cáo.'),
  draft: optional(text).describe('Chữ in ở góc khi còn là dự thảo (mặc định "DỰ THẢO" khi số hoặc ngày để trống); ghi "không" để không in.'),
  signature: optional(z.strictObject({
    authority: lines,
    office: optional(lines),
    name: text,
  })).describe('Chữ ký, nếu khác bao-cao.yaml.'),
  addressees: optional(z.array(richText)).describe('Kính gửi, nếu khác bao-cao.yaml.'),
  recipients: optional(z.array(richText)).describe('Nơi nhận, nếu khác bao-cao.yaml.'),
  ...contentFields,
}).describe('report.yaml: báo cáo của một kỳ.')

export type ReportFile = z.infer<typeof reportSchema>
