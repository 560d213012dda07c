import { expect, test } from 'vitest'
import { parseMonth } from '../../src/vietnamese/parse-month.ts'

test.each([
  ['2026-04', '2026-04'], ['2026-4', '2026-04'], ['2026/12', '2026-12'], ['4/2026', '2026-04'], ['04-2026', '2026-04'], ['12.2026', '2026-12'], [' 4/2026 ', '2026-04'],
  ['1/1900', '1900-01'], ['12/2999', '2999-12'],
  ['0/2026', null], ['13/2026', null], ['2026-13', null], ['1/1899', null], ['1/3000', null], ['4/26', null], ['004/2026', null], ['4/20266', null], ['42026', null], ['2026 04', null],
  ['x2026-04', null], ['2026-04x', null], ['x4/2026', null], ['4/2026x', null], ['15/4/2026', null], ['2026-04-15', null], ['', null],
])('%j is %s', (text, month) => expect(parseMonth(text)).toBe(month))
