import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { writeSmallWorkspace } from './month-files.ts'

const issued = 'number: 12\ndate: 20/4/2026\ntitle: Kết quả tháng {{period.month}}\nperiod: { from: 16/3/2026, to: 15/4/2026 }\n'
const lock = 'data/2026-04/closed.lock.json'
const clinics = 'data/2026-04/so-y-te.yaml'

interface Workspace {
  readonly folder: string
  run(line: string): ReturnType<typeof bao>
  read(path: string): string
  /** Puts other words into a file. */
  edit(path: string, from: string, to: string): void
}

/** The small workspace with April issued, and other files in place of its own. */
function inWorkspace(use: (workspace: Workspace) => Promise<void>, change: Readonly<Record<string, string | null>> = {}): Promise<void> {
  return inFolder(folder => {
    writeSmallWorkspace(folder, { 'data/2026-04/report.yaml': issued, ...change })
    const read = (path: string) => readFileSync(join(folder, path), 'utf8')
    return use({
      folder,
      read,
      run: line => bao(line.split(' '), folder),
      edit(path, from, to) {
        expect(read(path)).toContain(from)
        writeFileSync(join(folder, path), read(path).replace(from, to))
      },
    })
  })
}

test('an issued month is closed with its figures; what it builds stays the same', () => inWorkspace(async ({ run, read }) => {
  await run('build --month 2026-04 --final --format md')
  const before = read('out/2026-04/BC-TGVĐA06-2026-04.md')
  const { status, stdout, stderr } = await run('close --month 4/2026')
  expect(stderr).toContain('Đã chốt kỳ 4/2026 với 4 chỉ tiêu.')
  expect(stderr).toContain('bao-cao new --month 2026-05')
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${native(lock)}\n` })

  const { month, closed, files, shared, figures } = JSON.parse(read(lock))
  expect({ month, closed, template: 'mau' }).toEqual({ month: '2026-04', closed: '2026-05-04', template: 'mau' })
  expect(Object.keys(files)).toEqual(['cong-an-tinh.yaml', 'report.yaml', 'so-y-te.yaml'])
  expect(Object.keys(shared)).toEqual(expect.arrayContaining(['bao-cao.yaml', 'data/indicators.yaml', 'data/2026-03/so-y-te.yaml', 'templates/mau/body.hbs', 'templates/mau/layout.yaml']))
  expect(figures['so-suc-khoe']).toEqual({ value: '967.494', total: '2.226.350', rate: '43,46', month: null, parts: {} })
  expect(figures['thu-tuc'].parts).toEqual({ tinh: '1.814', xa: '404' })

  expect(await run('check --month 2026-04')).toMatchObject({ status: 0, stdout: 'Không tìm thấy chỗ nào phải sửa: kỳ 4/2026.\n' })
  expect((await run('build --month 2026-04 --final --format md')).stderr).toBe('')
  expect(read('out/2026-04/BC-TGVĐA06-2026-04.md')).toBe(before)
}))

test('an edited figure stops build and check; opened again, it is closed anew', () => inWorkspace(async ({ folder, run, read, edit }) => {
  await run('close --month 2026-04')
  edit(clinics, 'kiosk: 22', 'kiosk: 1.023')
  for (const command of ['build', 'check']) {
    const { status, stdout, stderr } = await run(`${command} --month 2026-04`)
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('kỳ 4/2026 đã chốt ngày 04/5/2026 nhưng dựng lại bây giờ thì ra báo cáo khác: tệp đã sửa: so-y-te.yaml\n')
    expect(stdout + stderr).toContain('lỗi[closed-figure-changed]: Kiosk khám bệnh: khi chốt là 22, nay là 1.023\n')
    expect(stdout + stderr).toContain(`--> ${clinics}:6:10`)
    expect(stdout + stderr).toContain('bao-cao close --month 2026-04 --reopen --reason "lý do"')
  }
  expect(existsSync(join(folder, 'out'))).toBe(false)
  expect(await run('close --month 2026-04')).toMatchObject({ status: 1, stderr: expect.stringContaining('kỳ 4/2026 đã chốt rồi') })

  const reopened = await bao(['close', '--month', '2026-04', '--reopen', '--reason', ' Sở Y tế\nđính chính '], folder)
  expect(reopened).toMatchObject({ status: 0, stdout: native('data/2026-04/closed.log\n') })
  expect(reopened.stderr).toContain('chốt lại: bao-cao close --month 2026-04')
  expect(existsSync(join(folder, lock))).toBe(false)
  expect(read('data/2026-04/closed.log')).toBe('04/5/2026: mở lại, lý do: Sở Y tế đính chính\n')

  expect((await run('build --month 2026-04')).status).toBe(0)
  expect((await run('close --month 2026-04')).status).toBe(0)
  expect(JSON.parse(read(lock)).figures.kiosk.value).toBe('1.023')
  await run('close --month 2026-04 --reopen --reason lần-hai')
  expect(read('data/2026-04/closed.log').split('\n')).toHaveLength(3)
}))

describe('what a closed month may become', () => {
  test.each([
    ['a part', clinics, 'tu-nhan: 5', 'tu-nhan: 6', 'Bệnh viện có bệnh án điện tử, tư nhân: khi chốt là 5, nay là 6'],
    ['a figure taken out', clinics, 'kiosk: 22', 'kiosk:', 'Kiosk khám bệnh: khi chốt là 22, nay là chưa có số liệu'],
    ['words', clinics, 'Ngành y tế', 'Toàn ngành y tế', 'tệp đã sửa: so-y-te.yaml'],
    ['the template', 'templates/mau/body.hbs', '# KẾT QUẢ', '# KẾT QUẢ MỚI', 'tệp dùng chung hoặc của kỳ trước đã sửa: templates/mau/body.hbs'],
  ])('not another report: %s', (_, path, from, to, said) => inWorkspace(async ({ run, edit }) => {
    await run('close --month 2026-04')
    edit(path, from, to)
    const { status, stdout } = await run('check --month 2026-04')
    expect(stdout).toContain(said)
    expect(status).toBe(1)
  }))

  test('a file that is gone or new is named', () => inWorkspace(async ({ folder, run }) => {
    await run('close --month 2026-04')
    rmSync(join(folder, 'data/2026-04/cong-an-tinh.yaml'))
    const { stdout } = await run('check --month 2026-04')
    expect(stdout).toContain('tệp không còn: cong-an-tinh.yaml')
    expect(stdout).toContain('Thủ tục hành chính, cấp xã: khi chốt là 404, nay là chưa có số liệu')
  }))

  test('a comment is a warning', () => inWorkspace(async ({ run, edit }) => {
    await run('close --month 2026-04')
    edit(clinics, 'kiosk: 22', 'kiosk: 22 # đã hỏi lại')
    const { status, stdout } = await run('check --month 2026-04')
    expect(stdout).toContain('cảnh báo[closed-files-changed]')
    expect(stdout).not.toContain('lỗi[')
    expect(status).toBe(0)
  }))

  test('what other months need may change in the shared files', () => inWorkspace(async ({ run, edit }) => {
    await run('close --month 2026-04')
    edit('data/indicators.yaml', 'total: 2.226.350', 'total: 2.300.000')
    edit('data/agencies.yaml', 'short: CAT', 'short: CAT, note: mới')
    expect((await run('check --month 2026-04')).stdout).not.toContain('closed-')
  }))
})

test('the month after is compared with the closed figures, and what the files say otherwise is told', () => inWorkspace(async ({ run, read, edit }) => {
  await run('close --month 2026-04')
  edit(clinics, 'kiosk: 22', 'kiosk: 30')
  const { status, stderr } = await run('build --month 2026-05 --format md')
  expect(stderr).toContain('cảnh báo[closed-figure-differs]: Kiosk khám bệnh: kỳ 4/2026 đã chốt là 22, tệp này nay cho 30; báo cáo này vẫn dùng số đã chốt')
  expect(stderr).toContain(`--> ${clinics}:6:10`)
  expect(status).toBe(0)
  expect(read('out/2026-05/BC-TGVĐA06-2026-05.md')).toContain('tăng 18 kiosk.')
}, {
  'data/2026-05/report.yaml': 'title: Kết quả\nperiod: { from: 16/4/2026, to: 15/5/2026 }\n',
  'data/2026-05/so-y-te.yaml': 'agency: so-y-te\nsubmitted: 13/5/2026\nindicators: { so-suc-khoe: 970.000, benh-an: 28, kiosk: 40 }\nparagraphs:\n  mo-dau: Số kiosk {{change "kiosk" by="value"}} kiosk.\n',
}))

describe('refused', () => {
  test.each([
    ['a draft', { 'data/2026-04/report.yaml': issued.replace('number: 12', 'number:') }, 'phải có số văn bản'],
    ['an error', { [clinics]: 'agency: so-y-te\nindicators: { kioks: 22 }\n' }, 'chưa có chỉ tiêu "kioks"'],
    ['an open warning', { 'data/2026-04/cong-an-tinh.yaml': 'agency: cong-an-tinh\nindicators: { thu-tuc: }\n' }, 'xử lý từng cảnh báo'],
    ['no report', { 'data/2026-04/report.yaml': null }, 'chưa có tệp report.yaml'],
  ])('%s', (_, change, said) => inWorkspace(async ({ folder, run }) => {
    const { status, stdout, stderr } = await run('close --month 2026-04')
    expect(stderr).toContain(said)
    expect(stderr).toMatch(/Chưa chốt kỳ 4\/2026[^\n]*\n$/)
    expect(stderr).not.toContain('--final')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(existsSync(join(folder, lock))).toBe(false)
  }, change))

  test('an accepted warning is no hindrance', () => inWorkspace(async ({ run }) => {
    expect((await run('close --month 2026-04')).status).toBe(0)
  }, { 'data/2026-04/cong-an-tinh.yaml': 'agency: cong-an-tinh\nindicators:\n  # chấp nhận figure-missing: đang thống kê lại\n  thu-tuc:\n' }))

  test.each([
    ['close', 2, 'chưa cho biết kỳ nào'],
    ['close --month abc', 2, '"abc" không phải là một tháng'],
    ['close --month 2026-04 --reopen', 2, 'phải ghi lý do'],
    ['close --month 2026-04 --reason x', 2, 'thêm --reopen để mở lại'],
    ['close --month 2026-04 --reopen --reason x', 1, 'kỳ 4/2026 chưa chốt'],
    ['close --month 2026-07', 1, 'chưa có thư mục số liệu của kỳ 7/2026'],
  ])('%s', (line, status, said) => inWorkspace(async ({ run }) => {
    expect(await run(line)).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(said) })
  }))
})

test('forms aren\'t taken into a closed month', () => inWorkspace(async ({ run, read }) => {
  await run('close --month 2026-04')
  const before = read(clinics)
  const { status, stderr } = await run('import khong-mo-toi.xlsx --month 2026-04')
  expect(stderr).toContain('kỳ 4/2026 đã chốt nên không nhận thêm phiếu')
  expect(status).toBe(1)
  expect(read(clinics)).toBe(before)
}))

describe('a lock that can\'t be used is told, and the month can be opened again', () => {
  test.each([
    ['cut off', '{ "month": "2026-04",', 'lỗi[lock-broken]'],
    ['empty', '', 'lỗi[lock-broken]'],
    ['edited', null, 'lỗi[lock-broken]'],
  ])('%s', (_, text, said) => inWorkspace(async ({ folder, run, edit }) => {
    await run('close --month 2026-04')
    if (text === null) edit(lock, '"value":"22"', '"value":"hai hai"')
    else writeFileSync(join(folder, lock), text)
    const { status, stderr } = await run('build --month 2026-04')
    expect(stderr).toContain(said)
    expect(stderr).toContain(`--> ${lock}`)
    expect(status).toBe(1)
    expect((await run('close --month 2026-04 --reopen --reason hỏng')).status).toBe(0)
    expect((await run('close --month 2026-04')).status).toBe(0)
  }))

  test('another month\'s', () => inWorkspace(async ({ run, edit }) => {
    await run('close --month 2026-04')
    edit(lock, '"month": "2026-04"', '"month": "2026-02"')
    expect((await run('check --month 2026-04')).stdout).toContain('tệp chốt này là của kỳ 2/2026 nhưng nằm trong thư mục kỳ 4/2026')
  }))
})
