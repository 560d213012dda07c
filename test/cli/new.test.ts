import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'

/** The small workspace on disk, with other files in place of its own; null takes one away. */
function inWorkspace<T>(use: (folder: string) => Promise<T>, change: Readonly<Record<string, string | null>> = {}): Promise<T> {
  return inFolder(folder => {
    for (const [path, text] of [...filesOf(smallWorkspace), ...Object.entries(change)]) {
      if (text === null || change[path] === null) continue
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return use(folder)
  })
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

describe('new', () => {
  test('begins the month from the one before, tells what it did and what comes next', () => inWorkspace(async folder => {
    const { status, stdout, stderr } = await bao(['new', '--month', '5/2026'], folder)
    expect(stderr).toContain('Đã tạo kỳ 5/2026 (từ ngày 16/4/2026 đến ngày 15/5/2026): report.yaml và 2 tệp cơ quan, theo kỳ 4/2026.')
    expect(stderr).toContain('Giữ 2 đoạn văn, chú thích, danh sách')
    expect(stderr).toContain('bao-cao status --month 2026-05')
    expect(stdout).toBe(native('data/2026-05\n'))
    expect(status).toBe(0)
    expect(readdirSync(join(folder, 'data/2026-05'))).toEqual(['cong-an-tinh.yaml', 'report.yaml', 'so-y-te.yaml'])
    expect(read(folder, 'data/2026-05/report.yaml')).toBe('title: Kết quả tháng {{period.month}}\nperiod: { from: 16/4/2026, to: 15/5/2026 }\n')
    expect(read(folder, 'data/2026-05/so-y-te.yaml')).toBe(`agency: so-y-te
submitted:
indicators:
  so-suc-khoe:
  benh-an: { parts: { tuyen-tinh: , khu-vuc: , tu-nhan: } }
  kiosk:
documents:
lists:
  # cần xác nhận
  kiosk:
    - { name: Bệnh viện A, count: 20, area: bắc }
    - { name: Bệnh viện B, count: 2, area: nam }
paragraphs:
  # cần xác nhận
  mo-dau: Ngành y tế có {{value "kiosk"}} kiosk.
`)
  }))

  test('the new month can be checked and built at once, and what is marked is told', () => inWorkspace(async folder => {
    await bao(['new', '--month', '2026-05', '--keep'], folder)
    expect(read(folder, 'data/2026-05/so-y-te.yaml')).toContain('  so-suc-khoe: 967.494 # chuyển từ tháng trước\n')
    const { stdout, status } = await bao(['check', '--month', '2026-05', '--rule', 'unconfirmed', '--format', 'short'], folder)
    expect(stdout).toContain('data/2026-05/so-y-te.yaml:4:3')
    expect(stdout.match(/unconfirmed/g)).toHaveLength(6)
    expect(status).toBe(0)
    expect((await bao(['build', '--month', '2026-05', '--format', 'md'], folder)).status).toBe(0)
    expect((await bao(['build', '--month', '2026-05', '--final'], folder)).status).toBe(1)
  }))

  test('the next month goes by what the new one has become', () => inWorkspace(async folder => {
    await bao(['new', '--month', '2026-05'], folder)
    expect((await bao(['new', '--month', '2026-06'], folder)).status).toBe(0)
    expect(read(folder, 'data/2026-06/report.yaml')).toContain('{ from: 16/5/2026, to: 15/6/2026 }')
    expect(read(folder, 'data/2026-06/so-y-te.yaml')).toBe(read(folder, 'data/2026-05/so-y-te.yaml'))
  }))

  test('a month that is there is not touched, whatever it is called', () => inWorkspace(async folder => {
    const before = read(folder, 'data/2026-04/so-y-te.yaml')
    const { status, stdout, stderr } = await bao(['new', '--month', '2026-04'], folder)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('đã có thư mục của kỳ 4/2026')
    expect(stderr).toContain('gợi ý: làm tiếp kỳ này: bao-cao status --month 2026-04')
    expect(read(folder, 'data/2026-04/so-y-te.yaml')).toBe(before)
    expect((await bao(['new', '--month', '2026-05'], folder)).stderr).toContain('data/2026-5')
  }, { 'data/2026-5/ghi-chu.txt': 'của tôi' }))

  test('an empty folder is filled', () => inWorkspace(async folder => {
    mkdirSync(join(folder, 'data/2026-05'))
    expect((await bao(['new', '--month', '2026-05'], folder)).status).toBe(0)
  }))

  test('another month to go by is named, and its months typed by hand are told', () => inWorkspace(async folder => {
    const missing = await bao(['new', '--month', '2026-07'], folder)
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('bao-cao new --month 2026-07 --from 2026-04 (các kỳ đang có: 2026-03, 2026-04)')
    const { status, stderr } = await bao(['new', '--month', '2026-07', '--from', '3/2026'], folder)
    expect(status).toBe(0)
    expect(stderr).toContain('(từ ngày 16/6/2026 đến ngày 15/7/2026)')
    expect(stderr).toContain('Lập tệp mới cho cơ quan kỳ trước chưa có tệp: cong-an-tinh.')
    expect(stderr).toContain('data/2026-07/so-y-te.yaml:7: tháng 3/2026')
    expect(read(folder, 'data/2026-07/cong-an-tinh.yaml')).toContain('  thu-tuc: { parts: { tinh: , xa: } }\n')
  }, { 'data/2026-03/so-y-te.yaml': 'agency: so-y-te\nindicators: { so-suc-khoe: 1, benh-an: 2, kiosk: 3 }\nparagraphs:\n  a: chữ\n  b: trong tháng 3/2026\n' }))

  test('a period that ended on another day is continued, and told', () => inWorkspace(async folder => {
    const { stderr } = await bao(['new', '--month', '2026-05'], folder)
    expect(stderr).toContain('(từ ngày 19/4/2026 đến ngày 15/5/2026)')
    expect(stderr).toContain('theo bao-cao.yaml thì kỳ này bắt đầu từ ngày 16/4/2026')
  }, { 'data/2026-04/report.yaml': 'title: x\nperiod: { from: 16/3/2026, to: 18/4/2026 }\n' }))

  test('the first month of all is made from register and catalogue', () => inWorkspace(async folder => {
    const { status, stderr } = await bao(['new', '--month', '2026-05'], folder)
    expect(stderr).toContain('lập từ danh sách cơ quan và danh mục chỉ tiêu')
    expect(status).toBe(0)
    expect(read(folder, 'data/2026-05/so-y-te.yaml')).toContain('submitted:\n\nindicators:\n  so-suc-khoe:\n  benh-an: { parts: { tuyen-tinh: , khu-vuc: , tu-nhan: } }\n  kiosk:\n')
    // The template asks for a text that nobody has written yet.
    expect((await bao(['check', '--month', '2026-05'], folder)).stdout).toContain('không có đoạn "mo-dau" trong data/2026-05/so-y-te.yaml')
    expect((await bao(['fmt', '--check', 'data/2026-05'], folder)).stdout).toBe('')
  }, Object.fromEntries([...filesOf(smallWorkspace).keys()].filter(path => /^data\/2026/.test(path)).map(path => [path, null]))))

  test('what can\'t be read stops it: nothing is written', () => inWorkspace(async folder => {
    const { status, stderr } = await bao(['new', '--month', '2026-05'], folder)
    expect(status).toBe(1)
    expect(stderr).toContain('data/2026-04/so-y-te.yaml:2')
    expect(stderr).toContain('Chưa tạo kỳ 5/2026, không ghi tệp nào')
    expect(readdirSync(join(folder, 'data'))).not.toContain('2026-05')
  }, { 'data/2026-04/so-y-te.yaml': 'agency: so-y-te\nindicators: { kiosk: 22\n' }))

  test('a half-filled month with mistakes in its figures goes on', () => inWorkspace(async folder => {
    expect((await bao(['new', '--month', '2026-05'], folder)).status).toBe(0)
    expect(read(folder, 'data/2026-05/so-y-te.yaml')).toBe('agency: so-y-te\nindicators:\n  kiosk:\n  la:\nparagraphs:\n')
  }, { 'data/2026-04/so-y-te.yaml': 'agency: so-y-te\nindicators:\n  kiosk: 1.5\n  la: hai\nparagraphs:\n', 'data/2026-04/report.yaml': 'period:\n' }))

  test('asked for wrongly', () => inWorkspace(async folder => {
    expect((await bao(['new'], folder)).stderr).toContain('tạo kỳ tiếp theo: bao-cao new --month 2026-05')
    expect((await bao(['new', '--month', 'tháng năm'], folder)).status).toBe(2)
    expect((await bao(['new', '--month', '2026-05', '--from', 'x'], folder)).status).toBe(2)
    expect((await bao(['new', '--month', '2026-05'], dirname(folder))).stderr).toContain('bao-cao init')
  }))
})

describe('add', () => {
  test('an agency and its indicator, which the next month asks for', () => inWorkspace(async folder => {
    const agency = await bao(['add', 'agency', 'so-cong-thuong', '--name', 'Sở  Công Thương', '--short', 'SCT'], folder)
    expect(agency).toMatchObject({ status: 0, stdout: native('data/agencies.yaml\n'), stderr: expect.stringContaining('Đã thêm cơ quan "Sở Công Thương"') })
    expect(read(folder, 'data/agencies.yaml')).toMatch(/\n  so-cong-thuong: \{ name: Sở Công Thương, short: SCT \}\n$/)
    const indicator = await bao(['add', 'indicator', 'cho', '--label', 'Chợ, siêu thị', '--unit', 'chợ', '--agency', 'so-y-te', '--kind', 'snapshot'], folder)
    expect(indicator).toMatchObject({ status: 0, stdout: native('data/indicators.yaml\n') })
    expect(read(folder, 'data/indicators.yaml')).toContain("kind: snapshot }\n  cho: { label: 'Chợ, siêu thị', unit: chợ, agency: so-y-te, kind: snapshot }\n  thu-tuc:")
    const { stderr } = await bao(['new', '--month', '2026-05'], folder)
    expect(stderr).toContain('cơ quan kỳ trước chưa có tệp: so-cong-thuong')
    expect(stderr).toContain('mà tệp kỳ trước chưa ghi: cho')
    expect(read(folder, 'data/2026-05/so-y-te.yaml')).toContain('  kiosk:\n  cho:\ndocuments:')
    expect((await bao(['check', '--month', '2026-05'], folder)).status).toBe(0)
  }))

  test.each([
    [['add', 'agensy', 'x'], 2, 'có phải bạn muốn viết "bao-cao add agency"?'],
    [['add', 'agency', 'Sở Mới'], 2, 'không dùng làm mã được'],
    [['add', 'agency', 'report', '--name', 'x', '--short', 'x'], 2, 'trùng tên tệp report.yaml'],
    [['add', 'agency', 'x', '--name', ' '], 2, 'còn thiếu --name, --short'],
    [['add', 'agency', 'x', '--name', 'x', '--short', 'x', '--unit', 'x'], 2, '--unit không dùng khi thêm cơ quan'],
    [['add', 'indicator', 'x', '--label', 'x', '--unit', 'x', '--agency', 'so-yte', '--kind', 'monthly'], 2, 'có phải bạn muốn viết --agency so-y-te?'],
    [['add', 'indicator', 'x', '--label', 'x', '--unit', 'x', '--agency', 'so-y-te', '--kind', 'year'], 2, 'ghi --kind cumulative hoặc --kind monthly'],
    [['add', 'agency', 'so-y-te', '--name', 'x', '--short', 'x'], 1, 'mã "so-y-te" đã có ở đây'],
  ] as const)('%j', (argv, expected, words) => inWorkspace(async folder => {
    const before = ['data/agencies.yaml', 'data/indicators.yaml'].map(path => read(folder, path))
    const { status, stdout, stderr } = await bao(argv, folder)
    expect(stderr).toContain(words)
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
    expect(['data/agencies.yaml', 'data/indicators.yaml'].map(path => read(folder, path))).toEqual(before)
  }))
})

const untidy = {
  'data/2026-03/so-y-te.yaml': 'indicators:\n  kiosk: 10000\nagency: so-y-te\n',
  'data/2026-04/so-y-te.yaml': '\ufeffagency: so-y-te\r\nindicators:\r\n    kiosk:   22 # đếm tay\r\n    so-suc-khoe: 967494\r\nsubmitted: 2026-04-13\r\n',
}

describe('fmt', () => {
  test('--check names what it would change and changes nothing; fmt changes it, once', () => inWorkspace(async folder => {
    await bao(['fmt'], folder)
    for (const [path, text] of Object.entries(untidy)) writeFileSync(join(folder, path), text)
    const check = await bao(['fmt', '--check'], folder)
    expect(check).toMatchObject({ status: 1, stdout: native('data/2026-03/so-y-te.yaml\ndata/2026-04/so-y-te.yaml\n') })
    expect(read(folder, 'data/2026-04/so-y-te.yaml')).toContain('\r\n')
    const built = await bao(['build', '--month', '2026-04', '--format', 'md'], folder)
    const text = read(folder, built.stdout.trim())

    expect(await bao(['fmt'], folder)).toMatchObject({ status: 0, stdout: check.stdout, stderr: 'Đã sắp xếp 2 trong 10 tệp; nội dung không đổi.\n' })
    expect(read(folder, 'data/2026-04/so-y-te.yaml')).toBe('agency: so-y-te\nsubmitted: 13/4/2026\nindicators:\n  so-suc-khoe: 967.494\n  kiosk: 22 # đếm tay\n')
    expect(await bao(['fmt', '--check'], folder)).toMatchObject({ status: 0, stdout: '' })
    expect(read(folder, (await bao(['build', '--month', '2026-04', '--format', 'md'], folder)).stdout.trim())).toBe(text)
  }, {
    'templates/mau/body.hbs': '# KẾT QUẢ\n\nCó {{value "kiosk"}} kiosk.\n',
  }))

  test('only the files and folders that are named; those that are no YAML stay, and are told', () => inWorkspace(async folder => {
    const { status, stdout, stderr } = await bao(['fmt', '../data/2026-03', 'agencies.yaml', 'khong-co.yaml'], join(folder, 'data'))
    expect(stdout).toBe(native('2026-03/so-y-te.yaml\n'))
    expect(stderr).toContain('data/2026-03/report.yaml:1')
    expect(stderr).toContain('data/khong-co.yaml')
    expect(status).toBe(1)
    expect(read(folder, 'data/2026-03/report.yaml')).toBe('title: [x\n')
    expect(read(folder, 'data/2026-04/so-y-te.yaml')).toContain('submitted: 2026-04-13')
  }, { 'data/2026-03/report.yaml': 'title: [x\n', 'data/2026-03/so-y-te.yaml': 'agency:  so-y-te\n' }))

  test('a new workspace is as it should be', () => inFolder(async folder => {
    await bao(['init', 'moi'], folder)
    expect(await bao(['fmt', '--check'], join(folder, 'moi'))).toMatchObject({ status: 0, stdout: '' })
  }))

  test('outside of a workspace it says where to go', () => inFolder(async folder => {
    expect(await bao(['fmt'], folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('bao-cao init') })
  }))
})
