import { expect, test } from 'vitest'
import { areComparable, periodsOf } from '../../src/rules/text/periods.ts'

const periods = (text: string) => periodsOf(text).map(({ kind, written, start, end }) => `${kind}: ${written}${text.slice(start, end).toLowerCase() === written ? '' : ' (elsewhere)'}`)

test.each([
  ['Tính đến ngày 15/4/2026, lũy kế 5 hồ sơ.', ['day: đến ngày 15/4/2026', 'total: lũy kế']],
  ['Từ đầu năm đến nay có 5; từ ngày 01/01/2026 đến 15/4/2026 có 3.', ['range: từ đầu năm đến nay', 'range: từ ngày 01/01/2026 đến 15/4/2026']],
  ['Trong tháng 4/2026 và tháng 3 năm 2026.', ['month: tháng 4/2026', 'month: tháng 3 năm 2026']],
  ['Trong tháng, trong quý vừa qua; trong quý I/2026, trong ngày 15/4.', ['month: trong tháng', 'month: trong quý', 'year: quý i/2026', 'month: ngày 15/4']],
  ['Năm 2025 so với cùng kỳ, tháng trước.', ['year: năm 2025', 'earlier: cùng kỳ', 'earlier: tháng trước']],
  ['Hiện nay, ĐẾN NAY.', ['now: hiện nay', 'now: đến nay']],
  ['Số hồ sơ là 5.', []],
])('%s', (text, found) => expect(periods(text)).toEqual(found))

const comparable = (a: string, b: string) => areComparable(periodsOf(a)[0] ?? null, periodsOf(b)[0] ?? null)

test.each([
  ['', ''], ['đến nay', ''], ['', 'đến ngày 15/4/2026'], ['đến ngày 15/4/2026', 'hiện nay'], ['tháng 4/2026', 'Tháng  4/2026'], ['tháng  4/2026', 'tháng 4/2026'], ['lũy kế', 'lũy kế'],
])('%j and %j ought to be equal', (a, b) => expect(comparable(a, b)).toBe(true))

test.each([
  ['cùng kỳ', 'cùng kỳ'], ['tháng trước', ''], ['', 'tháng trước'], ['', 'tháng 4/2026'], ['tháng 4/2026', 'đến nay'], ['lũy kế', ''], ['tháng 4/2026', 'tháng 3/2026'],
  ['đến ngày 15/4/2026', 'đến ngày 10/4/2026'], ['đến ngày 15/4/2026', 'ngày 15/4/2026'], ['tháng 4/2026', 'lũy kế'],
])('%j and %j need not', (a, b) => expect(comparable(a, b)).toBe(false))

test('one kind of time is not another, though the words be the same', () => {
  const at = { start: 0, end: 0, written: 'tháng 4/2026' }
  expect([areComparable({ ...at, kind: 'month' }, { ...at, kind: 'range' }), areComparable({ ...at, kind: 'month' }, { ...at, kind: 'month' })]).toEqual([false, true])
})
