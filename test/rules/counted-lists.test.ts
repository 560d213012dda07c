import { expect, test } from 'vitest'
import { wrongCountsIn } from '../../src/rules/text/counted-lists.ts'
import { passagesOf } from './passages-of.ts'

/** Each wrong count as the number that is written and how many there are. */
const wrong = (text: string, notes: Readonly<Record<number, string>> = {}) =>
  wrongCountsIn(passagesOf(text, notes)[0]!, new Map(Object.entries(notes).map(([number, words]) => [Number(number), words]))).map(({ amount, length, note }) => [amount.value, length, note])
const three = 'Sở Y tế, Sở Nội vụ, Sở Tư pháp'

test.each([
  [`05 sở (${three})`, [[5, 3, null]]],
  [`03 sở (${three})`, []],
  [`Có 05 sở đã gửi: ${three}.`, [[5, 3, null]]],
  [`Có 05 sở đã gửi, gồm: ${three}.`, [[5, 3, null]]],
  [`Có 05 sở đã gửi, trong đó: ${three}.`, []],
  [`Tăng 05 sở (${three})`, []],
  [`Có khoảng 05 sở (${three})`, []],
  [`Có 0 sở (${three})`, []],
  [`Có 4,5 sở (${three})`, []],
  [`Có 05 nghìn sở (${three})`, []],
  [`Có 3/5 sở (${three})`, []],
  [`Có 2/5 sở (${three})`, []],
  [`Có 40 sở (${three})`, []],
  [`05 sở (${three}, …)`, []],
  [`Có 02 sở (${three}) và 05 sở (${three})`, [[2, 3, null], [5, 3, null]]],
  [`Có 10 hồ sơ; 05 sở (${three})`, [[5, 3, null]]],
  [`Có 05 sở. Đã gửi: ${three}.`, []],
  [`Có 05 sở; đã gửi: ${three}.`, []],
  ['Không có số', []],
])('%s', (text, expected) => {
  expect(wrong(text)).toEqual(expected)
})

const decisions = 'Quyết định số 12/QĐ-UBND ngày 01/4/2026; Quyết định số 13/QĐ-UBND ngày 02/4/2026; Quyết định số 14/QĐ-UBND ngày 03/4/2026.'

test.each([
  ['Ban hành 02 Quyết định[^1] trong tháng.', [[2, 3, 1]]],
  ['Ban hành 03 Quyết định[^1] trong tháng.', []],
  ['Ban hành 02 Quyết định[^2] trong tháng.', []],
  ['Ban hành 02 Quyết định và 04 Kế hoạch[^1] trong tháng.', [[2, 3, 1], [4, 0, 1]]],
  ['Ban hành 02 Kế hoạch[^2] và 04 Quyết định[^1].', [[4, 3, 1]]],
  ['Ban hành 02 Quyết định; 04 Quyết định[^1].', [[4, 3, 1]]],
  ['Ban hành 02 Quyết định. Ban hành thêm văn bản[^1].', []],
  ['Ban hành 02 Quyết định[^1], họp 05 sở (Sở Y tế, Sở Nội vụ, Sở Tư pháp).', [[2, 3, 1], [5, 3, null]]],
  ['Họp 05 sở (Sở Y tế, Sở Nội vụ, Sở Tư pháp), ban hành 02 Quyết định[^1].', [[5, 3, null], [2, 3, 1]]],
  ['Ban hành văn bản (02 Quyết định[^1]) trong tháng.', [[2, 3, 1]]],
  ['Ban hành 04 Quyết định (02 Kế hoạch)[^1] trong tháng.', [[4, 3, 1], [2, 0, 1]]],
  ['Tăng 02 Quyết định[^1].', []],
])('%s, with three decisions in note 1', (text, expected) => {
  expect(wrong(text, { 1: decisions })).toEqual(expected)
})
