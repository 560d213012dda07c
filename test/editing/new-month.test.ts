import { describe, expect, test } from 'vitest'
import { acceptedIn, contributionOf, daysOf, reportOf, type Move } from '../../src/editing/new-month.ts'
import { monthWordsIn } from '../../src/editing/month-words.ts'

const empty: Move = { from: '2026-04', month: '2026-05', figures: 'empty' }
const keep: Move = { ...empty, figures: 'keep' }
const days = { from: '2026-04-16', to: '2026-05-15' }

describe('the days of a month', () => {
  test.each([
    ['2026-05', 16, '2026-04-16', '2026-05-15'],
    ['2026-01', 16, '2025-12-16', '2026-01-15'],
    ['2026-02', 1, '2026-02-01', '2026-02-28'],
    ['2026-03', 28, '2026-02-28', '2026-03-27'],
  ])('%s from day %i: %s to %s', (month, firstDay, from, to) => {
    expect(daysOf(month, { 'first-day': firstDay, 'deadline-day': 14 })).toEqual({ from, to })
  })
})

describe('an agency\'s file', () => {
  test('figures are emptied, their layout, quotes and comments stay', () => {
    expect(contributionOf(`# đầu
agency: so-y-te
submitted: 14/4/2026   # gửi bản giấy
indicators:
  # nhóm một
  a: 967.494  # theo sổ
  b: { value: "21,5", total: 64 }
  c:   {value: 1,
        parts: {x: 1 , y: 2}}
  d:
      value: 3
      parts:
        x: 4
  e:
  f: ~
`, empty, [])).toBe(`# đầu
agency: so-y-te
submitted:   # gửi bản giấy
indicators:
  # nhóm một
  a:  # theo sổ
  b: { value: , total: }
  c:   {value: ,
        parts: {x: , y:}}
  d:
      value:
      parts:
        x:
  e:
  f: ~
`)
  })

  test('kept figures are marked once, empty ones not', () => {
    const kept = contributionOf('indicators:\n  a: 1\n  b: { value: 2 } # ước tính\n  c:\n    value: 3\n  d: { value: , total: }\n  e:\n', keep, [])
    expect(kept).toBe('indicators:\n  a: 1 # chuyển từ tháng trước\n  b: { value: 2 } # ước tính; chuyển từ tháng trước\n  c: # chuyển từ tháng trước\n    value: 3\n  d: { value: , total: }\n  e:\n')
    expect(contributionOf(kept, keep, [])).toBe(kept)
    expect(contributionOf(kept, empty, [])).toBe('indicators:\n  a:\n  b: { value: } # ước tính\n  c:\n    value:\n  d: { value: , total: }\n  e:\n')
  })

  test('texts and lists are marked once; what is empty, or says nothing of its own, is not', () => {
    const text = `lists:
  x:
    - { a: 1 }
  y: []
paragraphs:
  # nhớ hỏi
  a: chữ
  b:
  # cần xác nhận
  # ghi chú
  c: chữ
  d: '{{list "x" "{a} cơ sở"}}.'
`
    const once = contributionOf(text, empty, [])
    expect(once).toBe(text.replace('  x:', '  # cần xác nhận\n  x:').replace('  a: chữ', '  # cần xác nhận\n  a: chữ'))
    expect(contributionOf(once, empty, [])).toBe(once)
  })

  test('what was accepted of the last month\'s figures goes with them; what was accepted of a text stays', () => {
    const text = 'agency: x\n# chấp nhận agency-late: xin chậm\n# ghi chú\nsubmitted: 16/4/2026\nindicators:\n  # chấp nhận outlier: đúng\n  a: 1 # chấp nhận outlier: đã hỏi\n  b: 2 # chấp nhận được\nparagraphs:\n  # chấp nhận text-unchanged: như cũ\n  c: chữ\n'
    expect(contributionOf(text, empty, [])).toBe('agency: x\n# ghi chú\nsubmitted:\nindicators:\n  a:\n  b: # chấp nhận được\nparagraphs:\n  # chấp nhận text-unchanged: như cũ\n  # cần xác nhận\n  c: chữ\n')
    expect(acceptedIn(text)).toBe(3)
    expect(contributionOf(text, keep, [])).toContain('  a: 1 # chuyển từ tháng trước\n')
  })

  test('documents go, the comments above them and below them stay', () => {
    expect(contributionOf('# nhóm trong-tam\ndocuments:\n  # theo ngày\n  - type: A\n    number: 1\n  # xóa theo\n  - type: B # xóa theo\n\n# danh sách\nlists:\n', empty, []))
      .toBe('# nhóm trong-tam\ndocuments:\n  # theo ngày\n\n# danh sách\nlists:\n')
    expect(contributionOf('documents: [{ type: A }] # c\nagency: x\n', empty, [])).toBe('documents: # c\nagency: x\n')
    expect(contributionOf('documents:\n- type: A\n- type: B', empty, [])).toBe('documents:\n')
  })

  test('figures that the catalogue asks for besides are put at the end', () => {
    expect(contributionOf('indicators:\n    a: 1\n    b:\n        value: 2 # c\n\nparagraphs:\n', empty, ['m:', 'n: { value: , total: }']))
      .toBe('indicators:\n    a:\n    b:\n        value: # c\n    m:\n    n: { value: , total: }\n\nparagraphs:\n')
  })
})

describe('the report\'s file', () => {
  test('is of the new period, without number and date; the draft\'s words and who signs stay', () => {
    expect(reportOf(`number: 312
date: 17/4/2026 # đã phát hành
title: "Kết quả tháng 4/2026 và tháng 04 năm 2026"
period: { from: 2026-03-16, to: '15/4/2026' }
draft: BẢN NHÁP
urgency: HỎA TỐC
paragraphs:
  a: trong tháng 4/2026
`, empty, days)).toBe(`number:
date: # đã phát hành
title: "Kết quả tháng 5/2026 và tháng 05 năm 2026"
period: { from: 2026-04-16, to: '15/5/2026' }
draft: BẢN NHÁP
urgency:
paragraphs:
  # cần xác nhận
  a: trong tháng 4/2026
`)
  })

  test('another year is named where the old one was', () => {
    const december: Move = { from: '2025-12', month: '2026-01', figures: 'empty' }
    expect(reportOf('title: Kết quả THÁNG 12/2025, quý I\n', december, days)).toBe('title: Kết quả THÁNG 1/2026, quý I\n')
    expect(reportOf('title: Kết quả tháng {{period.month}} và tháng 2/2025\n', december, days)).toBe('title: Kết quả tháng {{period.month}} và tháng 2/2025\n')
  })
})

test('months typed by hand are found in values only', () => {
  const text = '# tháng 4/2026\na: trong tháng 4/2026, tháng 04 năm\n  2026 và tháng 4, không kể tháng 4/2025, tháng 14, tháng 3\n'
  expect(monthWordsIn({ path: 'x', text }, '2026-04').map(({ start, end }) => text.slice(start, end))).toEqual(['tháng 4/2026', 'tháng 04 năm\n  2026', 'tháng 4'])
})
