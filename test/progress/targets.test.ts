import { describe, expect, test } from 'vitest'
import type { TargetProgress } from '../../src/progress/progress.ts'
import { progressToJson } from '../../src/progress/progress-to-json.ts'
import { month, progressWith, withTarget } from './month.ts'

const targetWith = (target: string, changes: Readonly<Record<string, string | null>> = {}): TargetProgress =>
  progressWith({ 'data/indicators.yaml': withTarget(target), ...changes }).targets[0]!

const history = { ...month('2026-02', 18), ...month('2026-03', 20) }

describe('judged by the newest number', () => {
  test('needed and present pace; the same that the rule tells', () => {
    const { now, needed, pace, outlook } = targetWith('value: 60, by: 31/12/2026', history)
    expect(now).toEqual({ value: 22, month: '2026-04' })
    expect(pace).toBe(2)
    // 38 in the 260 days from 15/4 to 31/12.
    expect(needed).toBeCloseTo(38 / (260 / (365 / 12)), 6)
    expect(outlook).toBe('behind')
  })

  test('fast enough', () => expect(targetWith('value: 38, by: 31/12/2026', history)).toMatchObject({ outlook: 'on-course' }))
  test('reached', () => expect(targetWith('value: 20, by: 31/12/2026', history)).toMatchObject({ outlook: 'reached', needed: null }))
  test('missed on the very day', () => expect(targetWith('value: 60, by: 15/4/2026', history)).toMatchObject({ outlook: 'missed', needed: null }))
  test('too few months', () => expect(targetWith('value: 60, by: 31/12/2026')).toMatchObject({ outlook: 'unknown', pace: null, needed: expect.any(Number) }))

  test('where this month has none, the month before stands in, and its own last day', () => {
    const { now, needed, outlook } = targetWith('value: 60, by: 31/12/2026', { ...history, ...month('2026-01', 16), 'data/2026-04/so-y-te.yaml': null })
    expect(now).toEqual({ value: 20, month: '2026-03' })
    expect(needed).toBeCloseTo(40 / (291 / (365 / 12)), 6)
    expect(outlook).toBe('behind')
  })

  test('a number carried over from the month before is not this month\'s', () => {
    const sent = 'agency: so-y-te\nindicators:\n  kiosk: 20 # chuyển từ tháng trước\n'
    expect(targetWith('value: 60, by: 31/12/2026', { ...history, 'data/2026-04/so-y-te.yaml': sent }).now).toEqual({ value: 20, month: '2026-03' })
  })

  test('no number at all', () => {
    expect(targetWith('value: 60, by: 31/12/2026', { 'data/2026-04/so-y-te.yaml': null, 'data/2026-03/so-y-te.yaml': null })).toMatchObject({ now: null, needed: null, pace: null, outlook: 'pending' })
  })

  test('a rate is measured as a rate', () => {
    const indicators = withTarget('rate: 60, by: 31/12/2026').replace('label: Kiosk khám bệnh,', 'label: Kiosk khám bệnh, total: 40,')
    const { now, target } = progressWith({ 'data/indicators.yaml': indicators }).targets[0]!
    expect(now!.value).toBe(55)
    expect(target.say(now!.value)).toBe('55%')
  })
})

test('JSON has plain numbers, null for what is not known, and no functions', () => {
  const plain = JSON.parse(progressToJson(progressWith({ 'data/indicators.yaml': withTarget('value: 60, by: 31/12/2026'), ...history })))
  expect(plain).toMatchObject({
    month: '2026-04', deadline: '2026-04-14', daysLeft: 4, report: 'good',
    targets: [{ id: 'kiosk', unit: 'kiosk', goal: 60, by: '2026-12-31', value: 22, month: '2026-04', neededPerMonth: 4.4455, presentPerMonth: 2, outlook: 'behind' }],
  })
  expect(plain.nextSteps.length).toBeGreaterThan(0)
  expect(plain.agencies[0]).toEqual({
    id: 'so-y-te', name: 'Sở Y tế', reports: true, arrival: 'received', submitted: '2026-04-13', daysLate: 0, filled: 3, asked: 3, toConfirm: 0, errors: 0, warnings: expect.any(Number),
  })
})
