import { describe, expect, test } from 'vitest'
import { noAmounts } from '../../src/figures/amounts.ts'
import { isTooSlow, monthsBetween, neededPaceOf, paceOf } from '../../src/rules/data/pace.ts'
import { isRestart, median, receivedOf, type Received } from '../../src/rules/data/series.ts'
import { addMonths } from '../../src/vietnamese/date.ts'

const received = (first: string, ...values: readonly number[]): Received[] => values.map((value, index) => ({ month: addMonths(first, index), value }))

describe('a series', () => {
  test('has the months that gave a number, nothing where there is no history', () => {
    const history = [5, null, 0].map((value, index) => ({ month: `2026-0${index + 1}`, amounts: { ...noAmounts, value } }))
    expect(receivedOf(history, ({ amounts }) => amounts.value)).toEqual([{ month: '2026-01', value: 5 }, { month: '2026-03', value: 0 }])
    expect(receivedOf(undefined, ({ amounts }) => amounts.value)).toEqual([])
  })

  test('its median is the middle by size, of two middles their mean', () => {
    const numbers = [100, 20, 9, 1, 1000]
    expect([median(numbers), median([1, 100, 9, 20]), median([7]), median([4, 1])]).toEqual([20, 14.5, 7, 2.5])
    expect(numbers).toEqual([100, 20, 9, 1, 1000])
  })

  test('starts anew in a new year with half of what there was, or less', () => {
    const restart = (now: string, value: number) => isRestart({ month: '2025-12', value: 100 }, { month: now, value })
    expect([restart('2026-01', 50), restart('2026-01', 51), restart('2026-12', 0), restart('2025-12', 0)]).toEqual([true, false, true, false])
    expect(isRestart({ month: '2026-01', value: 100 }, { month: '2026-02', value: 0 })).toBe(false)
  })
})

describe('a pace', () => {
  test('is growth a month over the last six, gaps and the turn of the year counted', () => {
    expect(paceOf(received('2025-08', 0, 500, 505, 510, 520, 535, 550, 560))).toBe(10)
    expect(paceOf(received('2025-09', 0, 30, 60))).toBe(30)
    expect(paceOf([...received('2025-11', 0, 10), { month: '2026-03', value: 20 }])).toBe(5)
    expect(paceOf(received('2026-01', 30, 20, 10))).toBe(-10)
  })

  test('needs three months, those before a new count left out', () => {
    expect([paceOf([]), paceOf(received('2026-01', 5)), paceOf(received('2026-01', 5, 6))]).toEqual([null, null, null])
    expect(paceOf(received('2025-11', 900, 950, 10, 20))).toBeNull()
    expect(paceOf(received('2025-11', 900, 950, 10, 20, 40))).toBe(15)
    expect(paceOf(received('2025-12', 10, 5, 30))).toBeNull()
  })

  test('that is needed is what is left over the months that are left', () => {
    expect(monthsBetween('2026-01-01', '2027-01-01')).toBe(12)
    expect(neededPaceOf({ goal: 130, now: 10, by: '2027-01-01' }, '2026-01-01')).toBe(10)
  })

  test('is too slow below nine tenths of that', () => {
    expect([isTooSlow(8.9, 10), isTooSlow(9, 10), isTooSlow(10, 10)]).toEqual([true, false, false])
  })
})
