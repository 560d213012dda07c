import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { writeSmallWorkspace } from './month-files.ts'

type Changes = Readonly<Record<string, string | null>>

const plan: Changes = {
  'templates/ke-hoach/layout.yaml': 'kind: KẾ HOẠCH\ncode: KH\noutput: "{symbol}-{document}-{month}"\n',
  'templates/ke-hoach/body.hbs': '# NỘI DUNG\n\n{{organisation.title}} giao {{taskCount}} nhiệm vụ trong {{period.name}}.\n',
  'data/ke-hoach-2025/report.yaml': `template: ke-hoach
title: Kế hoạch năm 2025
month: 2025-01
organisation: { superior: [], name: UBND TỈNH KHÁNH HÒA, title: UBND tỉnh, symbol: UBND }
addressees: []
recipients: ["Lưu: VT, KSTT"]
`,
  'data/ke-hoach-2025/tasks.yaml': 'tasks:\n  - { task: Số hóa, lead: Sở Y tế, deadline: 31/3/2025, done: 30/3/2025 }\n  - { task: Kết nối, lead: Sở Y tế, deadline: 30/6/2025, result: Chậm do kinh phí }\n',
}

const submission: Changes = {
  ...plan,
  'templates/to-trinh/layout.yaml': 'kind: TỜ TRÌNH\ncode: TTr\n',
  'templates/to-trinh/body.hbs': '{{value "kiosk"}} kiosk, tháng trước {{value "kiosk" of="previous"}}; {{size "so-y-te.kiosk" area="bắc"}} nơi; {{taskCount status="done"}}/{{taskCount}} nhiệm vụ.\n\n{{paragraph "so-y-te.mo-dau"}}\n',
  'data/to-trinh/report.yaml': 'template: to-trinh\ntitle: Tăng cường kiosk\nmonth: 5/2026\nfigures-of: 2026-04\ntasks-of: ke-hoach-2025\n',
}

/** Runs a command in the small workspace with files changed, put in, or (null) left out; `text` is what was built as Markdown. */
async function run(argv: readonly string[], changes: Changes = {}) {
  return inFolder(async folder => {
    writeSmallWorkspace(folder, changes)
    const ran = await bao(argv, folder)
    const path = ran.stdout.trim().split('\n').at(-1) ?? ''
    return { ...ran, text: path.endsWith('.md') && existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '' }
  })
}

const build = (document: string, changes: Changes) => run(['build', '--document', document, '--format', 'md'], changes)
const check = async (document: string, changes: Changes) => (await run(['check', '--document', document, '--format', 'short'], changes)).stdout
const codesOf = (output: string) => [...output.matchAll(/\[([a-z-]+)\]/g)].map(match => match[1])

