import { formatNumber } from '../../vietnamese/number.ts'
import { numberOf, numberOptions, written } from '../figure-text.ts'
import type { Helper } from '../helper.ts'

export const value: Helper = {
  name: 'value',
  use: 'inline',
  usage: '{{value "mã-chỉ-tiêu" [of="month|total|previous"] [part="mã-thành-phần"]}}',
  about: 'Giá trị của chỉ tiêu. `of="month"` là riêng trong kỳ, `of="total"` là mẫu số, `of="previous"` là giá trị tháng trước, `part` là một thành phần.',
  examples: [
    { template: '{{value "so-suc-khoe"}}', gives: '967.494' },
    { template: '{{value "benh-an" part="tuyen-tinh"}}', gives: '15' },
  ],
  params: ['indicator'],
  options: numberOptions,
  run: call => written(numberOf(call), formatNumber),
}
