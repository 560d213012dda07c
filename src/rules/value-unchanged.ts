import { quantity } from './data/quantity.ts'
import type { Rule } from './rule.ts'
import { median, receivedOf } from './data/series.ts'

const fewestMoves = 3
const smallestUsualMove = 10

export const valueUnchanged: Rule = {
  code: 'value-unchanged',
  severity: 'warning',
  title: 'Số liệu bằng đúng tháng trước dù tháng nào cũng thay đổi',
  why: 'Một chỉ tiêu tháng nào cũng thay đổi mà tháng này giữ nguyên thường là số cũ chép lại. Chỉ nhắc khi đã có ít nhất 3 lần thay đổi liên tiếp, mỗi lần thường từ 10 đơn vị trở lên; số nhỏ trùng nhau là chuyện thường. Cơ quan ghi "month: 0" (trong kỳ không phát sinh) thì không nhắc.',
  bad: `
--- data/2025-12/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 931.007, total: 2.226.350 } }
--- data/2026-01/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 942.388, total: 2.226.350 } }
--- data/2026-02/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 951.640, total: 2.226.350 } }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 } }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 } }
#                                           ^^^^^^^ value-unchanged: "Sổ sức khỏe điện tử" vẫn là 960.120 người dân như tháng trước, trong khi 3 lần trước lần nào cũng thay đổi
`,
  good: `
--- data/2025-12/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 931.007, total: 2.226.350 } }
--- data/2026-01/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 942.388, total: 2.226.350 } }
--- data/2026-02/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 951.640, total: 2.226.350 } }
--- data/2026-03/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350 } }
--- data/2026-04/so-y-te.yaml
agency: so-y-te
indicators: { so-suc-khoe-dien-tu: { value: 960.120, total: 2.226.350, month: 0 } }
`,

  check(found, { figures, history }) {
    for (const { id, indicator, value, month, parts, previous, span, previousSpan } of figures.indicators.values()) {
      if (value === null || value !== previous?.value || month === 0) continue
      const isRetyped = Object.entries(parts).some(([part, amount]) => amount !== previous.parts[part])
      const moves = movesOf(receivedOf(history.get(id), past => past.amounts.value).map(received => received.value))
      if (isRetyped || moves.length < fewestMoves || moves.includes(0) || median(moves) < smallestUsualMove) continue
      found({
        message: `"${indicator.label}" vẫn là ${quantity(value, indicator)} như tháng trước, trong khi ${moves.length} lần trước lần nào cũng thay đổi`,
        span,
        related: previousSpan ? [{ span: previousSpan, message: 'số của tháng trước ở đây' }] : [],
        hint: 'hỏi lại cơ quan gửi xem đã cập nhật chưa; nếu trong kỳ đúng là không phát sinh thì ghi thêm "month: 0"',
      })
    }
  },
}

/** How far it went from each month to the next. */
function movesOf(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => Math.abs(value - values[index]!))
}
