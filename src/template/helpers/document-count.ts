import { formatCount } from '../../vietnamese/number.ts'
import { citationsOf } from '../citations.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import { documentFilters } from './documents.ts'

export const documentCount: Helper = {
  name: 'documentCount',
  use: 'inline',
  usage: '{{documentCount ["mã-cơ-quan"] [type="…"] [group="…"]}}',
  about: 'Số văn bản đã ban hành, có số 0 đứng trước khi dưới mười.',
  examples: [{ template: '{{documentCount "so-y-te"}} văn bản', gives: '03 văn bản' }],
  params: ['documents'],
  required: 0,
  options: documentFilters,
  run(call) {
    const citations = citationsOf(call)
    return citations ? formatCount(citations.length) : missingFigure
  },
}
