import { rateOf as percentOf } from '../../figures/rate.ts'
import { formatNumber } from '../../vietnamese/number.ts'
import { written } from '../figure-text.ts'
import { missingFigure } from '../filled.ts'
import type { Call, Helper } from '../helper.ts'
import * as problems from '../problems.ts'

/** As a catalogue's indicator has them where it says nothing. */
const usualDecimals = 2

export const rateOf: Helper = {
  name: 'rateOf',
  use: 'inline',
  usage: '{{rateOf số tổng [decimals=2] [unit=""]}}',
  about: 'Tỷ lệ phần trăm của hai số, thường là hai trường của một dòng trong bảng; làm tròn như `rate`, `decimals` từ 0 đến 4; `unit=""` bỏ dấu %, dùng khi tiêu đề cột đã ghi (%). Chưa có một trong hai số, hoặc tổng bằng 0, thì in `[chưa có số liệu]`.',
  examples: [
    { template: '{{rateOf 346788 419886}}', gives: '82,59%' },
    { template: '{{rateOf 346788 419886 decimals=1 unit=""}}', gives: '82,6' },
    { template: '{{#each (items "so-y-te.kiosk")}}{{name}} {{rateOf count 22 decimals=1}}. {{/each}}', gives: 'Bệnh viện A 90,9%. Bệnh viện B 9,1%. ' },
  ],
  params: ['any', 'any'],
  options: { decimals: null, unit: ['%', ''] },
  run(call) {
    const decimals = call.options['decimals'] ?? usualDecimals
    if (![0, 1, 2, 3, 4].includes(decimals as number)) {
      call.scope.report(problems.badOption('decimals', String(decimals), ['0', '1', '2', '3', '4'], null, call))
      return missingFigure
    }
    const [value, total] = call.args.map(argument => numberOf(call, argument))
    return written(percentOf(value ?? null, total ?? null, decimals as number), rate => `${formatNumber(rate)}${String(call.options['unit'] ?? '%')}`)
  },
}

/** A field that has been left empty is a number not received. */
function numberOf(call: Call, argument: unknown): number | null {
  if (typeof argument === 'number') return argument
  if (argument === null || argument === undefined) return null
  call.scope.report(typeof argument === 'object' ? problems.notPrintable(call) : problems.notTwoNumbers(String(argument), call))
  return null
}
