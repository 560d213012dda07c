import { expect, test } from 'vitest'
import { changeOf, usualMeasure, type Measure } from '../../src/figures/change.ts'
import { noAmounts } from '../../src/figures/amounts.ts'
import type { Figure } from '../../src/figures/figures.ts'
import { catalogueSchema } from '../../src/schemas/catalogue.ts'
import { valueOf } from '../support/value-of.ts'

const indicatorWith = (fields: object) => valueOf(catalogueSchema, { indicators: { a: { label: 'A', unit: 'hồ sơ', agency: 'so-y-te', kind: 'monthly', ...fields } } }).indicators['a']!
const indicator = indicatorWith({ decimals: '1' })
const change = (value: number | null, before: number | null, measure: Measure) => changeOf({ indicator, value, rate: null, previous: { ...noAmounts, value: before } }, measure)
const changeOfRates = (rate: number | null, before: number | null) => changeOf({ indicator, value: 1, rate, previous: { ...noAmounts, rate: before } }, 'points')

test('a difference of values is exact in decimals', () => {
  expect([change(12, 10, 'value'), change(10, 12, 'value'), change(0.3, 0.1, 'value'), change(5, 5, 'value'), change(2_666_977_428_340, 0, 'value'), change(44_203_632_500.6, 0.1, 'value')])
    .toEqual([2, -2, 0.2, 0, 2_666_977_428_340, 44_203_632_500.5])
})

test('percent of the earlier value, at the decimals of the indicator', () => {
  expect([change(12, 9, 'percent'), change(9, 12, 'percent'), change(5, 5, 'percent'), change(0, 8, 'percent'), change(3, 1000, 'percent')]).toEqual([33.3, -25, 0, -100, -99.7])
})

test('from below zero a rise is a rise', () => {
  expect([change(5, -10, 'percent'), change(-15, -10, 'percent')]).toEqual([150, -50])
})

test('of nothing there is no percentage', () => {
  expect([change(5, 0, 'percent'), change(0, 0, 'percent')]).toEqual([null, null])
  expect(change(5, 0, 'value')).toBe(5)
})

test('points lie between the rates as they are printed', () => {
  expect([changeOfRates(43.46, 41.91), changeOfRates(41.91, 43.46), changeOfRates(0, 1.5)]).toEqual([1.55, -1.55, -1.5])
})

test.each<Measure>(['value', 'percent'])('there is no change in %s where a side is missing', measure => {
  expect([change(null, 5, measure), change(5, null, measure), change(null, null, measure)]).toEqual([null, null, null])
  expect(changeOf({ indicator, value: 5, rate: 5, previous: null }, measure)).toBeNull()
})

test('nor one of rates', () => {
  expect([changeOfRates(null, 5), changeOfRates(5, null)]).toEqual([null, null])
  expect(changeOf({ indicator, value: 5, rate: 5, previous: null }, 'points')).toBeNull()
})

test('what has a rate usually changes by points, what has none by percent', () => {
  const usual = (total: object) => usualMeasure({ indicator: indicatorWith(total) } as Figure)
  expect([usual({}), usual({ total: '100' }), usual({ total: 'reported' }), usual({ total: 'b' })]).toEqual(['percent', 'points', 'points', 'points'])
})
