import { sumOf } from '../../period/sum.ts'
import { formatNumber } from '../../vietnamese/number.ts'
import { figuresOf } from '../figure-text.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'

export const sum: Helper = {
  name: 'sum',
  use: 'inline',
  usage: '{{sum "mã-chỉ-tiêu" "mã-chỉ-tiêu" …}}',
  about: 'Tổng giá trị của các chỉ tiêu; thiếu một chỉ tiêu thì cả tổng là chưa có số liệu.',
  examples: [{ template: '{{sum "benh-an" "kiosk"}}', gives: '50' }],
  params: ['indicator'],
  rest: 'indicator',
  options: {},
  run(call) {
    const values = figuresOf(call)?.map(({ value }) => value)
    return values?.every(value => value !== null) ? formatNumber(sumOf(values)) : missingFigure
  },
}
