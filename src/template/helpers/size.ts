import { formatCount } from '../../vietnamese/number.ts'
import { entriesOf } from '../entries.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'

export const size: Helper = {
  name: 'size',
  use: 'inline',
  usage: '{{size "mã-cơ-quan.mã-danh-sách" [trường="giá trị"]}}',
  about: 'Số mục của danh sách, có số 0 đứng trước khi dưới mười. Tùy chọn khác chọn các mục theo trường.',
  examples: [
    { template: '{{size "so-y-te.kiosk"}} bệnh viện', gives: '02 bệnh viện' },
    { template: '{{size "so-y-te.kiosk" area="bắc"}} bệnh viện', gives: '01 bệnh viện' },
  ],
  params: ['list'],
  options: {},
  filters: true,
  run(call) {
    const entries = entriesOf(call, call.args[0], [])
    return entries ? formatCount(entries.length) : missingFigure
  },
}
