import { rateOf } from '../../figures/rate.ts'
import { formatNumber } from '../../vietnamese/number.ts'
import { figuresOf, tellLackingBefore, written } from '../figure-text.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import * as problems from '../problems.ts'

const percent = (rate: number) => `${formatNumber(rate)}%`

export const rate: Helper = {
  name: 'rate',
  use: 'inline',
  usage: '{{rate "mã-chỉ-tiêu" ["mã-chỉ-tiêu-tổng"] [of="previous"]}}',
  about: 'Tỷ lệ của chỉ tiêu trên mẫu số của nó (hoặc trên chỉ tiêu thứ hai), làm tròn theo `decimals` trong danh mục, bỏ số 0 thừa ở cuối. `of="previous"` là tỷ lệ tháng trước.',
  examples: [
    { template: 'đạt {{rate "so-suc-khoe"}}', gives: 'đạt 43,46%' },
    { template: 'tháng trước {{rate "so-suc-khoe" of="previous"}}', gives: 'tháng trước 41,91%' },
  ],
  params: ['indicator', 'indicator'],
  required: 1,
  options: { of: ['previous'] },
  run(call) {
    const figures = figuresOf(call)
    if (!figures) return missingFigure
    const [figure, whole] = figures as [typeof figures[0] & object, typeof figures[0]?]
    const isPrevious = call.options['of'] === 'previous'
    if (isPrevious) figures.forEach(one => tellLackingBefore(call, one))
    if (whole) {
      const [value, total] = isPrevious ? [figure.previous?.value, whole.previous?.value] : [figure.value, whole.value]
      return written(rateOf(value ?? null, total ?? null, figure.indicator.decimals), percent)
    }
    if (figure.indicator.total === null) call.scope.report(problems.noTotal(figure.id, call))
    return written(isPrevious ? figure.previous?.rate ?? null : figure.rate, percent)
  },
}
