import { expect, test } from 'vitest'
import { amountsIn } from '../../src/rules/text/amounts.ts'
import { wrongBreakdownsIn } from '../../src/rules/text/breakdowns.ts'
import { bracketsIn } from '../../src/rules/text/clauses.ts'
import { remembered } from '../../src/rules/text/remembered.ts'

const texts = (count: number) => Array.from({ length: count }, (_, index) => `Đoạn (${index})`)

test('a text is read once while it is among the last two thousand, and forgotten after twice as many', () => {
  const read: string[] = []
  const reading = remembered(text => {
    read.push(text)
    return [text]
  })
  expect(reading('a')).toBe(reading('a'))
  for (const text of texts(1999)) reading(text)
  expect([reading('a'), read.length]).toEqual([['a'], 2000])
  for (const text of texts(4000)) reading(text)
  reading('a')
  expect(read.filter(text => text === 'a').length).toBe(2)
})

test('what two readings of a text say fits together, however many texts were read between them', () => {
  const wrong = 'Tổng số hồ sơ là 2.281 hồ sơ (cấp tỉnh 1.814, cấp xã 404).'
  amountsIn(wrong)
  texts(2500).forEach(bracketsIn)
  expect(wrongBreakdownsIn(wrong).map(({ sum }) => sum)).toEqual([2218])
})
