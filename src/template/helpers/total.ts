import { sumOf } from '../../period/sum.ts'
import { formatCount } from '../../vietnamese/number.ts'
import { entriesOf, spanOfEntry, textArgument } from '../entries.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import * as problems from '../problems.ts'

export const total: Helper = {
  name: 'total',
  use: 'inline',
  usage: '{{total "mã-cơ-quan.mã-danh-sách" "trường" [trường="giá trị"]}}',
  about: 'Tổng một trường số của danh sách, có số 0 đứng trước khi dưới mười.',
  examples: [{ template: '{{total "so-y-te.kiosk" "count"}} kiosk', gives: '22 kiosk' }],
  params: ['list', 'any'],
  options: {},
  filters: true,
  run(call) {
    const field = textArgument(call, call.args[1])
    const entries = entriesOf(call, call.args[0], [])
    if (!entries) return missingFigure
    const numbers = entries.map(entry => {
      const value = entry.item[field]
      if (typeof value !== 'number') call.scope.report(problems.notANumber(field, call, spanOfEntry(entry)))
      return typeof value === 'number' ? value : null
    })
    return numbers.includes(null) ? missingFigure : formatCount(sumOf(numbers))
  },
}
