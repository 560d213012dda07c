import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder } from '../support/command-line.ts'
import { writeSmallWorkspace } from './month-files.ts'

/** The codes that check tells of the small workspace with files changed; bytes are written as they are. */
async function codesOf(changes: Readonly<Record<string, string>>, bytes: Readonly<Record<string, Uint8Array>> = {}): Promise<string[]> {
  return inFolder(async folder => {
    writeSmallWorkspace(folder, changes)
    for (const [path, content] of Object.entries(bytes)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const { stdout } = await bao(['check', '--month', '2026-04', '--format', 'short'], folder)
    return [...stdout.matchAll(/\[([a-z-]+)\]/g)].map(match => match[1]!)
  })
}

test('an agency whose file is no text has sent something', async () => {
  expect(await codesOf({}, { 'data/2026-04/so-y-te.yaml': Buffer.from('agency: so-y-te\0') })).toEqual(['file-not-text'])
})

const table = 'title: Nơi\nrows: so-y-te.kiosk\ncolumns:\n  - { title: Tên, width: 100, cell: "{{name}}[^so-y-te.noi]" }\n'
const health = 'agency: so-y-te\nsubmitted: 10/4/2026\nindicators: { kiosk: 22 }\nlists: { kiosk: [{ name: A, area: bắc, count: 22 }] }\nparagraphs: { mo-dau: Ngành y tế. }\nfootnotes: { noi: Nơi đặt. }\n'
const body = '{{paragraph "so-y-te.mo-dau"}}\n\n{{table "noi"}}\n'

test('a note of a table that can\'t be read is not said to be unused', async () => {
  const files = { 'data/2026-04/so-y-te.yaml': health, 'templates/mau/body.hbs': body }
  const unused = (codes: readonly string[]) => codes.filter(code => code === 'document-note-unused')
  const broken = await codesOf({ ...files, 'templates/mau/tables/noi.yaml': table.replace('title: Tên', 'title: "Tên') })
  expect(broken).toContain('yaml-syntax')
  expect(unused(broken)).toEqual([])
  expect(unused(await codesOf({ ...files, 'templates/mau/tables/noi.yaml': table.replace('[^so-y-te.noi]', '') }))).toEqual(['document-note-unused'])
})

describe('a template that prints less than it means to', () => {
  const files = {
    'data/2026-04/so-y-te.yaml': health,
    'templates/mau/layout.yaml': 'appendices: [{ body: phu-luc.hbs, title: Danh mục, reference: (Kèm theo Báo cáo) }]\n',
    'templates/mau/phu-luc.hbs': 'Các nơi có kiosk.\n',
    'templates/mau/partials/y-te.hbs': '{{paragraph "so-y-te.mo-dau"}}[^so-y-te.noi] (chi tiết tại Phụ lục kèm theo)\n',
  }

  test.each([
    ['nothing', '{{> y-te}}\n', []],
    ['a block closed that isn\'t open', '{{> y-te}}\n{{/if}}\n', ['template-syntax']],
    ['another name of a partial', 'Có: {{> y-ta}}\n', ['template-unknown-partial']],
    ['neither the partial nor the appendix', 'Không có gì.\n', ['appendix-reference', 'document-note-unused', 'paragraph-unused']],
  ])('%s', async (_, body, codes) => {
    expect((await codesOf({ ...files, 'templates/mau/body.hbs': body })).filter(code => code !== 'indicator-missing').toSorted()).toEqual(codes)
  })
})

test('files that can\'t be looked at are not said to be in order', async () => {
  await inFolder(async folder => {
    writeSmallWorkspace(folder)
    const { status, stderr } = await bao(['fmt', 'khong-co.yaml'], folder)
    expect(status).toBe(1)
    expect(stderr).toContain('Chưa xem được tệp nào.')
    expect(stderr).not.toContain('không tệp nào phải sắp xếp lại')
  })
})

test('only forms and old reports can be imported', async () => {
  await inFolder(async folder => {
    writeSmallWorkspace(folder)
    expect(await bao(['import', 'bao-cao.yaml', '--month', '2026-04'], folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('import chỉ nhận hai loại tệp ấy') })
  })
})

test('a command that takes one period doesn\'t speak of all', async () => {
  await inFolder(async folder => {
    writeSmallWorkspace(folder)
    expect((await bao(['watch'], folder)).stderr).not.toContain('--all')
    expect((await bao(['check'], folder)).stderr).toContain('--all')
  })
})

describe('one mistake, one code', () => {
  const letter = {
    'templates/to-trinh/layout.yaml': 'kind: TỜ TRÌNH\ncode: TTr\n',
    'templates/to-trinh/body.hbs': '{{paragraph "report.ly-do"}}\n\n{{paragraph "report.de-nghi"}}[^report.can-cu]\n\n{{change "kiosk"}}\n',
  }
  const text = 'template: to-trinh\ntitle: Tăng cường kiosk\nmonth: 2026-04\nfigures-of: 2026-04\naddressees: [UBND tỉnh]\nparagraphs:\n  ly-do: Có {{value "kiosk"}} kiosk và {{value "kiosk"}} máy.\n  de-nghi: Đề nghị xem xét.\nfootnotes:\n  can-cu: Luật.\n'

  test.each([
    ['nothing', '', '', []],
    ['a month that is none', 'month: 2026-04', 'month: tháng 4', ['month-form']],
    ['a date that is none', 'month: 2026-04', 'date: 31/4/2026', ['date-form']],
    ['no month', 'month: 2026-04\n', '', ['document-month']],
    ['figures of a month that isn\'t there', 'figures-of: 2026-04', 'figures-of: 2025-01', ['document-figures']],
    ['figures of no month', 'figures-of: 2026-04\n', '', ['no-previous-period']],
    ['a template that is no name', 'template: to-trinh', 'template: Tờ trình', ['id-form']],
    ['a key that isn\'t known', 'paragraphs:', 'paragraph:', ['unknown-key']],
    ['notes under a key that isn\'t known', 'footnotes:', 'footnote:', ['unknown-key']],
    ['an id with marks', '  de-nghi:', '  đề-nghị:', ['id-form']],
    ['a colon in a line', '[UBND tỉnh]', '["UBND tỉnh"]\nrecipients:\n  - Lưu: VT, PC06', ['wrong-kind']],
    ['a brace too few', '{{value "kiosk"}} kiosk', '{{value "kiosk"} kiosk', ['template-syntax']],
    ['no quotes', '{{value "kiosk"}} kiosk', '{{value kiosk}} kiosk', ['template-unknown-name']],
    ['quotes of Word', '{{value "kiosk"}} kiosk', '{{value “kiosk”}} kiosk', ['template-unknown-name']],
  ] as const)('%s', async (_, from, to, codes) => {
    await inFolder(async folder => {
      const changed = text.replace(from, to)
      if (from !== '') expect(changed).not.toBe(text)
      writeSmallWorkspace(folder, { ...letter, 'data/to-trinh/report.yaml': changed })
      const { stdout } = await bao(['check', '--document', 'to-trinh', '--format', 'short'], folder)
      expect([...stdout.matchAll(/\[([a-z-]+)\]/g)].map(match => match[1])).toEqual(codes)
    })
  })
})

describe('a file under a wrong name is there', () => {
  test.each([
    ['data/2026-04/So-Y-Te.yaml', 'data/2026-04/so-y-te.yaml', ['agency-file-name']],
    ['data/2026-04/so-y-te.yaml.txt', 'data/2026-04/so-y-te.yaml', ['file-extension']],
    ['data/2026-04/REPORT.YAML', 'data/2026-04/report.yaml', ['file-extension']],
    ['data/2026-04/report.yml', 'data/2026-04/report.yaml', ['file-extension']],
  ])('%s', async (wrong, right, codes) => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder)
      const text = readFileSync(join(folder, right))
      rmSync(join(folder, right))
      writeFileSync(join(folder, wrong), text)
      const { stdout } = await bao(['check', '--month', '2026-04', '--format', 'short'], folder)
      expect([...stdout.matchAll(/\[([a-z-]+)\]/g)].map(match => match[1])).toEqual(codes)
    })
  })
})

