import { expect, test } from 'vitest'
import { fill } from '../support/fill.ts'

test.each([['7', '07'], ['07', '07'], ['12', '12'], ['', '[chưa có số liệu]']])('the number %s is printed as at the head of the document', (number, printed) => {
  const report = `title: A\nnumber: ${number}\nperiod: { from: 16/3/2026, to: 15/4/2026 }\n`
  expect(fill('{{report.number}}', { 'data/2026-04/report.yaml': report }).text).toBe(printed)
})
