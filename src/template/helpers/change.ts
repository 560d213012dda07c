import { changeOf, usualMeasure, type Measure } from '../../figures/change.ts'
import { formatNumber } from '../../vietnamese/number.ts'
import { termBefore } from '../../vietnamese/term.ts'
import { tellLackingBefore, unitOf } from '../figure-text.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import * as problems from '../problems.ts'
import { findFigure } from '../references.ts'

const units: Readonly<Record<Exclude<Measure, 'value'>, string>> = { points: ' điểm\u00a0%', percent: '%' }

export const change: Helper = {
  name: 'change',
  use: 'inline',
  usage: '{{change "mã-chỉ-tiêu" [by="points|percent|value"] [unit="…"]}}',
  about: 'Thay đổi so với tháng trước, bằng lời. Chỉ tiêu có tỷ lệ: số điểm phần trăm giữa hai tỷ lệ đã in; chỉ tiêu khác: phần trăm của giá trị tháng trước. `by="value"` là số tăng, giảm; `unit` viết đơn vị sau số ấy. Bằng tháng trước thì chỉ viết "không thay đổi". Tháng trước bằng 0 thì viết số tăng kèm đơn vị.',
  examples: [
    { template: '{{change "so-suc-khoe"}}', gives: 'tăng 1,55 điểm\u00a0%' },
    { template: '{{change "so-suc-khoe" by="value"}}', gives: 'tăng 34.494' },
    { template: '{{change "so-suc-khoe" by="value" unit="người"}}', gives: 'tăng 34.494 người' },
  ],
  params: ['indicator'],
  options: { by: ['points', 'percent', 'value'], unit: null },
  run(call) {
    const { scope, args, options } = call
    const figure = findFigure(scope, args[0], call)
    if (!figure) return missingFigure
    const { period, previous } = scope.figures
    if (previous === null) {
      const isWithoutMonth = period.basis && period.basis.figuresOf === null
      scope.report(period.compiled ? problems.noTermBefore(termBefore(period.compiled.term), call)
        : isWithoutMonth ? problems.noFiguresOf(period.report.file.source.path, call) : problems.noPrevious(call))
    }
    if (figure.value !== null) tellLackingBefore(call, figure)
    const measure = (options['by'] as Measure | undefined) ?? usualMeasure(figure)
    const unit = unitOf(call)
    if (unit !== '' && measure !== 'value') scope.report(problems.unitOfRate(call))
    if (measure === 'points' && figure.indicator.total === null) scope.report(problems.noTotal(figure.id, call))

    const change = changeOf(figure, measure)
    if (change !== null) return inWords(change, measure === 'value' ? unit : units[measure])
    const difference = changeOf(figure, 'value')
    const isZeroBase = measure === 'percent' && figure.previous?.value === 0
    return isZeroBase && difference !== null ? inWords(difference, ` ${figure.indicator.unit}`) : missingFigure
  },
}

function inWords(change: number, unit: string): string {
  if (change === 0) return 'không thay đổi'
  return `${change > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(change))}${unit}`
}
