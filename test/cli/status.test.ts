import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { writeSmallWorkspace } from './month-files.ts'

/** In the small workspace on 4 May 2026. */
const status = (changes: Readonly<Record<string, string | null>>, ...options: string[]) =>
  inFolder(folder => bao(['status', '--month', '2026-04', ...options], writeSmallWorkspace(folder, changes)))

const noise = /undefined|NaN|\[object|null|Infinity|\n\s+at /

test('the sample month: a line for each agency, its targets, what to do next', async () => {
  const { status: end, stdout, stderr } = await bao(['status', '--month', '4/2026'])
  expect(end).toBe(0)
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^Tiến độ báo cáo kỳ 4\/2026\n\n- Hạn gửi số liệu: 14\/4\/2026, đã qua 20 ngày\.\n- Đã nhận số liệu của 16\/16 cơ quan phải gửi\./)
  expect(stdout).toMatch(/^Sở Y tế +đúng hạn +14\/4\/2026 +9\/9 +0 +0 +\d+$/m)
  expect(stdout).toMatch(/^Chỉ tiêu được giao$/m)
  expect(stdout).toContain('\nVIỆC TIẾP THEO\n- ')
  expect(stdout).not.toMatch(noise)
})

describe('a month that cannot be built has its table all the same', () => {
  test('no folder', async () => {
    const { status: end, stdout } = await inFolder(folder => bao(['status', '--month', '2026-05'], writeSmallWorkspace(folder)))
    expect(end).toBe(0)
    expect(stdout).toContain('Chưa có thư mục số liệu của kỳ này.')
    expect(stdout).toMatch(/^Sở Y tế +chưa gửi /m)
    expect(stdout).toContain('VIỆC TIẾP THEO\n- Mở kỳ mới từ kỳ trước: bao-cao new --month 2026-05\n')
  })

  test('no report.yaml', async () => {
    const { status: end, stdout } = await status({ 'data/2026-04/report.yaml': null })
    expect(end).toBe(0)
    expect(stdout).toContain('Kỳ này chưa có tệp report.yaml.')
    expect(stdout).toMatch(/^Sở Y tế +đúng hạn +13\/4\/2026 +3\/3 /m)
    expect(stdout).toContain('VIỆC TIẾP THEO\n- Chép report.yaml của kỳ trước vào data/2026-04')
  })

  test.each(['x: [', 'title: {}\n', ''])('report.yaml is %j', async text => {
    const { status: end, stdout } = await status({ 'data/2026-04/report.yaml': text })
    expect(end).toBe(0)
    expect(stdout).toContain('Tệp report.yaml của kỳ này còn lỗi.')
    expect(stdout).toMatch(/^Sở Y tế +đúng hạn +13\/4\/2026 +3\/3 /m)
    expect(stdout).toContain('VIỆC TIẾP THEO\n- Sửa lỗi của data/2026-04/report.yaml')
    expect(stdout).not.toMatch(noise)
  })

  test('an agency\'s file is no text', async () => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder)
      writeFileSync(join(folder, 'data/2026-04/so-y-te.yaml'), Buffer.from([0x61, 0xff, 0x62]))
      const { stdout } = await bao(['status', '--month', '2026-04'], folder)
      expect(stdout).toMatch(/^Sở Y tế +chưa đọc được tệp +0\/3 +0 +1 +0$/m)
      expect(stdout).toContain('Sửa tệp chưa đọc được: data/2026-04/so-y-te.yaml.')
    })
  })

  test('an agency\'s file has a wrong ending', async () => {
    const { stdout } = await status({ 'data/2026-04/so-y-te.yaml': null, 'data/2026-04/so-y-te.yaml.txt': 'agency: so-y-te\n' })
    expect(stdout).toMatch(/^Sở Y tế +chưa đọc được tệp /m)
  })

  test('nobody has sent anything', async () => {
    const { stdout } = await status({ 'data/2026-04/so-y-te.yaml': null, 'data/2026-04/cong-an-tinh.yaml': null })
    expect(stdout).toMatch(/^Sở Y tế +chưa gửi, quá hạn 20 ngày +0\/3 /m)
    expect(stdout).toContain('Đôn đốc 2 cơ quan chưa gửi (hạn 14/4/2026 đã qua): Sở Y tế; Công an tỉnh.')
  })

  test('nobody knows who reports', async () => {
    const { status: end, stdout, stderr } = await status({ 'data/agencies.yaml': 'x: [' })
    expect(end).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('--> data/agencies.yaml')
  })

  test('a workspace of nobody yet', async () => {
    const { status: end, stdout } = await status({ 'data/agencies.yaml': 'agencies: {}\n', 'data/indicators.yaml': 'indicators: {}\n', 'data/2026-04/so-y-te.yaml': null, 'data/2026-04/cong-an-tinh.yaml': null })
    expect(end).toBe(0)
    expect(stdout).toContain('chưa có cơ quan nào phải gửi')
    expect(stdout).not.toMatch(noise)
  })
})

