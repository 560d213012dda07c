import { expect, test } from 'vitest'
import { noAmounts } from '../../src/figures/amounts.ts'
import type { Amounts, Figure } from '../../src/figures/figures.ts'
import { progressOf, spokenAs, targetOf } from '../../src/figures/target.ts'
import { catalogueSchema } from '../../src/schemas/catalogue.ts'
import { valueOf } from '../support/value-of.ts'

const indicatorWith = (fields: object) => valueOf(catalogueSchema, { indicators: { a: { label: 'A', unit: 'hồ sơ', agency: 'so-y-te', kind: 'cumulative', total: '1000', ...fields } } }).indicators['a']!
const by = '31/12/2026'
const figure = (indicator: Figure['indicator'], amounts: Partial<Amounts>) => ({ ...noAmounts, ...amounts, indicator }) as Figure

test('a target rate is measured anew, at the decimals of the indicator', () => {
  const target = targetOf(indicatorWith({ target: { rate: '45,5', by }, decimals: '1' }))!
  expect([target.by, target.goal, target.unit]).toEqual(['2026-12-31', 45.5, '%'])
  expect([target.measure({ ...noAmounts, value: 1, total: 3 }), target.measure({ ...noAmounts, value: 1 }), target.measure(noAmounts)]).toEqual([33.3, null, null])
})

test('a target value is measured by the value, whatever the total', () => {
  const target = targetOf(indicatorWith({ target: { value: '1.200', by } }))!
  expect([target.by, target.goal, target.unit, target.measure({ ...noAmounts, value: 7, total: 10 }), target.measure(noAmounts)]).toEqual(['2026-12-31', 1200, 'hồ sơ', 7, null])
})

test('of two targets the rate counts', () => {
  expect(targetOf(indicatorWith({ target: { rate: '50', value: '1.200', by } }))).toMatchObject({ goal: 50, unit: '%' })
})

test('none is set', () => {
  expect([targetOf(indicatorWith({})), targetOf(indicatorWith({ target: { by } }))]).toEqual([null, null])
})

test('progress is how far the figure is; none without a target or without the figure', () => {
  const indicator = indicatorWith({ target: { rate: '50', by } })
  expect(progressOf(figure(indicator, { value: 250, total: 1000 }))).toMatchObject({ goal: 50, now: 25 })
  expect(progressOf(figure(indicator, { value: 0, total: 1000 }))).toMatchObject({ now: 0 })
  expect(progressOf(figure(indicator, { total: 1000 }))).toBeNull()
  expect(progressOf(figure(indicatorWith({}), { value: 250, total: 1000 }))).toBeNull()
})

test('rates are said with two decimals or more, values with those that they may have', () => {
  const indicator = indicatorWith({ decimals: '1', fraction: '1', target: { rate: '50', by } })
  const finer = indicatorWith({ decimals: '3' })
  expect([spokenAs('rate', indicator).say(45.256), spokenAs('rate', indicator).sayChange(1.55), spokenAs('rate', finer).say(1.2345)]).toEqual(['45,26%', '1,55 điểm %', '1,235%'])
  expect([spokenAs('value', indicator).say(1200.25), spokenAs('value', indicator).sayChange(3)]).toEqual(['1.200,3 hồ sơ', '3 hồ sơ'])
  expect(targetOf(indicator)!.say(50)).toBe('50%')
  expect(targetOf(indicatorWith({ target: { value: '5', by } }))!.sayChange(50)).toBe('50 hồ sơ')
})