describe('a plan', () => {
  test('is issued by its own body in its own month, with its own tasks', async () => {
    const { status, stdout, stderr, text } = await build('ke-hoach-2025', plan)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: native('out/ke-hoach-2025/KH-UBND-ke-hoach-2025-2025-01.md\n'), stderr: '' })
    expect(text).toMatch(/^\*\*UBND TỈNH KHÁNH HÒA\*\*\nSố: {6}\/KH-UBND/)
    expect(text).toContain('Khánh Hòa, ngày      tháng 01 năm 2025')
    expect(text).toContain('UBND tỉnh giao 02 nhiệm vụ trong tháng 1/2025.')
    expect(text).not.toContain('Kính gửi')
  })

  test('expects nothing of any agency, and says so where all is well', async () => {
    expect(await run(['check', '--document', 'ke-hoach-2025'], plan)).toMatchObject({ status: 0, stdout: 'Không tìm thấy chỗ nào phải sửa: văn bản ke-hoach-2025.\n' })
  })

  test('expects nothing of any commune, and has the sums of a month whose figures it uses', async () => {
    const communes = {
      'data/communes.yaml': 'communes:\n  vinh-hai: { name: Vĩnh Hải, kind: phường }\n',
      'data/2026-04/xa/vinh-hai.yaml': 'commune: vinh-hai\nindicators: { kiosk: 7 }\n',
      'data/indicators.yaml': 'indicators:\n  kiosk: { label: Kiosk, unit: kiosk, agency: so-y-te, kind: snapshot, from: communes }\n',
      'data/2026-03/so-y-te.yaml': 'agency: so-y-te\n',
      'data/2026-04/so-y-te.yaml': 'agency: so-y-te\n',
      'data/2026-04/cong-an-tinh.yaml': 'agency: cong-an-tinh\n',
      'templates/to-trinh/body.hbs': '{{value "kiosk"}} kiosk.\n',
    }
    expect(await check('ke-hoach-2025', { ...plan, ...communes })).toBe('')
    expect((await build('to-trinh', { ...submission, ...communes })).text).toContain('7 kiosk.')
  })

  test('the Word file is written, as is the draft to be signed', async () => {
    expect(await run(['build', '--document', 'ke-hoach-2025'], plan)).toMatchObject({ status: 0, stdout: native('out/ke-hoach-2025/KH-UBND-ke-hoach-2025-2025-01.docx\n') })
    const { status, stderr } = await run(['build', '--document', 'ke-hoach-2025', '--final'], plan)
    expect(status).toBe(1)
    expect(stderr).toContain('Chưa ghi bản chính thức của văn bản ke-hoach-2025')
  })

  test('the months are built first, then the documents', async () => {
    const { status, stdout } = await run(['build', '--all', '--format', 'md'], { ...submission, 'templates/mau/body.hbs': 'Nội dung.\n' })
    expect(status).toBe(0)
    expect(stdout.trim().split('\n').map(path => path.split(sep)[1])).toEqual(['2026-03', '2026-04', 'ke-hoach-2025', 'to-trinh'])
  })

  test.each([
    ['date: 5/2/2025\nnumber: 3433', 'ngày 05 tháng 02 năm 2025'],
    ['period: { from: 16/11/2025, to: 15/12/2025 }', 'ngày      tháng 12 năm 2025'],
    ['period: { from: 16/11/2025, to: 15/12/2025 }', 'trong tháng 12/2025'],
    ['period: { from: 16/11/2025, to: 15/12/2025 }\ndate: 3/1/2026\nnumber: 5', 'trong tháng 12/2025'],
  ])('its month may follow from %s', async (line, printed) => {
    const changes = { ...plan, 'data/ke-hoach-2025/report.yaml': plan['data/ke-hoach-2025/report.yaml']!.replace('month: 2025-01', line) }
    expect((await build('ke-hoach-2025', changes)).text).toContain(printed)
  })

  test.each([['', ''], ['the period of a year', 'period: { from: 1/1/2025, to: 31/12/2025 }\n']])('its month is asked for where nothing says it: %s', async (_, line) => {
    const changes = { ...plan, 'data/ke-hoach-2025/report.yaml': plan['data/ke-hoach-2025/report.yaml']!.replace('month: 2025-01\n', line) }
    expect(await check('ke-hoach-2025', changes)).toMatch(/lỗi \[document-month\] chưa biết văn bản ban hành vào tháng nào.*month: 2026-04/)
  })
})

describe('a submission', () => {
  test('uses what was sent for a month, compares it with the one before, and follows the tasks of a plan', async () => {
    const { status, stderr, text } = await build('to-trinh', submission)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(text).toContain('22 kiosk, tháng trước 0; 01 nơi; 01/02 nhiệm vụ.')
    expect(text).toContain('Ngành y tế có 22 kiosk.')
    expect(text).toContain('tháng 5 năm 2026')
  })

  test('is not told what the month leaves over or lacks', async () => {
    const body = { 'templates/to-trinh/body.hbs': 'Không dùng số liệu nào.\n' }
    expect(codesOf(await check('to-trinh', { ...submission, ...body, 'data/2026-04/cong-an-tinh.yaml': null }))).toEqual([])
  })

  test('a file of its own goes before the month\'s', async () => {
    const own = { 'data/to-trinh/so-y-te.yaml': 'agency: so-y-te\nindicators: { so-suc-khoe: 1, benh-an: 2, kiosk: 31 }\nlists: { kiosk: [{ area: bắc }, { area: bắc }] }\nparagraphs: { mo-dau: Riêng. }\n' }
    expect((await build('to-trinh', { ...submission, ...own })).text).toMatch(/31 kiosk, tháng trước 0; 02 nơi.*\n\nRiêng\./)
  })

  test('a month may follow the tasks of a plan, too, and be issued by another body', async () => {
    const changes = {
      ...plan,
      'data/2026-04/report.yaml': 'title: Kết quả tháng {{period.month}}\nperiod: { from: 16/3/2026, to: 15/4/2026 }\ntasks-of: ke-hoach-2025\norganisation: { symbol: BCĐ }\n',
      'templates/mau/body.hbs': 'Quá hạn {{taskCount status="late"}} nhiệm vụ. {{paragraph "so-y-te.mo-dau"}}\n',
    }
    const { text } = await run(['build', '--month', '2026-04', '--format', 'md'], changes)
    expect(text).toContain('/BC-BCĐ')
    expect(text).toContain('Quá hạn 01 nhiệm vụ.')
  })
})

