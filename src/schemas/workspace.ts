import { id, lines, richText, text, wholeNumberBetween } from './fields.ts'
import { fallback, list, object, oneOf, optional, record, string, type ValueOf } from './shape.ts'

export const organisationFields = {
  superior: optional(lines).describe('Cơ quan chủ quản trực tiếp, in hoa; mỗi dòng một mục.'),
  name: lines.describe('Cơ quan ban hành báo cáo, in hoa; mỗi dòng một mục.'),
  title: text.describe('Tên cơ quan ban hành viết trong câu, ví dụ ở dòng "Kèm theo Báo cáo … của …".'),
  symbol: string({ trimmed: true, least: 1, pattern: /^[A-ZĐ][A-ZĐa-zđ0-9&-]*$/ }).describe('Ký hiệu cơ quan sau mã loại văn bản, ví dụ TGVĐA06 trong BC-TGVĐA06.'),
  place: text.describe('Địa danh trước ngày tháng.'),
}

/** `bao-cao.yaml`: the organisation that signs, and its rule for periods. */
export const workspaceSchema = object({
  organisation: object(organisationFields).describe('Cơ quan ban hành.'),
  period: object({
    'first-day': wholeNumberBetween(1, 28).describe('Ngày đầu của kỳ báo cáo; lớn hơn 1 thì kỳ bắt đầu từ tháng trước (16 là từ ngày 16 tháng trước đến ngày 15 tháng này).'),
    'deadline-day': wholeNumberBetween(1, 28).describe('Hạn các cơ quan gửi số liệu: ngày này của tháng báo cáo.'),
  }).describe('Kỳ báo cáo và hạn gửi.'),
  template: id.describe('Mẫu dùng khi report.yaml không nói khác: tên thư mục trong templates/.'),
  signature: object({
    authority: lines.describe('Quyền hạn, chức vụ của người ký, in hoa; mỗi dòng một mục.'),
    office: optional(lines).describe('Dòng chức vụ giữa chữ ký và họ tên.'),
    name: text.describe('Họ tên người ký; cấp bậc đứng trước nếu ngành cho phép.'),
  }).describe('Chữ ký.'),
  addressees: optional(list(richText)).describe('Kính gửi; để trống thì không in.'),
  recipients: fallback(list(richText), []).describe('Nơi nhận, mỗi mục một dòng, không ghi dấu gạch đầu dòng và dấu chấm phẩy; [] thì không in.'),
  rules: fallback(record(id, oneOf(['off', 'warning', 'error'])), {}).describe('Mức của từng quy tắc kiểm tra, nếu khác mặc định: off (tắt), warning (cảnh báo), error (lỗi).'),
}).describe('bao-cao.yaml: thông tin chung của đơn vị soạn báo cáo.')

export type Workspace = ValueOf<typeof workspaceSchema>
