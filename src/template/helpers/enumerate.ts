import { entriesOf, enumerationStyles, formatEntries, joined, textArgument } from '../entries.ts'
import { missingText } from '../filled.ts'
import type { Helper } from '../helper.ts'

export const enumerate: Helper = {
  name: 'enumerate',
  use: 'inline',
  usage: '{{enumerate "mã-cơ-quan.mã-danh-sách" "{name}" [style="(1)|sup|a)"] [separator="; "] [trường="giá trị"]}}',
  about: 'Như `list`, có đánh số: (1), (2); `style="sup"` là số nhỏ phía trên; `style="a)"` là a), b), c), d), đ).',
  examples: [
    { template: '{{enumerate "so-y-te.kiosk" "{name}"}}', gives: '(1) Bệnh viện A; (2) Bệnh viện B' },
    { template: '{{enumerate "so-y-te.kiosk" "{name}" style="a)"}}', gives: 'a) Bệnh viện A; b) Bệnh viện B' },
  ],
  params: ['list', 'any'],
  options: { style: enumerationStyles, separator: null },
  filters: true,
  run(call) {
    const entries = entriesOf(call, call.args[0], ['style', 'separator'])
    if (!entries) return missingText
    if (entries.length === 0) return 'không có'
    const texts = formatEntries(call, entries, textArgument(call, call.args[1]))
    return joined({ ...call, options: { style: '(1)', ...call.options } }, texts, String(call.options['separator'] ?? '; '))
  },
}
