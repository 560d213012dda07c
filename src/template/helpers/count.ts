import { formatCount } from '../../vietnamese/number.ts'
import { numberOf, numberOptions, written } from '../figure-text.ts'
import type { Helper } from '../helper.ts'

export const count: Helper = {
  name: 'count',
  use: 'inline',
  usage: '{{count "mã-chỉ-tiêu" [of="…"] [part="…"]}} hoặc {{count số}}',
  about: 'Như `value`, nhưng số dưới mười có số 0 đứng trước như lối viết trong báo cáo: 05 bệnh viện.',
  examples: [
    { template: '{{count "benh-an" part="tu-nhan"}} bệnh viện', gives: '05 bệnh viện' },
    { template: '{{count 3}} cuộc họp', gives: '03 cuộc họp' },
  ],
  params: ['any'],
  options: numberOptions,
  run: call => (typeof call.args[0] === 'number' ? formatCount(call.args[0]) : written(numberOf(call), formatCount)),
}
