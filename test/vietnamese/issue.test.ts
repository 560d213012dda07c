import { expect, test } from 'vitest'
import { issueDate, issueNumber } from '../../src/vietnamese/issue.ts'

test('a date of issue, and the room for a day that is written by hand', () => {
  expect(issueDate('2026-02-05', 2026, 2)).toBe('ngày 05 tháng 02 năm 2026')
  expect(issueDate('2026-04-15', 2025, 3)).toBe('ngày 15 tháng 4 năm 2026')
  expect(issueDate(null, 2026, 2)).toBe('ngày      tháng 02 năm 2026')
})

test('a number under ten takes a zero, and nothing else does', () => {
  expect(['1', '9', '0', '10', '19', '05', '1a', 'a1', ''].map(issueNumber)).toEqual(['01', '09', '0', '10', '19', '05', '1a', 'a1', ''])
})
