import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, formatDate, formatLongDate, formatMonth, formatMonthOfDate, parseDate, quarterOf, toIsoDate } from '../../src/vietnamese/date.ts'

test.each([
  ['15/4/2026', '2026-04-15'], ['05/04/2026', '2026-04-05'], ['2026-04-15', '2026-04-15'], ['29/2/2028', '2028-02-29'],
  ['31/4/2026', null], ['29/2/2026', null], ['15-4-2026', null], ['4/2026', null], ['2026-4-5', null], ['0/1/2026', null], ['1/13/2026', null], ['1/1/0026', null],
  ['1/1/1900', '1900-01-01'], ['31/12/2999', '2999-12-31'], ['31/12/1899', null], ['1/1/3000', null], ['2026-13-01', null], ['2026-00-10', null],
  ['115/4/2026', null], ['15/4/20261', null], ['ngày 15/4/2026', null], ['x2026-04-15', null], ['2026-04-155', null],
])('%s is %s', (text, date) => expect(parseDate(text)).toBe(date))

test('a day that runs over into the same month of another year is none', () => {
  expect(toIsoDate(2026, 1, 366)).toBeNull()
  expect(toIsoDate(2026, 1, 31)).toBe('2026-01-31')
})

test('days under ten and months 1 and 2 take a zero, the others none', () => {
  expect(['2026-02-09', '2026-03-05', '2026-03-10', '2026-12-31'].map(formatDate)).toEqual(['09/02/2026', '05/3/2026', '10/3/2026', '31/12/2026'])
  expect(['2026-02', '2026-03', '2026-12'].map(formatMonthOfDate)).toEqual(['02/2026', '3/2026', '12/2026'])
  expect(formatLongDate('2020-01-05')).toBe('ngày 05 tháng 01 năm 2020')
  expect(formatLongDate('2025-07-04')).toBe('ngày 04 tháng 7 năm 2025')
})

test('days and months are counted over the ends of months and years', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(daysBetween('2026-03-16', '2026-04-15')).toBe(30)
})

test('months and quarters by name', () => {
  expect(formatMonth('2026-04')).toBe('4/2026')
  expect(['2026-01', '2026-03', '2026-04', '2026-12'].map(quarterOf)).toEqual(['I', 'I', 'II', 'IV'])
})
