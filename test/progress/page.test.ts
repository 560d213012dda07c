import { describe, expect, test } from 'vitest'
import { nextSteps } from '../../src/progress/next-steps.ts'
import { progressToPage } from '../../src/progress/progress-to-page.ts'
import type { MonthProgress } from '../../src/progress/progress.ts'
import { textOf } from '../../src/tables/table.ts'
import { month, progressWith, withTarget } from './month.ts'

const file = 'data/2026-04/so-y-te.yaml'

function said(progress: MonthProgress) {
  const { title, parts } = progressToPage(progress)
  const facts = parts.flatMap(part => (part.type === 'item' ? part.content.map(({ text }) => text) : []))
  const rows = parts.flatMap(part => (part.type === 'table' ? [part.table.rows.map(row => row.map(textOf))] : []))
  return { title, facts, rows }
}

test('a month that is under way', () => {
  const { title, facts, rows } = said(progressWith({ [file]: 'agency: so-y-te\nsubmitted: 17/4/2026\nindicators:\n  so-suc-khoe: 967.494\n  benh-an:\n  kiosk: 22\n', 'data/2026-04/cong-an-tinh.yaml': null }, '2026-04-20'))
  expect(title).toBe('Tiến độ báo cáo kỳ 4/2026')
  expect(facts.slice(0, 3)).toEqual([
    'Hạn gửi số liệu: 14/4/2026, đã qua 6 ngày.',
    'Đã nhận số liệu của 1/2 cơ quan phải gửi; 1 cơ quan gửi chậm; 1 cơ quan chưa gửi.',
    'Chỉ tiêu đã có số: 2/4.',
  ])
  expect(rows[0]!.map(row => row.slice(0, 5))).toEqual([
    ['Sở Y tế', 'chậm 3 ngày', '17/4/2026', '2/3', '0'],
    ['Công an tỉnh', 'chưa gửi, quá hạn 6 ngày', '', '0/1', '0'],
  ])
})

test.each([['2026-04-10', 'còn 4 ngày'], ['2026-04-14', 'là hôm nay'], ['2026-04-15', 'đã qua 1 ngày']])('on %s the deadline %s', (today, words) => {
  expect(said(progressWith({}, today)).facts[0]).toBe(`Hạn gửi số liệu: 14/4/2026, ${words}.`)
})

describe('targets in words', () => {
  const row = (target: string, changes = {}) => said(progressWith({ 'data/indicators.yaml': withTarget(target), ...changes })).rows[1]![0]!
  const history = { ...month('2026-02', 18), ...month('2026-03', 20) }

  test('behind', () => expect(row('value: 60, by: 31/12/2026', history)).toEqual(['Kiosk khám bệnh', '22 kiosk', '60 kiosk', '31/12/2026', '4 kiosk', '2 kiosk', 'khó kịp hạn']))
  test('too few months', () => expect(row('value: 60, by: 31/12/2026').at(-1)).toBe('chưa đủ số để tính'))
  test('an older number names its month', () => expect(row('value: 60, by: 31/12/2026', { ...history, [file]: null })[1]).toBe('20 kiosk (3/2026)'))
  test('nothing received', () => {
    expect(row('value: 60, by: 31/12/2026', { [file]: null, 'data/2026-03/so-y-te.yaml': null })).toEqual(['Kiosk khám bệnh', '', '60 kiosk', '31/12/2026', '', '', 'chưa có số liệu'])
  })
})

describe('what to do next', () => {
  const steps = (changes: Readonly<Record<string, string | null>>, report: MonthProgress['report'] = 'good') => nextSteps(progressWith(changes, '2026-04-10', report))

  test('no folder: open the month', () => expect(steps({}, 'folderless')).toEqual(['Mở kỳ mới từ kỳ trước: bao-cao new --month 2026-04']))
  test('no report.yaml', () => expect(steps({}, 'absent')[0]).toContain('Chép report.yaml của kỳ trước vào data/2026-04'))
  test('report.yaml with errors', () => expect(steps({}, 'faulty')[0]).toContain('Sửa lỗi của data/2026-04/report.yaml'))
  test('a file that cannot be read is named', () => {
    expect(steps({ [file]: 'x: [' })[0]).toBe('Sửa tệp chưa đọc được: data/2026-04/so-y-te.yaml.')
  })
  test('who is missing is named', () => {
    expect(steps({ [file]: null })).toContain('Đôn đốc 1 cơ quan chưa gửi (hạn 14/4/2026): Sở Y tế.')
  })
  test('gaps, missing days and what is to be confirmed', () => {
    const found = steps({ [file]: 'agency: so-y-te\nindicators:\n  so-suc-khoe: 967.494\n  benh-an:\n  kiosk:\nparagraphs:\n  # cần xác nhận\n  mo-dau: Chữ cũ.\n' })
    expect(found).toContain('Bổ sung số liệu còn trống: Sở Y tế (2 chỉ tiêu).')
    expect(found).toContain('Ghi ngày gửi (mục submitted) vào tệp của: Sở Y tế; Công an tỉnh.')
    expect(found.some(step => step.includes('Sở Y tế (1 chỗ)'))).toBe(true)
  })
  test('a complete month is built, a clean one for good', () => {
    const progress = progressWith({})
    const clean = { ...progress, elsewhere: { errors: 0, warnings: 0, toConfirm: 0 }, agencies: progress.agencies.map(agency => ({ ...agency, arrival: 'received' as const, warnings: 0 })) }
    expect(nextSteps(clean)).toEqual(['Ghi số, ngày ban hành rồi dựng bản chính thức: bao-cao build --month 2026-04 --final'])
    expect(nextSteps({ ...clean, elsewhere: { errors: 0, warnings: 0, toConfirm: 3 } })[0]).toMatch(/chỗ giữ từ tháng trước hoặc lấy từ tệp Word .*: report\.yaml \(3 chỗ\)\.$/)
    expect(nextSteps({ ...clean, elsewhere: { errors: 0, warnings: 2, toConfirm: 0 } })).toEqual(['Xem lại 2 cảnh báo bằng: bao-cao check --month 2026-04', 'Dựng bản dự thảo để xem: bao-cao build --month 2026-04'])
  })
})
