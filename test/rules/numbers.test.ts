import { expect, test } from 'vitest'
import { figuresIn } from '../../src/rules/text/numbers.ts'

const figures = (text: string) => figuresIn(text).map(({ start, end, kind, value, decimals, split }) => [text.slice(start, end), kind, value, decimals, ...(split === null ? [] : [split])])

test.each([
  ['Có 1.234 hồ sơ và 967494 thẻ.', [['1.234', 'amount', 1234, 0], ['967494', 'amount', 967494, 0]]],
  ['Chi 1.234,56 tỷ.', [['1.234,56', 'amount', 1234.56, 2]]],
  ['Có 1.96.225 người, 12.34 điểm, 1234.567 lượt.', [['1.96.225', 'amount', null, 0], ['12.34', 'amount', null, 0], ['1234.567', 'amount', null, 0]]],
  ['Có 05 xã, 00 đơn vị.', [['05', 'amount', 5, 0], ['00', 'amount', 0, 0]]],
  ['Đạt 43,46% và 93.66 %, 100%.', [['43,46%', 'rate', 43.46, 2], ['93.66 %', 'rate', 93.66, 2], ['100%', 'rate', 100, 0]]],
  ['Đạt 1.2.3%.', [['1.2.3%', 'rate', null, 0]]],
  ['Đạt 81, 53% hồ sơ.', [['81, 53%', 'rate', 81.53, 2, 53]]],
  ['Có tổng số 14 hồ sơ.', [['14', 'amount', 14, 0]]],
  ['Có 12/đơn vị, 12-ấp.', [['12', 'amount', 12, 0], ['12', 'amount', 12, 0]]],
  ['Có µsố 14 việc, con số 5, dân số 6.', [['14', 'amount', 14, 0], ['5', 'amount', 5, 0], ['6', 'amount', 6, 0]]],
  ['Có 12 ngày, lớp 13 người.', [['12', 'amount', 12, 0], ['13', 'amount', 13, 0]]],
  ['Trong tháng 12.345 hồ sơ, ngày 32 lượt, quý 5 lần.', [['12.345', 'amount', 12345, 0], ['32', 'amount', 32, 0], ['5', 'amount', 5, 0]]],
])('%s', (text, found) => expect(figures(text)).toEqual(found))

test.each([
  ['the number of a thing', 'Đề án 06, Nghị quyết 57, ĐIỀU 8, khoản  2, Phụ lục 3, mô hình 16, thứ 7.'],
  ['a time', 'Quý II/2026, ngày 31, tháng 12, quý 4, tuần 53, năm 2026, lớp 12.'],
  ['a date or an hour', '15/4/2026, 15-4-2026, 4/2026, 08:30.'],
  ['a document', '2185/KH-SYT, 08/2024/TT-BXD.'],
  ['a document of another alphabet', '15/ĐA-UBND, 12a-Ωμ, 7/𐐀x.'],
  ['a code', 'PC06, 5G, Covid-19, 113A, m²5, ½5.'],
  ['a telephone', '0123456, 012.'],
  ['a range', '2025-2030, 5 % - 10%.'],
  ['an enumerator', '(1) rà soát; (12) cập nhật; ⁽²⁾ thống kê.'],
  ['an address', 'https://dichvucong.gov.vn/2026/12 www.so.vn/34.'],
])('%s is no figure: %s', (_, text) => expect(figures(text)).toEqual([]))

test('only the word before a number makes it the number of a thing', () => {
  expect(figures('Thực hiện đề án có tổng cộng 06 mục tiêu.').length).toBe(1)
  expect(figures('Theo kế hoạch đã ban hành và công bố 06 việc.').length).toBe(1)
})
