import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { writeSmallWorkspace } from './month-files.ts'

const exported = (argv: readonly string[], changes: Readonly<Record<string, string | null>> = {}) =>
  inFolder(folder => bao(['export', ...argv], writeSmallWorkspace(folder, changes)))

const april = ['--month', '2026-04']
const head = 'Mã chỉ tiêu,Chỉ tiêu,Thành phần,Cơ quan,Đơn vị tính,Giá trị,Tổng số,Tỷ lệ (%),Riêng trong kỳ,Kỳ trước: giá trị,Kỳ trước: tỷ lệ (%),"Tăng, giảm","Tăng, giảm (%)","Tăng, giảm tỷ lệ (điểm %)",Được giao,Đơn vị được giao,Hạn'

test('every figure and every part, with the month before', async () => {
  const { status, stdout, stderr } = await exported(april)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.split('\r\n')).toEqual([
    `\ufeff${head}`,
    'so-suc-khoe,Tích hợp sổ sức khỏe điện tử,,Sở Y tế,trường hợp,967494,2226350,43.46,,933000,41.91,34494,3.7,1.55,,,',
    'benh-an,Bệnh viện có bệnh án điện tử,,Sở Y tế,bệnh viện,28,,,,20,,8,40,,,,',
    'benh-an,Bệnh viện có bệnh án điện tử,tuyến tỉnh,Sở Y tế,bệnh viện,15,,,,,,,,,,,',
    'benh-an,Bệnh viện có bệnh án điện tử,khu vực,Sở Y tế,bệnh viện,8,,,,,,,,,,,',
    'benh-an,Bệnh viện có bệnh án điện tử,tư nhân,Sở Y tế,bệnh viện,5,,,,,,,,,,,',
    // The month before was 0: a difference, and no percentage of nothing.
    'kiosk,Kiosk khám bệnh,,Sở Y tế,kiosk,22,,,,0,,22,,,,,',
    'thu-tuc,Thủ tục hành chính,,Công an tỉnh,TTHC,2218,,,,,,,,,,,',
    'thu-tuc,Thủ tục hành chính,cấp tỉnh,Công an tỉnh,TTHC,1814,,,,,,,,,,,',
    'thu-tuc,Thủ tục hành chính,cấp xã,Công an tỉnh,TTHC,404,,,,,,,,,,,',
    '',
  ])
})

test('the sample month: targets, and no cell that says nothing in English', async () => {
  const { stdout } = await bao(['export', ...april])
  expect(stdout).toMatch(/^an-sinh-vneid,.*,60,%,2026-06-30\r$/m)
  expect(stdout).not.toMatch(/undefined|NaN|null|\[object/)
})

test('a name that a spreadsheet would run', async () => {
  const { stdout } = await exported(april, { 'data/agencies.yaml': 'agencies:\n  so-y-te: { name: "=1+1", short: SYT }\n  cong-an-tinh: { name: Công an tỉnh, short: CAT }\n' })
  expect(stdout).toContain('kiosk,Kiosk khám bệnh,,"\'=1+1",kiosk,22')
})

describe('a month that is not complete', () => {
  test('what has not come is an empty cell, and who to ask is told', async () => {
    const { status, stdout, stderr } = await exported(april, { 'data/2026-04/so-y-te.yaml': null, 'data/2026-04/report.yaml': null })
    expect(status).toBe(0)
    expect(stdout).toContain('\r\nkiosk,Kiosk khám bệnh,,Sở Y tế,kiosk,,,,,0,,,,,,,\r\n')
    expect(stderr).toBe('Còn 3 chỉ tiêu chưa có số liệu nên để ô trống; xem của cơ quan nào bằng: bao-cao status --month 2026-04\n')
  })

  test('a file with errors: the rest is given, the errors are told, the end is not good', async () => {
    const { status, stdout, stderr } = await exported(april, { 'data/2026-04/so-y-te.yaml': 'x: [' })
    expect(status).toBe(1)
    expect(stdout).toContain('thu-tuc,Thủ tục hành chính,,Công an tỉnh,TTHC,2218')
    expect(stderr).toContain('--> data/2026-04/so-y-te.yaml')
    expect(stderr).toContain('xuất chưa trọn vẹn')
  })

  test('no folder', async () => {
    const { status, stdout, stderr } = await exported(['--month', '2026-06'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('mở kỳ mới bằng: bao-cao new --month 2026-06')
  })
})

test('into a file, with its mark and line ends', async () => {
  await inFolder(async folder => {
    writeSmallWorkspace(folder)
    expect(await bao(['export', ...april, '--out', 'bảng/số liệu.csv'], folder)).toMatchObject({ status: 0, stdout: native('bảng/số liệu.csv\n') })
    const bytes = readFileSync(join(folder, 'bảng/số liệu.csv'))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(11)
  })
})
