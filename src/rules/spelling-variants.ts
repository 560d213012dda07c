import type { Finding, Rule } from './rule.ts'
import { termsIn, type Term } from './text/spelt-terms.ts'

export const spellingVariants: Rule = {
  code: 'spelling-variants',
  severity: 'warning',
  title: 'Một từ viết hai cách trong cùng một báo cáo',
  why: 'Cả "tỷ lệ" và "tỉ lệ", "hòa" và "hoà" đều được chấp nhận, nhưng một văn bản chỉ dùng một cách: viết lẫn lộn cho thấy báo cáo ghép từ nhiều nguồn, và tìm kiếm sẽ sót. Chương trình nhắc ở cách viết ít gặp hơn; tên riêng thì theo cách viết của cơ quan quản lý (VNeID) hoặc quy tắc viết hoa của Nghị định 30/2020/NĐ-CP, Phụ lục II (Ban Chỉ đạo, Trung tâm Y tế).',
  bad: `
Tỷ lệ hồ sơ trực tuyến đạt 81%; tỷ lệ số hóa đạt 90%, tỉ lệ trả đúng hạn đạt 99%.
%%                                                    ^^ spelling-variants: "tỉ" ở đây, "tỷ" ở 2 chỗ khác
`,
  good: `
Tỷ lệ hồ sơ trực tuyến đạt 81%; tỷ lệ số hóa đạt 90%, tỷ lệ trả đúng hạn đạt 99%.
`,

  check(found, { passages }) {
    for (const term of termsIn(passages)) tell(found, term)
  },
}

function tell(found: (finding: Finding) => void, { preferred, isFixed, uses, respell }: Term): void {
  const counts = new Map<string, number>()
  for (const { spelling } of uses) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  if (counts.size < 2) return
  const rank = (spelling: string) => (spelling !== preferred ? counts.get(spelling)! : isFixed ? Infinity : counts.get(spelling)! + 0.5)
  const chosen = [...counts.keys()].reduce((best, one) => (rank(one) > rank(best) ? one : best))
  for (const { passage, word, spelling } of uses) {
    if (spelling === chosen) continue
    const right = respell(word.text, chosen)
    const others = uses.filter(other => other.spelling === chosen)
    const same = others.filter(other => other.word.text.toLowerCase() === right.toLowerCase())
    const twin = same[0] ?? others[0]!
    found({
      message: same.length > 0 ? `"${word.text}" ở đây, "${right}" ở ${same.length} chỗ khác` : `"${word.text}" đặt dấu thanh khác "${twin.word.text}" và các chữ cùng vần trong báo cáo`,
      span: passage.spanOf(word.start, word.end),
      related: [{ span: twin.passage.spanOf(twin.word.start, twin.word.end), message: `cách viết "${twin.word.text}" ở đây` }],
      hint: `viết thống nhất "${right}"`,
    })
  }
}
