import { id, numberBetween, richText, text, wholeNumberBetween, yesNo } from './fields.ts'
import * as problem from './problems.ts'
import type { Problem } from './problems.ts'
import { checked, fallback, list, object, oneOf, optional, type ValueOf } from './shape.ts'

/** Series that stay apart when a page is printed in black and white. */
const mostSeries = 4

/** Months of a chart that doesn't say how many. */
export const usualMonths = 6

const ofIndicator = object({
  id: id.describe('Mã chỉ tiêu trong indicators.yaml.'),
  of: fallback(oneOf(['value', 'month', 'rate']), 'value').describe('Vẽ số nào: value (giá trị, mặc định), month (riêng trong kỳ, đối với số lũy kế) hoặc rate (tỷ lệ %).'),
  name: optional(text).describe('Tên trong chú giải; để trống thì lấy tên chỉ tiêu.'),
  target: fallback(yesNo, false).describe('Có: vẽ thêm đường mục tiêu được giao của chỉ tiêu này.'),
})

const ofField = object({
  field: text.describe('Trường của danh sách, phải là số.'),
  name: text.describe('Tên trong chú giải.'),
})

/** `templates/<id>/charts/<name>.yaml`: what a chart shows, of indicators month by month or of the entries of a list. */
export const chartSchema = checked(object({
  title: richText.describe('Tên biểu đồ, in sau chữ "Biểu đồ 1."; chèn được {{period.month}}.'),
  type: oneOf(['column', 'bar', 'line']).describe('Kiểu: column (cột đứng), bar (thanh ngang) hoặc line (đường).'),
  indicators: optional(list(ofIndicator, 1)).describe('Chỉ tiêu cần vẽ qua các tháng, nhiều nhất bốn; không dùng cùng với rows.'),
  months: optional(wholeNumberBetween(1, 24)).describe(`Số tháng, tính đến tháng báo cáo (mặc định ${usualMonths}).`),
  rows: optional(text).describe('Danh sách cần vẽ: "mã-cơ-quan.mã-danh-sách"; không dùng cùng với indicators.'),
  label: optional(text).describe('Trường làm nhãn của mỗi dòng, ví dụ name; dùng với rows.'),
  values: optional(list(ofField, 1)).describe('Các trường số cần vẽ, nhiều nhất bốn; dùng với rows.'),
  'category-axis': optional(text).describe('Tên trục tháng hoặc trục nhãn.'),
  'value-axis': optional(text).describe('Tên trục số; để trống thì ghi đơn vị tính chung của các chỉ tiêu.'),
  labels: fallback(yesNo, false).describe('Có: in số trên từng cột, thanh hoặc điểm.'),
  height: optional(numberBetween(40, 200)).describe('Chiều cao, mm; để trống thì 75, thanh ngang thì theo số dòng. Cao hơn trang giấy (trừ lề và tên biểu đồ) thì thu lại cho vừa.'),
}), ({ type, indicators, months, rows, label, values }, report) => {
  const tell = (path: readonly (string | number)[], wrong: Problem) => report(() => wrong, path)
  if (indicators === null && rows === null) tell(['type'], problem.chartOfNothing())
  if (indicators !== null && rows !== null) tell(['rows'], problem.chartOfBoth())
  if (rows !== null && indicators === null) {
    if (label === null) tell(['label'], problem.missing('label'))
    if (values === null) tell(['values'], problem.missing('values'))
    if (months !== null) tell(['months'], problem.chartKeyOfOther('months', 'indicators'))
  }
  if (indicators !== null && rows === null) {
    if (label !== null) tell(['label'], problem.chartKeyOfOther('label', 'rows'))
    if (values !== null) tell(['values'], problem.chartKeyOfOther('values', 'rows'))
  }
  for (const [key, series] of [['indicators', indicators], ['values', values]] as const) {
    if (series !== null && series.length > mostSeries) tell([key, mostSeries], problem.tooManySeries(series.length, mostSeries))
  }
  const onBars = type === 'bar' ? indicators?.findIndex(({ target }) => target) ?? -1 : -1
  if (onBars >= 0) tell(['indicators', onBars, 'target'], problem.targetOnBars())
}).describe('Biểu đồ của một mẫu báo cáo.')

export type ChartFile = ValueOf<typeof chartSchema>
export type ChartKind = ChartFile['type']
export type ChartIndicator = NonNullable<ChartFile['indicators']>[number]
