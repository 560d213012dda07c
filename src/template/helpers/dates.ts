import { addMonths, formatDate, formatLongDate, formatMonthOfDate, parseDate } from '../../vietnamese/date.ts'
import { missingFigure } from '../filled.ts'
import type { Call, Helper } from '../helper.ts'
import * as problems from '../problems.ts'

export const date: Helper = {
  name: 'date',
  use: 'inline',
  usage: '{{date ngày}}',
  about: 'Ngày viết trong câu: ngày dưới 10 và tháng 1, 2 có số 0 đứng trước.',
  examples: [{ template: '{{date period.to}}', gives: '15/4/2026' }, { template: '{{date "2026-02-05"}}', gives: '05/02/2026' }],
  params: ['any'],
  options: {},
  run: call => dated(call, formatDate),
}

export const longDate: Helper = {
  name: 'longDate',
  use: 'inline',
  usage: '{{longDate ngày}}',
  about: 'Ngày viết đủ chữ.',
  examples: [{ template: '{{longDate period.to}}', gives: 'ngày 15 tháng 4 năm 2026' }],
  params: ['any'],
  options: {},
  run: call => dated(call, formatLongDate),
}

export const monthOf: Helper = {
  name: 'monthOf',
  use: 'inline',
  usage: '{{monthOf ngày [of="next|previous"]}}',
  about: 'Tháng của một ngày, viết như `date`: tháng 1, 2 có số 0 đứng trước. `of="next"` là tháng sau, dùng ở đề mục nêu nhiệm vụ tháng tới; `of="previous"` là tháng trước.',
  examples: [
    { template: '{{monthOf period.to}}', gives: '4/2026' },
    { template: 'NHIỆM VỤ THÁNG {{monthOf period.to of="next"}}', gives: 'NHIỆM VỤ THÁNG 5/2026' },
    { template: '{{monthOf "2025-12-15" of="next"}}', gives: '01/2026' },
  ],
  params: ['any'],
  options: { of: ['next', 'previous'] },
  run(call) {
    const { of } = call.options
    const months = of === 'next' ? 1 : of === 'previous' ? -1 : 0
    return dated(call, date => formatMonthOfDate(addMonths(date.slice(0, 7), months)))
  },
}

function dated(call: Call, format: (date: string) => string): string {
  const [date] = call.args
  if (date === null || date === undefined) return missingFigure
  const parsed = parseDate(String(date))
  if (parsed === null) call.scope.report(problems.badDate(call))
  return parsed === null ? missingFigure : format(parsed)
}
