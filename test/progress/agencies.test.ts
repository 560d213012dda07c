import { describe, expect, test } from 'vitest'
import type { AgencyProgress } from '../../src/progress/progress.ts'
import { progressWith } from './month.ts'

const file = 'data/2026-04/so-y-te.yaml'
const agency = (text: string | null, today?: string): AgencyProgress => progressWith({ [file]: text }, today).agencies[0]!

const filled = 'indicators:\n  so-suc-khoe: 967.494\n  benh-an: 28\n  kiosk: 22\n'

describe('arrival', () => {
  test('in time, on the last day too', () => {
    expect(agency(`agency: so-y-te\nsubmitted: 14/4/2026\n${filled}`, '2026-05-01')).toMatchObject({ arrival: 'received', daysLate: 0, submitted: '2026-04-14', filled: 3, asked: 3 })
  })

  test('late by days', () => {
    expect(agency(`agency: so-y-te\nsubmitted: 17/4/2026\n${filled}`)).toMatchObject({ arrival: 'late', daysLate: 3, warnings: expect.any(Number) })
  })

  test('figures without a day', () => {
    expect(agency(`agency: so-y-te\n${filled}`)).toMatchObject({ arrival: 'undated', submitted: null, daysLate: 0 })
  })

  test('a text of its own without a day', () => {
    expect(agency('agency: so-y-te\nparagraphs:\n  mo-dau: Chữ mới.\n')).toMatchObject({ arrival: 'undated' })
  })

  test('no file, before and after the deadline', () => {
    expect(agency(null, '2026-04-14')).toMatchObject({ arrival: 'absent', daysLate: 0, filled: 0, asked: 3 })
    expect(agency(null, '2026-04-20')).toMatchObject({ arrival: 'absent', daysLate: 6 })
  })

  test('a new month\'s file in which nobody has written yet', () => {
    const text = 'agency: so-y-te\nsubmitted:\nindicators:\n  so-suc-khoe:\n  benh-an:\n  kiosk: 22 # chuyển từ tháng trước\nparagraphs:\n  # cần xác nhận\n  mo-dau: Chữ cũ.\nfootnotes:\n  kiosk: \'{{list "kiosk" "{name}"}}.\'\n'
    expect(agency(text)).toMatchObject({ arrival: 'blank', filled: 0, asked: 3, toConfirm: 2 })
  })

  test('a file that cannot be read', () => {
    expect(agency('agency: [so-y-te\n')).toMatchObject({ arrival: 'unusable', filled: 0, errors: expect.any(Number) })
    expect(agency('agency: [so-y-te\n').errors).toBeGreaterThan(0)
  })

  test('nothing is asked: no file is no fault, and no day is late', () => {
    const register = 'agencies:\n  so-y-te: { name: Sở Y tế, short: SYT, reports: không }\n  cong-an-tinh: { name: Công an tỉnh, short: CAT }\n'
    expect(progressWith({ 'data/agencies.yaml': register, [file]: null }, '2026-05-01').agencies[0]).toMatchObject({ arrival: 'exempt', daysLate: 0, reports: false })
    expect(progressWith({ 'data/agencies.yaml': register, [file]: `agency: so-y-te\nsubmitted: 30/4/2026\n${filled}` }).agencies[0]).toMatchObject({ arrival: 'received', daysLate: 0 })
  })
})

test('an indicator that need not come every month is not counted', () => {
  const { agencies } = progressWith({})
  expect(agencies[1]).toMatchObject({ id: 'cong-an-tinh', filled: 1, asked: 1 })
})

test('a value that is the sum of its parts counts as filled, half of them do not', () => {
  expect(agency('agency: so-y-te\nindicators:\n  benh-an: { parts: { tuyen-tinh: 15, khu-vuc: 8 } }\n').filled).toBe(0)
  expect(agency('agency: so-y-te\nindicators:\n  benh-an: { parts: { tuyen-tinh: 15, khu-vuc: 8, tu-nhan: 5 } }\n').filled).toBe(1)
})

test('findings stand with the agency in whose file they are, the others elsewhere', () => {
  const before = progressWith({})
  const after = progressWith({ [file]: `agency: so-y-te\n${filled}  la: 5\n` })
  expect(after.agencies[0]!.errors).toBe(before.agencies[0]!.errors + 1)
  expect(after.agencies[1]).toEqual(before.agencies[1])
  expect(progressWith({ 'data/2026-04/so-la.yaml': 'agency: so-la\n' }).elsewhere.errors).toBe(before.elsewhere.errors + 1)
})

test('days until the deadline', () => {
  expect(progressWith({}, '2026-04-10')).toMatchObject({ deadline: '2026-04-14', daysLeft: 4 })
  expect(progressWith({}, '2026-05-04').daysLeft).toBe(-20)
})