describe('a report of another body', () => {
  const city: Changes = {
    'data/bc-thanh-pho/report.yaml': 'title: Kết quả tháng 4/2024\nperiod: { from: 15/3/2024, to: 14/4/2024 }\norganisation: { symbol: UBND }\n',
    'data/bc-thanh-pho/agencies.yaml': 'agencies:\n  hoi-phu-nu: { name: Hội Phụ nữ, short: HPN }\n  hoi-nong-dan: { name: Hội Nông dân, short: HND }\n',
    'data/bc-thanh-pho/indicators.yaml': 'indicators:\n  hoi-vien: { label: Hội viên, unit: người, agency: hoi-phu-nu, kind: snapshot, total: reported }\n',
    'data/bc-thanh-pho/hoi-phu-nu.yaml': 'agency: hoi-phu-nu\nindicators: { hoi-vien: { value: 30, total: 40 } }\n',
    'templates/mau/body.hbs': 'Hội viên {{pair "hoi-vien"}}, đạt {{rate "hoi-vien"}}.\n',
    'data/2026-04/so-y-te.yaml': null,
  }

  test('has its own agencies and indicators; what they haven\'t sent is told', async () => {
    expect((await build('bc-thanh-pho', city)).text).toContain('Hội viên 30/40, đạt 75%.')
    expect(await check('bc-thanh-pho', city)).toMatch(/^data\/bc-thanh-pho\/agencies\.yaml:3:3: cảnh báo \[agency-missing\] Hội Nông dân chưa gửi số liệu cho văn bản "bc-thanh-pho"/)
  })

  test('its own names are no news to an editor', async () => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder, city)
      expect(await bao(['schema', '--workspace'], folder)).toMatchObject({ status: 0 })
      expect(await bao(['check', '--document', 'bc-thanh-pho'], folder)).toMatchObject({ stderr: '' })
    })
  })

  test('its own catalogue broken: told in that file; a name not in it: told with its path', async () => {
    const broken = await check('bc-thanh-pho', { ...city, 'data/bc-thanh-pho/indicators.yaml': 'indicators:\n  hoi-vien: { label: Hội viên, unit: người, agency: hoi-phu, kind: snapshot }\n' })
    expect(broken).toMatch(/^data\/bc-thanh-pho\/indicators\.yaml:2:53: lỗi \[agency-unknown\] chưa có cơ quan nào mang mã "hoi-phu" trong data\/bc-thanh-pho\/agencies\.yaml/m)
    expect(await check('bc-thanh-pho', { ...city, 'data/bc-thanh-pho/hoi-phu-nu.yaml': 'agency: hoi-phu-nu\nindicators: { hoivien: 3 }\n' })).toContain('chưa có chỉ tiêu "hoivien" trong data/bc-thanh-pho/indicators.yaml')
    expect(await check('bc-thanh-pho', { ...city, 'data/bc-thanh-pho/indicators.yaml': 'indicators: [\n' })).toMatch(/^data\/bc-thanh-pho\/indicators\.yaml:.* lỗi \[yaml/)
  })

  test('the figures of a month are not those of its own catalogue', async () => {
    const report = { 'data/bc-thanh-pho/report.yaml': `${city['data/bc-thanh-pho/report.yaml']!}figures-of: 2026-04\n` }
    expect(await check('bc-thanh-pho', { ...city, ...report })).toMatch(/lỗi \[document-figures\] văn bản này có agencies\.yaml riêng/)
  })
})

