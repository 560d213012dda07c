import { formatNumber } from '../../vietnamese/number.ts'
import { figuresOf, written } from '../figure-text.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import * as problems from '../problems.ts'

export const pair: Helper = {
  name: 'pair',
  use: 'inline',
  usage: '{{pair "mã-chỉ-tiêu" ["mã-chỉ-tiêu-tổng"]}}',
  about: 'Giá trị và mẫu số, ngăn bằng dấu gạch chéo.',
  examples: [{ template: '{{pair "so-suc-khoe"}}', gives: '967.494/2.226.350' }],
  params: ['indicator', 'indicator'],
  required: 1,
  options: {},
  run(call) {
    const figures = figuresOf(call)
    if (!figures) return missingFigure
    const [figure, whole] = figures as [typeof figures[0] & object, typeof figures[0]?]
    if (!whole && figure.indicator.total === null) call.scope.report(problems.noTotal(figure.id, call))
    return `${written(figure.value, formatNumber)}/${written(whole ? whole.value : figure.total, formatNumber)}`
  },
}
