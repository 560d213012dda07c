import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { termWorkspace } from '../support/term-workspace.ts'

type Changes = Readonly<Record<string, string | null>>

function write(folder: string, files: Iterable<readonly [string, string | null]>): void {
  for (const [path, text] of files) {
    if (text === null) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Runs a command in the workspace of half a year, with files changed, put in, or (null) left out. */
async function run(argv: readonly string[], changes: Changes = {}, half = '2026-H1') {
  return inFolder(async folder => {
    write(folder, new Map<string, string | null>([...termWorkspace(half), ...Object.entries(changes)]))
    const ran = await bao(argv, folder)
    const path = ran.stdout.trim()
    return { ...ran, text: path.endsWith('.md') && existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8').replaceAll('\u00a0', ' ') : '' }
  })
}

const build = (changes: Changes = {}) => run(['build', '--half', '2026-H1', '--format', 'md'], changes)
const check = async (changes: Changes = {}) => (await run(['check', '--half', '2026-H1', '--format', 'short'], changes)).stdout.split('\n').filter(line => !line.includes('[no-previous-period]') && line !== '')

const policeOf = (month: string) => `data/${month}/cong-an-tinh.yaml`
const healthOf = (month: string) => `data/${month}/so-y-te.yaml`

describe('six whole months', () => {
  test('monthly figures are summed, with their totals and parts; the rest is the last month\'s', async () => {
    const { status, stdout, text } = await build()
    expect({ status, stdout }).toEqual({ status: 0, stdout: native('out/2026-H1/BC-TGVĐA06-2026-H1.md\n') })
    expect(text).toContain('KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026')
    expect(text).toContain('Tiếp nhận 210 hồ sơ (cấp tỉnh 21, cấp xã 189), trên 420, đạt 50%.')
    expect(text).toContain('Cấp 1.100 thẻ, trong kỳ 600 thẻ, đạt 55%')
    expect(text).toContain('Có 12 kiosk tại 01 nơi: Bệnh viện 6.')
    expect(text).toContain('Ngành y tế có 12 kiosk.')
  })

  test('documents of all months stand in their order', async () => {
    const { text } = await build()
    expect(text).toContain('ban hành 06 văn bản')
    expect([...text.matchAll(/Kế hoạch số 0(\d)\/KH-SYT/g)].map(match => match[1])).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  test('nothing is found but that there is no year before', async () => {
    expect(await check()).toEqual([])
    expect((await run(['check', '--half', '2026-H1', '--format', 'short'])).stdout).toMatch(/chưa có báo cáo 6 tháng đầu năm 2025 nên không tính được thay đổi/)
  })

  test('the change is that since the same half of the year before', async () => {
    const { status, stderr, text } = await build(Object.fromEntries(termWorkspace('2025-H1')))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(text).toContain('đạt 55%; tăng 25 điểm %.')
  })

  test('the date line is the last month\'s, the Word file is written', async () => {
    expect((await build()).text).toMatch(/tháng 6 năm 2026/)
    expect(await run(['build', '--half', 'H1/2026'])).toMatchObject({ status: 0, stdout: native('out/2026-H1/BC-TGVĐA06-2026-H1.docx\n') })
  })

  test('the term\'s own lists and documents go before and after those of the months', async () => {
    const { text } = await build({ 'data/2026-H1/so-y-te.yaml': `agency: so-y-te
lists: { noi-dat: [{ name: "Cả tỉnh[^x]" }] }
documents: [{ type: Tờ trình, number: 09/TTr-SYT, date: 12/6/2026, subject: tổng kết }]
paragraphs: { danh-gia: Đạt. }
footnotes: { x: Gồm 65 xã. }
` })
    expect(text).toMatch(/tại 01 nơi: Cả tỉnh\[\^1\]/)
    expect(text).toContain('Gồm 65 xã.')
    expect(text).toContain('ban hành 07 văn bản')
    expect(text.indexOf('9/TTr-SYT')).toBeGreaterThan(text.indexOf('6/KH-SYT'))
  })
})

describe('what the months lack', () => {
  test('no month at all: no sum, said once at the period', async () => {
    const changes = { [policeOf('2026-03')]: null, [healthOf('2026-03')]: null }
    const { status, text } = await build(changes)
    expect(status).toBe(0)
    expect(text).toContain('Tiếp nhận [chưa có số liệu] hồ sơ (cấp tỉnh [chưa có số liệu], cấp xã [chưa có số liệu]), trên [chưa có số liệu], đạt [chưa có số liệu]')
    expect(text).toContain('Cấp 1.100 thẻ, trong kỳ [chưa có số liệu] thẻ, đạt 55%')
    expect(text).toContain('ban hành [chưa có số liệu] văn bản: [chưa có nội dung]')
    expect(await check(changes)).toEqual([expect.stringMatching(/^data\/2026-H1\/report\.yaml:2:1: cảnh báo \[term-month-missing\] tháng 3\/2026 chưa có số liệu của cơ quan nào; 2 chỉ tiêu/)])
  })

  test('one agency: named with its months', async () => {
    const found = await check({ [policeOf('2026-02')]: null, [policeOf('2026-05')]: null })
    expect(found).toEqual([expect.stringMatching(/^data\/agencies\.yaml:3:3: cảnh báo \[term-agency-missing\] Công an tỉnh chưa gửi số liệu tháng 2\/2026, 5\/2026; 1 chỉ tiêu/)])
  })

  test('one agency in the last month: what is taken from an earlier one is said with it', async () => {
    const changes = { [healthOf('2026-06')]: null }
    expect((await build(changes)).text).toContain('Có 10 kiosk tại 01 nơi: Bệnh viện 5.')
    expect(await check(changes)).toEqual([expect.stringMatching(/\[term-agency-missing\] Sở Y tế chưa gửi số liệu tháng 6\/2026; .*số lũy kế, hiện trạng và danh sách là của tháng gần nhất đã có/)])
  })

  test('one empty figure: at its place', async () => {
    const changes = { [policeOf('2026-04')]: 'agency: cong-an-tinh\nindicators:\n  ho-so:\n  can-cuoc: { value: 900, month: 100 }\n' }
    expect((await build(changes)).text).toContain('Tiếp nhận [chưa có số liệu] hồ sơ')
    expect(await check(changes)).toEqual([expect.stringMatching(/^data\/2026-04\/cong-an-tinh\.yaml:3:\d+: cảnh báo \[term-figure-missing\] "Hồ sơ tiếp nhận" thiếu số liệu tháng 4\/2026 nên chưa cộng được cho 6 tháng đầu năm 2026/)])
  })

  test('a share of the period that one month lacks: at its place, naming the month', async () => {
    const changes = { [policeOf('2026-04')]: termWorkspace().get(policeOf('2026-04'))!.replace(/, month: \d+/, '') }
    expect((await build(changes)).text).toContain('trong kỳ [chưa có số liệu] thẻ')
    expect(await check(changes)).toEqual([expect.stringMatching(/^data\/2026-04\/cong-an-tinh\.yaml:4:\d+: cảnh báo \[figure-missing\] chưa có số liệu tháng 4\/2026: Căn cước đã cấp \(riêng trong kỳ, mục month\)/)])
  })

  test('a total alone: the value stands, the rate doesn\'t', async () => {
    const changes = { [policeOf('2026-04')]: 'agency: cong-an-tinh\nindicators:\n  ho-so: { parts: { tinh: 4, xa: 36 } }\n  can-cuoc: { value: 900, month: 100 }\n' }
    expect((await build(changes)).text).toContain('Tiếp nhận 210 hồ sơ (cấp tỉnh 21, cấp xã 189), trên [chưa có số liệu], đạt [chưa có số liệu]')
    expect(await check(changes)).toHaveLength(1)
  })

  test('the last month of a snapshot: the one before is taken, and said', async () => {
    const changes = { [healthOf('2026-06')]: termWorkspace().get(healthOf('2026-06'))!.replace('{ value: 12, total: 20 }', '') }
    expect((await build(changes)).text).toContain('Có 10 kiosk')
    expect(await check(changes)).toEqual([expect.stringMatching(/^data\/2026-05\/so-y-te\.yaml:\d+:\d+: cảnh báo \[term-figure-older\] "Kiosk khám bệnh" lấy số của tháng 5\/2026 vì tháng 6\/2026 chưa có/)])
  })

  test('an optional figure that some months have', async () => {
    const files = termWorkspace()
    const path = healthOf('2026-02')
    const found = await check({ [path]: files.get(path)!.replace('indicators:\n', 'indicators:\n  dot-xuat: 3\n') })
    expect(found).toEqual([expect.stringMatching(/"Kiểm tra đột xuất" thiếu số liệu tháng 1\/2026, 3\/2026, 4\/2026, 5\/2026, 6\/2026/)])
  })

  test('a text that only months have isn\'t taken for the whole', async () => {
    const changes = { 'data/2026-H1/so-y-te.yaml': null }
    const { status, text } = await build(changes)
    expect(status).toBe(0)
    expect(text).toContain('[chưa có nội dung]')
    expect(text).not.toContain('Tháng này không có gì')
    expect(await check(changes)).toEqual([expect.stringMatching(/^data\/2026-06\/so-y-te\.yaml:10:3: cảnh báo \[text-missing\] đoạn "danh-gia" mới viết cho tháng/)])
  })

  test('the last month of a list', async () => {
    const changes = { [healthOf('2026-06')]: 'agency: so-y-te\nindicators:\n  kiosk: { value: 12, total: 20 }\n' }
    expect((await build(changes)).text).toContain('tại 01 nơi: Bệnh viện 5.')
    expect(await check(changes)).toEqual([expect.stringMatching(/^data\/2026-05\/so-y-te\.yaml:5:3: cảnh báo \[term-list-older\] danh sách "noi-dat" lấy ở data\/2026-05\/so-y-te\.yaml vì tháng 6\/2026 chưa có/)])
  })

  test('a document sent twice counts once', async () => {
    const path = healthOf('2026-05')
    const changes = { [path]: termWorkspace().get(path)!.replace('documents:\n', 'documents:\n  - { type: Kế hoạch, number: 01/KH-SYT, date: 11/1/2026, subject: rà soát }\n') }
    expect((await build(changes)).text).toContain('ban hành 06 văn bản')
    expect(await check(changes)).toEqual([expect.stringMatching(/^data\/2026-05\/so-y-te\.yaml:8:5: cảnh báo \[term-document-twice\]/)])
  })
})

describe('what is wrong', () => {
  test('a figure typed for the term is refused', async () => {
    const { status, stderr, stdout } = await build({ 'data/2026-H1/so-y-te.yaml': 'agency: so-y-te\nindicators:\n  kiosk: 12\nparagraphs: { danh-gia: Đạt. }\n' })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/lỗi\[term-figure-typed\][^]*data\/2026-H1\/so-y-te\.yaml:3:3/)
    expect(stderr).toContain('Chưa ghi báo cáo kỳ 6 tháng đầu năm 2026')
  })

  test('a mistake in a month stops it, at its place', async () => {
    const { status, stderr } = await build({ [policeOf('2026-02')]: 'agency: cong-an-tinh\nindicators:\n  ho-so: 1.5\n' })
    expect(status).toBe(1)
    expect(stderr).toContain('data/2026-02/cong-an-tinh.yaml:3:')
    expect(stderr).not.toContain('term-figure-missing')
  })

  test('days that aren\'t those of the months', async () => {
    const found = await check({ 'data/2026-H1/report.yaml': 'title: Kết quả {{period.name}}\nperiod: { from: 1/1/2026, to: 15/6/2026 }\n' })
    expect(found).toEqual([expect.stringMatching(/\[term-days\] kỳ báo cáo bắt đầu ngày 01\/01\/2026, còn các tháng của 6 tháng đầu năm 2026 bắt đầu ngày 16\/12\/2025/)])
  })

  test('an agency\'s file of the term after 14/6 is late', async () => {
    const found = await check({ 'data/2026-H1/so-y-te.yaml': 'agency: so-y-te\nsubmitted: 16/6/2026\nparagraphs: { danh-gia: Đạt. }\n' })
    expect(found).toEqual([expect.stringMatching(/^data\/2026-H1\/so-y-te\.yaml:2:12: cảnh báo \[agency-late\] .*hạn 14\/6\/2026/)])
  })

  test('a relation of sums is checked, one of a sum with a constant isn\'t', async () => {
    const catalogue = termWorkspace().get('data/indicators.yaml')!
    const withRelation = (relation: string) => check({ 'data/indicators.yaml': `${catalogue}relations:\n  - ${relation}\n` })
    expect(await withRelation('{ left: ho-so, operator: <=, right: 100 }')).toEqual([])
    expect(await withRelation('{ left: ho-so, operator: "=", right: [can-cuoc] }')).toEqual([])
    expect(await withRelation('{ left: can-cuoc, operator: <=, right: 1.000 }')).toEqual([expect.stringMatching(/^data\/2026-06\/cong-an-tinh\.yaml:4:\d+: cảnh báo \[relation\] "Căn cước đã cấp" \(1\.100\)/)])
  })

  test('what was accepted for a month is no matter of the term; what its own files accept is', async () => {
    const accepting = (path: string) => ({ [path]: termWorkspace().get(path)!.replace(/^agency: .*$/m, '$&\n# chấp nhận value-unchanged: đã hỏi lại') })
    expect(await check(accepting(healthOf('2026-04')))).toEqual([])
    expect(await check(accepting('data/2026-H1/so-y-te.yaml'))).toEqual([expect.stringMatching(/\[acceptance-unused\]/)])
  })

  test('a figure that is still the month before\'s, in any month', async () => {
    const found = await check({ [policeOf('2026-02')]: termWorkspace().get(policeOf('2026-02'))!.replace('month: 100 }', 'month: 100 } # chuyển từ tháng trước') })
    expect(found).toEqual([expect.stringMatching(/^data\/2026-02\/cong-an-tinh\.yaml:4:3: cảnh báo \[unconfirmed\] .* cho kỳ 2\/2026/)])
  })

  test.each([
    [['build', '--half', '2026-H3'], '"2026-H3" không phải là một kỳ 6 tháng'],
    [['check', '--year', '26'], '"26" không phải là một năm'],
    [['build', '--half', '2026-H1', '--month', '2026-04'], 'chỉ dùng một trong các tùy chọn'],
    [['check', '--half', '2026-H1', '--year', '2026'], 'chỉ dùng một trong các tùy chọn'],
  ])('%j', async (argv, said) => {
    const { status, stderr } = await run(argv)
    expect(stderr).toContain(said)
    expect(status).toBe(2)
  })

  test('no report of the term: what to write is said', async () => {
    const { status, stderr } = await run(['build', '--half', '2026-H2'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/báo cáo 6 tháng cuối năm 2026 chưa có tệp report\.yaml[^]*data\/2026-H2/)
  })
})

test('a year goes from the 16th of December to the 15th', async () => {
  const changes = {
    ...Object.fromEntries([...termWorkspace()].map(([path, text]) => [path.replace(/2026-0(\d)\//, (_, n: string) => `2026-${String(Number(n) + 6).padStart(2, '0')}/`), text])),
    'data/2026/report.yaml': 'title: Kết quả {{period.month}}\nperiod: { from: 16/12/2025, to: 15/12/2026 }\n',
    'data/2026/so-y-te.yaml': 'agency: so-y-te\nparagraphs: { danh-gia: Đạt. }\n',
  }
  const { status, stdout, text } = await run(['build', '--year', '2026', '--format', 'md'], changes)
  expect({ status, stdout }).toEqual({ status: 0, stdout: native('out/2026/BC-TGVĐA06-2026.md\n') })
  expect(text).toContain('KẾT QUẢ NĂM 2026')
  expect(text).toContain('Kết quả năm 2026')
  expect(text).toContain('Tiếp nhận 420 hồ sơ')
})

test('a closed month gives what it was closed with', async () => {
  await inFolder(async folder => {
    const report = 'number: 1\ndate: 16/3/2026\ntitle: Kết quả\nperiod: { from: 16/2/2026, to: 15/3/2026 }\ntemplate: thang\n'
    write(folder, [...termWorkspace(), ['data/2026-03/report.yaml', report],
      ['templates/thang/layout.yaml', 'kind: BÁO CÁO\n'], ['templates/thang/body.hbs', '# KẾT QUẢ\n\nTiếp nhận {{value "ho-so"}} hồ sơ.\n\n{{paragraph "so-y-te.danh-gia"}}\n']])
    const closed = await bao(['close', '--month', '2026-03'], folder)
    expect(closed.status).toBe(0)
    const path = join(folder, policeOf('2026-03'))
    writeFileSync(path, readFileSync(path, 'utf8').replace('tinh: 3', 'tinh: 4'))
    const { stderr } = await bao(['build', '--half', '2026-H1', '--format', 'md'], folder)
    expect(stderr).toContain('[closed-figure-differs]')
    expect(readFileSync(join(folder, 'out/2026-H1/BC-TGVĐA06-2026-H1.md'), 'utf8')).toContain('Tiếp nhận 210 hồ sơ (cấp tỉnh 21,')
  })
})

test('other commands go on without a word about the folders of terms', async () => {
  const changes = { 'data/2026/report.yaml': '', 'data/2026-06/report.yaml': 'title: Kết quả tháng {{period.month}}\nperiod: { from: 16/5/2026, to: 15/6/2026 }\n' }
  for (const argv of [['status', '--month', '2026-06'], ['trend', 'ho-so'], ['build', '--all', '--format', 'md'], ['fmt', '--check']]) {
    const { stderr, stdout } = await run(argv, changes)
    expect(`${stderr}${stdout}`, argv.join(' ')).not.toMatch(/2026-H1|data\/2026\/|period-name/)
  }
})
