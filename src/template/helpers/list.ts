import { entriesOf, formatEntries, joined, textArgument } from '../entries.ts'
import { missingText } from '../filled.ts'
import type { Helper } from '../helper.ts'

export const list: Helper = {
  name: 'list',
  use: 'inline',
  usage: '{{list "mã-cơ-quan.mã-danh-sách" "{name} ({count} kiosk)" [separator="; "] [trường="giá trị"]}}',
  about: 'Các mục của danh sách viết liền nhau. Trong mẫu, `{trường}` là giá trị của trường, `{trường:02}` thêm số 0 khi dưới mười. Danh sách rỗng in "không có".',
  examples: [{ template: '{{list "so-y-te.kiosk" "{name} ({count:02} kiosk)"}}', gives: 'Bệnh viện A (20 kiosk); Bệnh viện B (02 kiosk)' }],
  params: ['list', 'any'],
  options: { separator: null },
  filters: true,
  run: call => {
    const entries = entriesOf(call, call.args[0], ['separator'])
    if (!entries) return missingText
    if (entries.length === 0) return 'không có'
    return joined(call, formatEntries(call, entries, textArgument(call, call.args[1])), String(call.options['separator'] ?? '; '))
  },
}
