import { describe, expect, test } from 'vitest'
import { countMismatch } from '../../src/rules/count-mismatch.ts'
import { oneThingTwoValues } from '../../src/rules/one-thing-two-values.ts'
import { rateMismatch } from '../../src/rules/rate-mismatch.ts'
import type { Finding, Rule } from '../../src/rules/rule.ts'
import { sumMismatch } from '../../src/rules/sum-mismatch.ts'
import { subjectOf } from './minimal-subject.ts'
import { passagesOf } from './passages-of.ts'

/** What a reader is shown of the only finding: the sentence, the words beside it, what to do. */
function shownBy(rule: Rule, text: string, notes: Readonly<Record<number, string>> = {}) {
  const findings: Finding[] = []
  rule.check(finding => void findings.push(finding), subjectOf(passagesOf(text, notes)))
  expect(findings.length).toBe(1)
  const { message, hint, related = [] } = findings[0]!
  return { message, hint, related: related.map(({ span: { source, start, end }, message }) => `${source.text.slice(start, end)} (${message})`) }
}

describe('rate-mismatch', () => {
  test('shows the two numbers', () => {
    expect(shownBy(rateMismatch, 'Đã cấp 393.249 / 419.886 thẻ, đạt 92,66 %.')).toEqual({
      message: '92,66% không khớp với 393.249/419.886: phải là 93,66%', hint: 'sửa tỷ lệ thành 93,66%; nếu tỷ lệ đúng thì kiểm tra lại hai số',
      related: ['393.249 / 419.886 (tính từ hai số này: 393.249/419.886)'],
    })
    expect(shownBy(rateMismatch, 'Số hóa 3.348 hồ sơ\ntrên tổng số 3.458 hồ sơ, đạt 90,82%.').message).toBe('90,82% không khớp với 3.348 hồ sơ trên tổng số 3.458: phải là 96,82%')
    expect(shownBy(rateMismatch, 'Có 45 /50 hồ sơ, đạt 80%.').message).toBe('80% không khớp với 45/50: phải là 90%')
    expect(shownBy(rateMismatch, 'Có 45/ 50 hồ sơ, đạt 80%.').message).toBe('80% không khớp với 45/50: phải là 90%')
  })

  test('tells what was cut off from what is wrong', () => {
    const { message, hint } = shownBy(rateMismatch, 'Đã cấp 2/3 số thẻ, đạt 66,66%.')
    expect([message, hint]).toEqual(['66,66% bị cắt bớt chứ không làm tròn: 2/3 phải là 66,67%', 'sửa thành 66,67%'])
  })
})

describe('sum-mismatch', () => {
  test('shows the parts, of many the first four', () => {
    expect(shownBy(sumMismatch, 'Tổng số thủ tục là 2.281 TTHC (cấp tỉnh 1.814, cấp xã 404).').related).toEqual(['1.814 (phần thứ 1: 1.814)', '404 (phần thứ 2: 404)'])
    const of = (parts: readonly number[], total: number) => shownBy(sumMismatch, `Tổng số ${total} hồ sơ (${parts.map((part, index) => `xã ${'ABCDEFGHIJ'[index]} ${part} hồ sơ`).join(', ')}).`)
    const eight = of([11, 12, 13, 14, 15, 16, 17, 18], 117)
    expect(eight.message).toBe('tổng ghi 117 nhưng các phần cộng lại được 116 (11 + 12 + 13 + 14 + 15 + 16 + 17 + 18)')
    expect(eight.related.length).toBe(4)
    expect(of([11, 12, 13, 14, 15, 16, 17, 18, 19], 136).message).toBe('tổng ghi 136 nhưng các phần cộng lại được 135 (9 phần)')
  })
})

describe('count-mismatch', () => {
  const notes = { 1: 'Kế hoạch số 4201/KH-UBND ngày 20/3/2026; Kế hoạch số 4786/KH-UBND ngày 03/4/2026.' }
  const cited = (count: string) => `Đã ban hành ${count} Kế hoạch[^1] để triển khai.`

  test('shows the list in its note, and says whether it is too short or too long', () => {
    const { related, hint } = shownBy(countMismatch, cited('03'), notes)
    expect(related).toEqual([`${notes[1]} (danh sách ở đây)`])
    expect(hint).toBe('sửa số thành 02, hoặc bổ sung mục còn thiếu vào danh sách; nếu chỉ nêu một số mục thì mở đầu bằng "Điển hình:"')
    expect(shownBy(countMismatch, cited('01'), notes).hint).toBe('sửa số thành 02, hoặc bỏ mục thừa khỏi danh sách; nếu chỉ nêu một số mục thì mở đầu bằng "Điển hình:"')
  })

  test('shows the list behind the number', () => {
    const { message, related } = shownBy(countMismatch, 'Đã ban hành 03 văn bản: Kế hoạch số 4201/KH-UBND; Công văn số 47/SYT-VP.')
    expect(message).toBe('ghi 03 văn bản nhưng danh sách theo sau có 02 mục')
    expect(related.length).toBe(1)
    expect(related[0]).toMatch(/^ ?Kế hoạch số 4201\/KH-UBND; Công văn số 47\/SYT-VP\. \(danh sách ở đây\)$/)
  })

  test('shows the first paragraph of a note that has several', () => {
    const several = { 1: 'Kế hoạch số 4201/KH-UBND ngày 20/3/2026;\n\nKế hoạch số 4786/KH-UBND ngày 03/4/2026.' }
    expect(shownBy(countMismatch, cited('03'), several).related).toEqual(['Kế hoạch số 4201/KH-UBND ngày 20/3/2026; (danh sách ở đây)'])
  })

  test('shows the parts of a tally', () => {
    const { message, related, hint } = shownBy(countMismatch, 'Trong đó, đã ban hành 05 văn bản gồm: 02 kế hoạch, 02 công văn.')
    expect([message, hint]).toEqual(['ghi 05 văn bản nhưng các phần cộng lại được 04 (02 + 02)', 'sửa số thành 04, hoặc kiểm tra lại từng phần'])
    expect(related).toEqual(['02 (phần thứ 1)', '02 (phần thứ 2)'])
  })
})

test('one-thing-two-values shows both sentences as they are written', () => {
  expect(shownBy(oneThingTwoValues, 'Đã bố trí 28 điểm thu nhận hồ sơ cấp căn cước.\n\nHiện có 30 điểm thu nhận hồ sơ cấp căn cước.')).toEqual({
    message: 'cùng một chỉ tiêu, ở đây là 30, ở chỗ khác là 28', related: ['28 ("Đã bố trí 28" ở đây)'],
    hint: 'kiểm tra "Hiện có 30" và "Đã bố trí 28": sửa số cũ, hoặc ghi rõ thời điểm của từng số',
  })
  expect(shownBy(oneThingTwoValues, 'Tỷ lệ  hồ sơ trực tuyến   toàn trình đạt 81%.\n\nTỷ lệ hồ sơ trực tuyến toàn trình đạt 79%.').related).toEqual(['81% ("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 81%" ở đây)'])
})
