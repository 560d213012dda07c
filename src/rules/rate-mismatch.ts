import type { Finding, Rule } from './rule.ts'
import type { Passage } from '../document/passage.ts'
import { ratedPairsIn, type RatedPair } from './text/rated-pairs.ts'

export const rateMismatch: Rule = {
  code: 'rate-mismatch',
  severity: 'error',
  title: 'Tỷ lệ không khớp với hai số đứng cạnh',
  why: 'Người đọc lấy máy tính chia hai số là thấy ngay tỷ lệ sai; thường do tỷ lệ của tháng trước hoặc của dòng khác còn để lại, hoặc do cắt bớt phần thập phân thay vì làm tròn.',
  bad: `
Toàn tỉnh đã cập nhật thông tin cho 393.249/419.886 trẻ em, đạt 92,66%.
%%                                                              ^^^^^^ rate-mismatch: 92,66% không khớp với 393.249/419.886: phải là 93,66%
`,
  good: `
Toàn tỉnh đã cập nhật thông tin cho 393.249/419.886 trẻ em, đạt 93,66%.
`,

  check(found, { passages }) {
    for (const passage of passages) {
      for (const rated of ratedPairsIn(passage.text)) checkRate(found, passage, rated)
    }
  },
}

function checkRate(found: (finding: Finding) => void, { text, spanOf }: Passage, { rate, pair, said, exact, cut }: RatedPair): void {
  const written = text.slice(rate.start, rate.end).replace(/\s/g, '')
  const fraction = text.slice(pair.start, pair.end).replace(/\s+/g, ' ').replace(/\s?\/\s?/, '/')
  const right = `${exact.toFixed(rate.decimals).replace('.', ',')}%`
  found({
    message: said === cut ? `${written} bị cắt bớt chứ không làm tròn: ${fraction} phải là ${right}` : `${written} không khớp với ${fraction}: phải là ${right}`,
    span: spanOf(rate.start, rate.end),
    related: [{ span: spanOf(pair.start, pair.end), message: `tính từ hai số này: ${fraction}` }],
    hint: said === cut ? `sửa thành ${right}` : `sửa tỷ lệ thành ${right}; nếu tỷ lệ đúng thì kiểm tra lại hai số`,
  })
}