test('a month that has just been opened: files are there, and nobody has sent anything', async () => {
  await inFolder(async folder => {
    writeSmallWorkspace(folder)
    expect((await bao(['new', '--month', '2026-05'], folder)).status).toBe(0)
    const { stdout } = await bao(['status', '--month', '2026-05'], folder)
    expect(stdout).toContain('Hạn gửi số liệu: 14/5/2026, còn 10 ngày.')
    expect(stdout).toContain('Đã nhận số liệu của 0/2 cơ quan phải gửi; 2 cơ quan chưa gửi.')
    expect(stdout).toMatch(/^Sở Y tế +chưa gửi +0\/3 /m)
    expect(stdout).toContain('Đôn đốc 2 cơ quan chưa gửi (hạn 14/5/2026): Sở Y tế; Công an tỉnh.')
  })
})

describe('other forms', () => {
  test('json', async () => {
    const { stdout } = await status({}, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ month: '2026-04', today: '2026-05-04', daysLeft: -20, report: 'good', agencies: [{ id: 'so-y-te', arrival: 'received' }, { id: 'cong-an-tinh', arrival: 'undated' }], targets: [] })
  })

  test('md', async () => {
    const { stdout } = await status({}, '--format', 'md')
    expect(stdout).toContain('| Sở Y tế | đúng hạn | 13/4/2026 | 3/3 | 0 | 0 |')
  })

  test('html escapes what agencies are called', async () => {
    const { stdout } = await status({ 'data/agencies.yaml': 'agencies:\n  so-y-te: { name: "<img src=x onerror=alert(1)>", short: SYT }\n  cong-an-tinh: { name: Công an tỉnh, short: CAT }\n' }, '--format', 'html')
    expect(stdout).toMatch(/^<!DOCTYPE html>/)
    expect(stdout).not.toContain('<img')
    expect(stdout).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  test('into a file, and never over one that is there', async () => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder)
      const asked = ['status', '--month', '2026-04', '--format', 'html', '--out', 'tien-do.html']
      expect(await bao(asked, folder)).toMatchObject({ status: 0, stdout: 'tien-do.html\n', stderr: '' })
      expect(readFileSync(join(folder, 'tien-do.html'), 'utf8')).toContain('Tiến độ báo cáo kỳ 4/2026')

      writeFileSync(join(folder, 'tien-do.html'), 'của tôi')
      expect(await bao(asked, folder)).toMatchObject({ status: 0, stdout: 'tien-do (mới).html\n' })
      expect(readFileSync(join(folder, 'tien-do.html'), 'utf8')).toBe('của tôi')
      expect(await bao([...asked, '--force'], folder)).toMatchObject({ status: 0, stdout: 'tien-do.html\n' })
      expect(readFileSync(join(folder, 'tien-do (bản cũ).html'), 'utf8')).toBe('của tôi')
    })
  })
})

test.each([
  [['status'], 'chưa cho biết kỳ nào', 'thêm --month 2026-04 cho kỳ mới nhất; các kỳ đang có: 2026-03, 2026-04'],
  [['status', '--month', '13/2026'], '"13/2026" không phải là một tháng', 'ví dụ 2026-04'],
  [['status', '--month', '4/2026', '--format', 'xml'], '--format không nhận giá trị "xml"', 'các giá trị dùng được: pretty, json, md, html'],
])('%j', async (argv, message, hint) => {
  const { status: end, stdout, stderr } = await inFolder(folder => bao(argv, writeSmallWorkspace(folder)))
  expect(end).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(message)
  expect(stderr).toContain(hint)
})

test('nothing is written and nothing is changed', async () => {
  await inFolder(async folder => {
    writeSmallWorkspace(folder)
    await bao(['status', '--month', '2026-04'], folder)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    rmSync(join(folder, 'templates'), { recursive: true })
    expect((await bao(['status', '--month', '2026-04'], folder)).stdout).toMatch(/^Sở Y tế +đúng hạn /m)
  })
})