describe('nobody is told to rename a file to what another one is called', () => {
  test.each([
    ['data/2026-04/so-y-te (1).yaml', 'data/2026-04/so-y-te.yaml', ['agency-file-name'], 'xóa tệp này'],
    ['data/2026-04/so-y-te.yml', 'data/2026-04/so-y-te.yaml', ['file-extension'], 'xóa tệp này'],
    ['data/2026-04/report.yaml.txt', 'data/2026-04/report.yaml', ['file-extension'], 'xóa tệp này'],
    ['data/2026-04/cong-an-tinh.yaml', 'data/2026-04/so-y-te.yaml', ['agency-file-name'], 'sửa dòng này thành "agency: cong-an-tinh"; đừng đổi tên tệp'],
  ])('%s', async (copy, original, codes, advice) => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder)
      writeFileSync(join(folder, copy), readFileSync(join(folder, original)))
      const { stdout } = await bao(['check', '--month', '2026-04'], folder)
      expect([...stdout.matchAll(/^lỗi\[([a-z-]+)\]/gm)].map(match => match[1])).toEqual(codes)
      expect(stdout).toContain(advice)
      expect(stdout).not.toMatch(/gợi ý: đổi/)
    })
  })
})

describe('a key that stands twice hides nothing else, and what comes of it is not told', () => {
  const agency = 'data/2026-04/so-y-te.yaml'

  test.each([
    ['in an agency\'s file', agency, 'indicators:\n', 'indicators:\n  kiosk: 12\n', ['date-form', 'yaml-syntax']],
    ['the register', 'data/agencies.yaml', 'agencies:\n', 'agencies:\n  cong-an-tinh: { name: Công an tỉnh, short: CA }\n', ['date-form', 'yaml-syntax']],
    ['the catalogue', 'data/indicators.yaml', 'indicators:\n', 'indicators:\n  kiosk: { label: k, unit: k, agency: so-y-te, kind: snapshot }\n', ['date-form', 'yaml-syntax']],
    ['the workspace', 'bao-cao.yaml', '', 'template: mau\n', ['date-form', 'yaml-syntax']],
    ['the layout', 'templates/mau/layout.yaml', '', 'output: a\noutput: b\n', ['date-form', 'yaml-syntax']],
  ] as const)('%s', async (_, path, from, to, codes) => {
    await inFolder(async folder => {
      writeSmallWorkspace(folder)
      const change = (file: string, edit: (text: string) => string) => writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')))
      change(path, text => (from === '' ? text.trimEnd() + '\n' + to : text.replace(from, to)))
      change(agency, text => text.replace(/^submitted: .*$/m, 'submitted: 31/4/2026'))
      const { stdout } = await bao(['check', '--month', '2026-04', '--format', 'short'], folder)
      expect([...stdout.matchAll(/\[([a-z-]+)\]/g)].map(match => match[1]).toSorted()).toEqual(codes)
      expect((await bao(['build', '--month', '2026-04'], folder)).status).toBe(1)
      expect(existsSync(join(folder, 'out'))).toBe(false)
    })
  })
})
