import { expect, test } from 'vitest'
import { lastMonthOfTerm, monthsOfTerm, nameOfTerm, parseHalf, parseYear, termBefore } from '../../src/vietnamese/term.ts'

test.each([['2026-H1', '2026-H1'], ['2026h2', '2026-H2'], ['H1/2026', '2026-H1'], [' 2026/h1 ', '2026-H1'], ['1900-H1', '1900-H1'], ['2999-H2', '2999-H2']])('parseHalf(%j)', (typed, id) => {
  expect(parseHalf(typed)?.id).toBe(id)
})

test.each(['2026-H3', '2026', '26-H1', '0026-H1', 'H1', '', '12026-H1', '2026-H12', 'xH1/2026', 'H1/20266', '1899-H1', '3000-H1'])('parseHalf(%j) is null', typed => expect(parseHalf(typed)).toBeNull())

test('a year is four digits', () => {
  expect(['2026', ' 2026 ', '1900', '2999'].map(year => parseYear(year)?.id)).toEqual(['2026', '2026', '1900', '2999'])
  expect(['26', '2026-04', '20266', '002026', '2026.0', '0026', 'năm 2026', '1899', '3000'].filter(year => parseYear(year) !== null)).toEqual([])
})

test.each([
  ['2026-H1', '2026-01', '2026-06', '6 tháng đầu năm 2026', '2025-H1'],
  ['2026-H2', '2026-07', '2026-12', '6 tháng cuối năm 2026', '2025-H2'],
  ['2026', '2026-01', '2026-12', 'năm 2026', '2025'],
])('%s', (id, first, last, name, before) => {
  const term = (parseHalf(id) ?? parseYear(id))!
  const months = monthsOfTerm(term)
  expect([months[0], months.at(-1), months.length]).toEqual([first, last, id === '2026' ? 12 : 6])
  expect([lastMonthOfTerm(term), nameOfTerm(term), termBefore(term).id]).toEqual([last, name, before])
})
