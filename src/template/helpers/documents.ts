import { citationsOf } from '../citations.ts'
import { enumerationStyles, joined } from '../entries.ts'
import { missingText } from '../filled.ts'
import type { Helper } from '../helper.ts'

export const documentFilters = { type: null, group: null } as const

export const documents: Helper = {
  name: 'documents',
  use: 'inline',
  usage: '{{documents ["mã-cơ-quan"] [type="Kế hoạch"] [group="…"] [style="(1)|sup|a)"] [separator="; "]}}',
  about: 'Các văn bản đã ban hành, dẫn đủ loại, số, ngày và trích yếu. Trong tệp của cơ quan không cần ghi mã cơ quan. Trong mẫu, "report" là các văn bản ghi ở report.yaml.',
  examples: [{ template: '{{documents "so-y-te" group="a"}}', gives: 'Kế hoạch số 2185/KH-SYT ngày 27/3/2026 về an toàn thông tin' }],
  params: ['documents'],
  required: 0,
  options: { ...documentFilters, style: enumerationStyles, separator: null },
  run(call) {
    const citations = citationsOf(call)
    if (!citations) return missingText
    return citations.length === 0 ? 'không có' : joined(call, citations.map(({ text }) => text), String(call.options['separator'] ?? '; '))
  },
}
