import { formatCount } from '../../vietnamese/number.ts'
import { citationsOf } from '../citations.ts'
import { joined } from '../entries.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import { documentFilters } from './documents.ts'

export const documentCounts: Helper = {
  name: 'documentCounts',
  use: 'inline',
  usage: '{{documentCounts ["mã-cơ-quan"] [group="…"] [separator="; "]}}',
  about: 'Số văn bản theo từng loại; mỗi loại kèm một chú thích cuối trang dẫn đủ các văn bản.',
  examples: [{ template: '{{documentCounts "so-y-te"}}', gives: '02 Kế hoạch[^1] và 01 Công văn[^2]' }],
  params: ['documents'],
  required: 0,
  options: { ...documentFilters, separator: null },
  run(call) {
    const citations = citationsOf(call)
    if (!citations) return missingFigure
    if (citations.length === 0) return 'không có văn bản'
    const types = [...new Set(citations.map(({ type }) => type))]
    const counts = types.map(type => {
      const texts = citations.filter(citation => citation.type === type).map(({ text }) => text)
      return `${formatCount(texts.length)} ${type}${call.scope.addNote(`${joined(call, texts, '; ')}.`, call, null)}`
    })
    const last = counts.pop()!
    return counts.length === 0 ? last : `${counts.join(String(call.options['separator'] ?? '; '))} và ${last}`
  },
}
