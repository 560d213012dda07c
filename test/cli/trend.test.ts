import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { writeSmallWorkspace } from './month-files.ts'

const trend = (argv: readonly string[], changes: Readonly<Record<string, string | null>> = {}) =>
  inFolder(folder => bao(['trend', ...argv], writeSmallWorkspace(folder, changes)))

test('the sample: two indicators, each with its months', async () => {
  const { status, stdout, stderr } = await bao(['trend', 'so-suc-khoe-dien-tu', 'kiosk-tiep-don'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^Công dân tích hợp sổ sức khỏe điện tử trên VNeID\nSở Y tế; tỷ lệ %\n/)
  expect(stdout).toMatch(/^4\/2026 +43,46% +█+.* ┊ +tăng 1,55 điểm %$/m)
  expect(stdout).toMatch(/\n\nLượt người bệnh được tiếp đón qua kiosk\n/)
})

test('months without a folder between and around are gaps', async () => {
  const { stdout } = await trend(['kiosk', '--from', '1/2026', '--to', '2026-05'])
  expect(stdout.match(/chưa có thư mục số liệu/g)).toHaveLength(3)
  expect(stdout).toMatch(/^4\/2026 +22 kiosk +█+ +tăng 22 kiosk$/m)
})

test('a month whose report.yaml is missing counts too', async () => {
  expect((await trend(['kiosk'], { 'data/2026-04/report.yaml': null })).stdout).toContain('22 kiosk')
})

test('a file with errors is a gap, and how to see them is told', async () => {
  const { status, stdout, stderr } = await trend(['kiosk'], { 'data/2026-03/so-y-te.yaml': 'x: [' })
  expect(status).toBe(0)
  expect(stdout).toContain('tệp số liệu có lỗi, chưa đọc được')
  expect(stderr).toBe('Có tệp số liệu chưa đọc được ở kỳ 3/2026; xem từng lỗi bằng: bao-cao check --month 2026-03\n')
})

describe('other forms', () => {
  test('csv', async () => {
    const { stdout } = await trend(['kiosk', '--format', 'csv', '--separator', ';'])
    expect(stdout).toBe('\ufeffTháng;Mã chỉ tiêu;Chỉ tiêu;Cơ quan;Đơn vị tính;Giá trị;Tổng số;Tỷ lệ (%);Ghi chú\r\n2026-03;kiosk;Kiosk khám bệnh;Sở Y tế;kiosk;0;;;\r\n2026-04;kiosk;Kiosk khám bệnh;Sở Y tế;kiosk;22;;;\r\n')
  })

  test('svg', async () => {
    const { stdout } = await trend(['kiosk', 'so-suc-khoe', '--format', 'svg'])
    expect(XMLValidator.validate(stdout)).toBe(true)
    expect(stdout).not.toMatch(/NaN|undefined/)
  })
})

test.each([
  [['kios'], 2, 'không có chỉ tiêu nào mang mã "kios"', 'có phải bạn muốn viết kiosk?'],
  [['kiosk', '--from', '2026-05', '--to', '2026-04'], 2, 'tháng đầu (--from 2026-05) đứng sau tháng cuối (--to 2026-04)', 'đổi chỗ hai tháng'],
  [['kiosk', '--from', 'x'], 2, '"x" không phải là một tháng', 'ví dụ'],
  [['kiosk', '--from', '1900-01'], 2, 'khoảng thời gian dài hơn 600 tháng', '--from và --to'],
  [[], 2, 'lệnh này cần thêm <chỉ-tiêu>', 'bao-cao trend --help'],
])('%j', async (argv, end, message, hint) => {
  const { status, stderr } = await trend(argv)
  expect(status).toBe(end)
  expect(stderr).toContain(message)
  expect(stderr).toContain(hint)
})

test('a catalogue with errors', async () => {
  const { status, stdout, stderr } = await trend(['kiosk'], { 'data/indicators.yaml': 'indicators: 5\n' })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('--> data/indicators.yaml')
})
