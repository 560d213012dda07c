import { formatDate, formatLongDate, parseDate } from '../../vietnamese/date.ts'
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

function dated(call: Call, format: (date: string) => string): string {
  const [date] = call.args
  if (date === null || date === undefined) return missingFigure
  const parsed = parseDate(String(date))
  if (parsed === null) call.scope.report(problems.badDate(call))
  return parsed === null ? missingFigure : format(parsed)
}
