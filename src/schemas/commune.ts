import { figureEntry } from './contribution.ts'
import { date, id, text } from './fields.ts'
import { fallback, object, oneOf, optional, record, type ValueOf } from './shape.ts'

/** `data/communes.yaml`: the communes whose figures are added up. */
export const communeRegisterSchema = object({
  communes: record(id, object({
    name: text.describe('Tên, không kèm chữ xã, phường: Nam Nha Trang.'),
    kind: oneOf(['xã', 'phường', 'đặc khu']).describe('xã, phường hoặc đặc khu.'),
  })).describe('Danh sách xã, phường; khóa là mã, trùng tên tệp trong data/<tháng>/xa/.'),
}).describe('communes.yaml: danh sách xã, phường gửi số liệu để cộng thành số của tỉnh.')

/** `data/<month>/xa/<commune>.yaml`: what one commune sent for one period. */
export const communeSchema = object({
  commune: id.describe('Mã xã, phường trong communes.yaml.'),
  submitted: optional(date).describe('Ngày gửi.'),
  indicators: fallback(record(id, figureEntry), {}).describe('Số liệu; khóa là mã chỉ tiêu ghi "from: communes" trong indicators.yaml.'),
}).describe('Số liệu một xã, phường gửi cho một kỳ báo cáo.')

export type CommuneRegister = ValueOf<typeof communeRegisterSchema>
export type Commune = CommuneRegister['communes'][string]
export type CommuneContribution = ValueOf<typeof communeSchema>
