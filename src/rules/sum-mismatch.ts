import type { Passage } from '../document/passage.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Finding, Rule } from './rule.ts'
import type { Amount } from './text/amounts.ts'
import { wrongBreakdownsIn, type Breakdown } from './text/breakdowns.ts'
import { joinPoints } from './text/joined.ts'

export const sumMismatch: Rule = {
  code: 'sum-mismatch',
  severity: 'error',
  title: 'Tổng không bằng các phần cộng lại',
  why: 'Khi câu văn chia một tổng thành các phần, người đọc cộng lại để kiểm tra. Lệch một đơn vị cũng khiến cả đoạn mất tin cậy; thường do chỉ sửa tổng mà quên một phần, hoặc lấy số ở hai thời điểm.',
  bad: `
Tổng số thủ tục là 2.281 TTHC (cấp tỉnh 1.814, cấp xã 404).
%%                 ^^^^^ sum-mismatch: tổng ghi 2.281 nhưng các phần cộng lại được 2.218 (1.814 + 404)
`,
  good: `
Tổng số thủ tục là 2.218 TTHC (cấp tỉnh 1.814, cấp xã 404).
`,

  check(found, { passages }) {
    for (const passage of joinPoints(passages)) {
      if (!/\d/.test(passage.text)) continue
      for (const breakdown of wrongBreakdownsIn(passage.text)) {
        if (!breakdown.isTally) found(toFinding(passage, breakdown))
      }
    }
  },
}

/** Of many parts only the first are pointed at: they stand in one line. */
const partsShown = 4

function toFinding({ text, spanOf }: Passage, { total, parts, sum }: Breakdown): Finding {
  const written = (amount: Amount) => `${text.slice(amount.start, amount.end)}${amount.magnitude === 1 ? '' : ` ${amount.unit.split(' ')[0]}`}`
  const shown = parts.length > 8 ? `${parts.length} phần` : parts.map(written).join(' + ')
  const right = `${formatNumber(sum)}${total.magnitude === 1 ? '' : ` ${total.unit.split(' ')[0]}`}`
  return {
    message: `tổng ghi ${written(total)} nhưng các phần cộng lại được ${right} (${shown})`,
    span: spanOf(total.start, total.end),
    related: parts.slice(0, partsShown).map((part, index) => ({ span: spanOf(part.start, part.end), message: `phần thứ ${index + 1}: ${written(part)}` })),
    hint: `sửa tổng thành ${right}, hoặc kiểm tra lại từng phần; nếu còn phần khác thì ghi thêm`,
  }
}
