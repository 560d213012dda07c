import { date, id, number, text, wholeNumberBetween, yesNo } from './fields.ts'
import { fallback, list, literal, object, oneOf, optional, record, union, type ValueOf } from './shape.ts'

const target = object({
  rate: optional(number).describe('Chỉ tiêu tỷ lệ, tính bằng %.'),
  value: optional(number).describe('Chỉ tiêu tính bằng số lượng.'),
  by: date.describe('Hạn hoàn thành.'),
})

/** One entry of the catalogue: what an indicator is, so that a month's file only says how much. */
const indicator = object({
  label: text.describe('Tên chỉ tiêu như người đọc hiểu.'),
  unit: text.describe('Đơn vị tính: hồ sơ, tài khoản, trường hợp.'),
  agency: id.describe('Mã cơ quan báo cáo chỉ tiêu này.'),
  kind: oneOf(['cumulative', 'monthly', 'snapshot']).describe('cumulative: lũy kế; monthly: trong kỳ; snapshot: hiện trạng tại ngày chốt.'),
  total: optional(union([literal('reported'), number, id]))
    .describe('Mẫu số của tỷ lệ: một số cố định, mã của chỉ tiêu là tổng, hoặc "reported" khi cơ quan gửi kèm hằng tháng.')
    .with({ anyOf: [{ const: 'reported' }, { type: 'number' }, { type: 'string' }] }),
  decimals: fallback(wholeNumberBetween(0, 4), 2).describe('Số chữ số thập phân của tỷ lệ (mặc định 2).'),
  fraction: fallback(wholeNumberBetween(0, 4), 0).describe('Số chữ số thập phân cho phép ở giá trị (mặc định 0: số nguyên).'),
  parts: optional(record(id, text)).describe('Các thành phần cộng lại thành giá trị: mã và tên gọi.'),
  target: optional(target).describe('Chỉ tiêu được giao và hạn.'),
  from: optional(oneOf(['communes'])).describe('communes: số là tổng của các xã, phường gửi (data/<tháng>/xa/); cơ quan ở mục agency chỉ chịu trách nhiệm, không nhập. Để trống: cơ quan nhập.'),
  partial: fallback(yesNo, false).describe('Với from: communes. Có: còn thiếu xã, phường vẫn in tổng của các nơi đã gửi, kèm cảnh báo. Mặc định không: chưa đủ thì coi như chưa có số liệu.'),
  optional: fallback(yesNo, false).describe('Có: tháng không gửi thì không nhắc.'),
  note: optional(text).describe('Ghi chú nội bộ, không in.'),
})

const term = union([number, id]).with({ anyOf: [{ type: 'number' }, { type: 'string' }] })
const operand = union([term, list(term, 1)])

/** What must hold between indicators of one month. */
const relation = object({
  left: operand.describe('Vế trái: mã chỉ tiêu, một số, hoặc danh sách mã để cộng lại.'),
  operator: oneOf(['<=', '<', '=', '>=', '>']).describe('Phép so sánh: <=, <, =, ">=" hoặc ">" (hai phép sau đặt trong dấu nháy kép).'),
  right: operand.describe('Vế phải: mã chỉ tiêu, một số, hoặc danh sách mã để cộng lại.'),
  missing: fallback(oneOf(['skip', 'warn']), 'skip').describe('Khi thiếu số liệu: skip (bỏ qua, mặc định) hoặc warn (nhắc).'),
  say: optional(text).describe('Câu nhắc khi quan hệ không đúng, ví dụ: số kích hoạt vượt số thu nhận.'),
})

/** `data/indicators.yaml`: every indicator that a month may report. */
export const catalogueSchema = object({
  indicators: record(id, indicator).describe('Danh mục chỉ tiêu; khóa là mã chỉ tiêu.'),
  relations: fallback(list(relation), []).describe('Quan hệ phải đúng giữa các chỉ tiêu, kiểm tra hằng tháng.'),
}).describe('indicators.yaml: danh mục chỉ tiêu.')

export type Catalogue = ValueOf<typeof catalogueSchema>
export type Indicator = Catalogue['indicators'][string]
export type Relation = Catalogue['relations'][number]
export type Operand = Relation['left']

/** Whether an agency types an indicator into its own file: what communes send it only answers for. */
export function isTypedBy({ agency, from }: Indicator, id: string): boolean {
  return agency === id && from === null
}