describe('mistakes', () => {
  const typed = async (document: string, changes: Changes = plan) => {
    const { status, stderr } = await run(['build', '--document', document], changes)
    return `${status} ${stderr}`
  }

  test.each([
    ['ke-hoach-2052', /^2 .*không có văn bản nào mang mã "ke-hoach-2052"\n.*có phải bạn muốn viết ke-hoach-2025\?/],
    ['xyz', /^2 .*không có văn bản nào mang mã "xyz"\n.*các văn bản đang có: ke-hoach-2025/],
    ['Kế hoạch 2025', /^2 .*không phải là mã văn bản\n.*có phải bạn muốn viết ke-hoach-2025\?/],
    ['../data/ke-hoach-2025', /^2 .*không phải là mã văn bản/],
    ['../../etc', /^2 .*không phải là mã văn bản/],
    ['con', /^2 .*Windows dành tên này cho thiết bị/],
    ['2026-4', /^2 .*là tên của một kỳ báo cáo.*\n.*--month 2026-04/],
    ['2026-H1', /^2 .*là tên của một kỳ báo cáo.*\n.*--half 2026-H1/],
    ['2026', /^2 .*là tên của một kỳ báo cáo.*\n.*--year 2026/],
  ])('--document %s', async (document, answer) => expect(await typed(document)).toMatch(answer))

  test('a folder without report.yaml; no document at all', async () => {
    expect(await typed('ke-hoach-2025', { ...plan, 'data/ke-hoach-2025/report.yaml': null })).toMatch(/^2 .*chưa có tệp report\.yaml/)
    expect(await typed('ke-hoach-2025', {})).toMatch(/chưa có văn bản riêng nào/)
  })

  test('a period and a document at once', async () => {
    expect(await run(['check', '--document', 'ke-hoach-2025', '--month', '2026-04'], plan)).toMatchObject({ status: 2 })
    expect((await run(['build'], plan)).stderr).toContain('thêm --document: ke-hoach-2025')
  })

  test.each(['Kế hoạch', 'ke_hoach', '2026-13', 'aux'])('a folder named %s is told, not read', async name => {
    const changes = { ...plan, [`data/${name}/report.yaml`]: 'title: X\nmonth: 2025-01\n' }
    expect(await check('ke-hoach-2025', changes)).toContain(`data/${name}:1:1: cảnh báo [document-name]`)
    expect((await run(['build', '--all', '--format', 'md'], changes)).stdout).not.toContain(name)
  })

  test.each([
    ['figures-of: 2026-04', 'figures-of: 2025-04', /data\/to-trinh\/report\.yaml:4:13: lỗi \[document-figures\] chưa có thư mục số liệu của kỳ 4\/2025.*2026-04/],
    ['figures-of: 2026-04', 'figures-of: tháng 4', /lỗi \[month-form\] "tháng 4" không phải là một tháng/],
    ['tasks-of: ke-hoach-2025', 'tasks-of: ke-hoach-2024', /lỗi \[document-unknown\] không có văn bản nào mang mã "ke-hoach-2024".*có phải bạn muốn viết "ke-hoach-2025"/],
    ['tasks-of: ke-hoach-2025', 'tasks-of: to-trinh', /lỗi \[document-tasks\] văn bản "to-trinh" không có danh mục nhiệm vụ/],
    ['tasks-of: ke-hoach-2025', 'tasks-of: ../x', /lỗi \[id-form\]/],
    ['month: 5/2026', 'month: 13/2026', /lỗi \[month-form\]/],
  ])('%s written as %s', async (right, wrong, answer) => {
    expect(await check('to-trinh', { ...submission, 'data/to-trinh/report.yaml': submission['data/to-trinh/report.yaml']!.replace(right, wrong) })).toMatch(answer)
  })

  test('what only documents have, in a month', async () => {
    const report = 'title: Kết quả tháng 4/2026\nperiod: { from: 16/3/2026, to: 15/4/2026 }\nmonth: 2026-04\nfigures-of:\n'
    const { stdout } = await run(['check', '--month', '2026-04', '--format', 'short'], { 'data/2026-04/report.yaml': report })
    expect(stdout).toMatch(/^data\/2026-04\/report\.yaml:3:8: lỗi \[misplaced-key\].*bỏ mục này/)
    expect(codesOf(stdout).filter(code => code === 'misplaced-key')).toHaveLength(1)
  })

  test('the days of a period that it hasn\'t; a condition keeps them away', async () => {
    const changes = (line: string) => ({ ...plan, 'templates/ke-hoach/layout.yaml': `${plan['templates/ke-hoach/layout.yaml']!}period-line: ${line}\n` })
    expect(await check('ke-hoach-2025', changes('(Từ ngày {{date period.from}} đến ngày {{date period.to}})'))).toMatch(/templates\/ke-hoach\/layout\.yaml:4:\d+: lỗi \[template-no-period\].*period\.from.*data\/ke-hoach-2025\/report\.yaml/)
    const { text, stderr } = await build('ke-hoach-2025', changes("'{{#if period.from}}(Từ ngày {{date period.from}}){{/if}}'"))
    expect(stderr).toBe('')
    expect(text).toContain('**Kế hoạch năm 2025**\n\n## I.')
  })
})

