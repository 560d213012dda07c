import { formatNumber } from '../../vietnamese/number.ts'
import { tellLackingParts, unitOf, written } from '../figure-text.ts'
import { missingFigure } from '../filled.ts'
import type { Helper } from '../helper.ts'
import { findFigure } from '../references.ts'

export const parts: Helper = {
  name: 'parts',
  use: 'inline',
  usage: '{{parts "mã-chỉ-tiêu" [separator=", "] [unit="…"]}}',
  about: 'Các thành phần của chỉ tiêu, tên gọi trước, số sau; `unit` viết đơn vị sau mỗi số.',
  examples: [{ template: '({{parts "thu-tuc" unit="TTHC"}})', gives: '(cấp tỉnh 1.814 TTHC, cấp xã 404 TTHC)' }],
  params: ['indicator'],
  options: { separator: null, unit: null },
  run(call) {
    const { options } = call
    const figure = findFigure(call.scope, call.args[0], call)
    const names = Object.entries(figure?.indicator.parts ?? {})
    if (!figure || names.length === 0) return missingFigure
    tellLackingParts(call, figure, names.map(([id]) => id))
    const unit = unitOf(call)
    return names.map(([id, name]) => `${name} ${written(figure.parts[id] ?? null, formatNumber)}${unit}`).join(String(options['separator'] ?? ', '))
  },
}