describe('a new document', () => {
  test('is begun with a file that the program understands', async () => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder, plan)
      expect(await bao(['new', '--document', 'ke-hoach-2026', '--template', 'ke-hoach'], folder)).toMatchObject({ status: 0, stdout: native('data/ke-hoach-2026\n') })
      expect(await bao(['check', '--document', 'ke-hoach-2026'], folder)).toMatchObject({ status: 0 })
      expect(await bao(['fmt', '--check', 'data/ke-hoach-2026'], folder)).toMatchObject({ status: 0 })
      expect(await bao(['new', '--document', 'ke-hoach-2026', '--template', 'ke-hoach'], folder)).toMatchObject({ status: 1 })
    })
  })

  test('what its template takes from report.yaml stands there to be filled in', async () => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder, {
        'templates/to-trinh/layout.yaml': 'kind: TỜ TRÌNH\ncode: TTr\n',
        'templates/to-trinh/body.hbs': '{{paragraph "report.ly-do"}}[^report.can-cu]\n\n{{size "report.viec"}} việc: {{paragraph "so-y-te.mo-dau"}} {{paragraph "report.ly-do"}}\n\n{{table "noi"}}\n',
        'templates/to-trinh/tables/noi.yaml': 'title: Nơi\nrows: report.noi\ncolumns:\n  - { title: Tên, width: 100, cell: "{{name}}" }\n',
      })
      expect(await bao(['new', '--document', 'to-trinh-1', '--template', 'to-trinh'], folder)).toMatchObject({ status: 0 })
      const text = readFileSync(join(folder, 'data/to-trinh-1/report.yaml'), 'utf8')
      expect(text).toMatch(/\nparagraphs:\n  ly-do:\n#[^\n]*\nlists:\n  viec:\n  noi:\n#[^\n]*\nfootnotes:\n  can-cu:\n$/)
      // A line that is taken into use by its # alone stands where it has to.
      writeFileSync(join(folder, 'data/to-trinh-1/report.yaml'), text.replace(/^#(?=\S)/gm, '').replace('tasks-of: ke-hoach\n', '').replace(/figures-of: .*/, 'figures-of: 2026-04'))
      const { stdout } = await bao(['check', '--document', 'to-trinh-1', '--format', 'short'], folder)
      expect(codesOf(stdout).filter(code => code !== 'text-missing')).toEqual([])
    })
  })

  test.each([
    [['--document', 'ke-hoach-2026'], 'chưa cho biết văn bản mới dùng mẫu nào'],
    [['--document', 'ke-hoach-2026', '--template', 'ke-hoac'], 'có phải bạn muốn viết ke-hoach?'],
    [['--document', '2026-05', '--template', 'mau'], 'là tên của một kỳ báo cáo'],
    [['--document', '../x', '--template', 'mau'], 'không phải là mã văn bản'],
    [['--document', 'con', '--template', 'mau'], 'Windows dành tên này cho thiết bị'],
    [['--document', 'x', '--month', '2026-05'], 'không dùng --document cùng với --month'],
  ])('%j', async (options, answer) => {
    const { status, stderr } = await run(['new', ...options], plan)
    expect(status).toBe(2)
    expect(stderr).toContain(answer)
  })
})

test('documents are offered where one is asked for', async () => {
  const { stdout } = await run(['__complete', '--', 'build', '--document', ':'], submission)
  expect(stdout.trim().split('\n').map(line => line.split('\t')[0])).toEqual(['ke-hoach-2025', 'to-trinh'])
})

test('fmt puts figures in the order of the document\'s own catalogue', async () => {
  const entry = (id: string) => `  ${id}: { label: ${id}, unit: hồ sơ, agency: so-y-te, kind: monthly }\n`
  await inFolder(async folder => {
    writeSmallWorkspace(folder, {
      ...plan,
      'data/ke-hoach-2025/agencies.yaml': 'agencies:\n  so-y-te: { name: Sở Y tế, short: SYT }\n',
      'data/ke-hoach-2025/indicators.yaml': `indicators:\n${entry('sau')}${entry('truoc')}`,
      'data/ke-hoach-2025/so-y-te.yaml': 'agency: so-y-te\n\nindicators:\n  truoc: 1\n  sau: 2\n',
    })
    await bao(['fmt', 'data/ke-hoach-2025/so-y-te.yaml'], folder)
    expect(readFileSync(join(folder, 'data/ke-hoach-2025/so-y-te.yaml'), 'utf8')).toBe('agency: so-y-te\n\nindicators:\n  sau: 2\n  truoc: 1\n')
  })
})
