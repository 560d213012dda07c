import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { placeOf } from '../../src/project/place.ts'
import { readSources } from '../../src/project/read-sources.ts'
import { canLink } from '../support/can-link.ts'
import { temporaryFolder } from './temporary-folder.ts'

const office = {
  'bao-cao.yaml': 'w',
  'data/agencies.yaml': 'a',
  'data/indicators.yaml': 'i',
  'templates/bao-cao-thang/layout.yaml': 'l',
  'templates/bao-cao-thang/body.hbs': 'b',
}

function read(root: string, { month = '2026-04', data = null as string | null } = {}) {
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic)
  const sources = readSources(report, placeOf(root, data), { month, template: null, final: 'draft' })
  const told = () => found.map(({ code, span }) => `${code} ${span!.source.path}`)
  return { sources, report, told, found }
}

describe('a whole workspace', () => {
  const files = {
    ...office,
    'data/tasks.yaml': 't',
    'data/2025-12/report.yaml': 'r12',
    'data/2026-03/report.yaml': 'r3',
    'data/2026-03/so-y-te.yaml': 'y3',
    'data/2026-04/report.yaml': 'r4',
    'data/2026-04/so-y-te.yaml': 'y4',
    'data/2026-04/cong-an-tinh.yaml': 'c4',
    'data/2026-05/report.yaml': 'r5',
    'data/2026-02/so-y-te.yaml': 'no report yet',
    'data/goc/report.yaml': 'no month',
  }

  test('is read with paths from its root', () => {
    const { sources, told } = read(temporaryFolder(files))
    expect(told()).toEqual([])
    expect(sources!.office).toEqual({
      workspace: { path: 'bao-cao.yaml', text: 'w' },
      register: { path: 'data/agencies.yaml', text: 'a' },
      catalogue: { path: 'data/indicators.yaml', text: 'i' },
      communes: null,
      tasks: { path: 'data/tasks.yaml', text: 't' },
    })
    expect(sources!.period.report).toEqual({ path: 'data/2026-04/report.yaml', text: 'r4' })
    expect(sources!.period.contributions.map(({ path }) => path)).toEqual(['data/2026-04/cong-an-tinh.yaml', 'data/2026-04/so-y-te.yaml'])
  })

  test('has the months before that have a report, oldest first', () => {
    const { sources } = read(temporaryFolder(files))
    const earlier = [...sources!.earlier]
    expect(earlier.map(({ month }) => month)).toEqual(['2025-12', '2026-03'])
    expect(earlier[1]!.contributions.map(({ text }) => text)).toEqual(['y3'])
  })

  test('tasks may be absent', () => {
    expect(read(temporaryFolder({ ...office, 'data/2026-04/report.yaml': '' })).sources!.office.tasks).toBeNull()
  })

  test('the data may stand elsewhere', () => {
    const root = temporaryFolder({ 'bao-cao.yaml': 'w' })
    const data = temporaryFolder({ 'agencies.yaml': 'a', 'indicators.yaml': 'i', '2026-04/report.yaml': 'r' })
    const { sources, told } = read(root, { data })
    expect(told()).toEqual([])
    expect(sources!.period.report).toEqual({ path: `${data.replaceAll(sep, '/')}/2026-04/report.yaml`, text: 'r' })
  })

  test('of earlier months only errors of the one before are told again', () => {
    const folder = temporaryFolder({ ...files, 'data/2026-03/so-y-te.yaml': '\u00d0', 'data/2026-03/so-noi-vu.yaml': '\u0007', 'data/2025-12/so-y-te.yaml': '\u0007' })
    expect(read(folder).told()).toEqual(['file-character data/2026-03/so-noi-vu.yaml'])
    expect(read(folder, { month: '2026-03' }).told()).toEqual(['file-character data/2026-03/so-noi-vu.yaml', 'file-look-alike data/2026-03/so-y-te.yaml'])
    expect(read(folder, { month: '2025-12' }).told()).toEqual(['file-character data/2025-12/so-y-te.yaml'])
  })
})

describe('what is missing', () => {
  test('is told all at once', () => {
    const { sources, told } = read(temporaryFolder({ 'bao-cao.yaml': '', 'data/2026-04/so-y-te.yaml': '\u0007' }))
    expect(sources).toBeNull()
    expect(told()).toEqual([
      'file-missing data/agencies.yaml', 'file-missing data/indicators.yaml',
      'file-character data/2026-04/so-y-te.yaml', 'report-missing data/2026-04/report.yaml',
    ])
  })

  test('a month that is not there: the months that are', () => {
    const { sources, found } = read(temporaryFolder({ ...office, 'data/2026-02/report.yaml': '', 'data/2026-03/report.yaml': '' }), { month: '2026-05' })
    expect(sources).toBeNull()
    expect(found[0]).toMatchObject({ code: 'period-missing', message: 'chưa có thư mục số liệu của kỳ 5/2026', hint: expect.stringContaining('2026-02, 2026-03') })
  })

  test('months under another name: what to rename', () => {
    const { sources, found, told } = read(temporaryFolder({ ...office, 'data/2026-04/report.yaml': '', 'data/2026-3/report.yaml': '', 'data/02-2026/report.yaml': '' }))
    expect(told()).toEqual(['period-name data/02-2026', 'period-name data/2026-3'])
    expect(found[1]).toMatchObject({ severity: 'warning', hint: expect.stringContaining('đổi tên thư mục thành 2026-03') })
    expect([...sources!.earlier]).toEqual([])
  })

  test('a report: which one to copy', () => {
    const { found } = read(temporaryFolder({ ...office, 'data/2026-03/report.yaml': '', 'data/2026-04/so-y-te.yaml': '' }))
    expect(found[0]).toMatchObject({ code: 'report-missing', hint: expect.stringContaining('kỳ 3/2026') })
  })
})

describe('what a folder holds besides data', () => {
  test('editors\' and systems\' files are left alone', () => {
    const clutter = ['~$report.yaml', '.so-y-te.yaml.swp', 'so-y-te.yaml~', 'so-y-te.yaml.bak', '.hidden.yaml', 'Thumbs.db', 'cong-van.docx']
    const files = Object.fromEntries(clutter.map(name => [`data/2026-04/${name}`, '\u0000']))
    const { sources, told } = read(temporaryFolder({ ...office, 'data/2026-04/report.yaml': '', ...files }))
    expect(told()).toEqual([])
    expect(sources!.period.contributions).toEqual([])
  })

  test.each(['so-y-te.yml', 'so-y-te.YAML', 'so-y-te.yaml.txt'])('%s is told to be renamed', name => {
    const { found } = read(temporaryFolder({ ...office, 'data/2026-04/report.yaml': '', [`data/2026-04/${name}`]: '' }))
    expect(found).toMatchObject([{ code: 'file-extension', severity: 'error', hint: 'đổi đuôi thành .yaml' }])
  })

  test('a file over ten megabytes', () => {
    const { told } = read(temporaryFolder({ ...office, 'data/2026-04/report.yaml': '', 'data/2026-04/so-y-te.yaml': Buffer.alloc(10 * 1024 * 1024 + 1, 'a') }))
    expect(told()).toEqual(['file-too-big data/2026-04/so-y-te.yaml'])
  })

  test.skipIf(!canLink)('a link out of the workspace is refused, one inside is read', () => {
    const outside = temporaryFolder({ 'secret.yaml': 'secret' })
    const root = temporaryFolder({ ...office, 'data/2026-04/report.yaml': '', 'data/chung.yaml': 'shared' })
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'data/2026-04/so-y-te.yaml'))
    symlinkSync(join(root, 'data/chung.yaml'), join(root, 'data/2026-04/so-noi-vu.yaml'))
    const { sources, told } = read(root)
    expect(told()).toEqual(['file-outside data/2026-04/so-y-te.yaml'])
    expect(sources!.period.contributions).toEqual([{ path: 'data/2026-04/so-noi-vu.yaml', text: 'shared' }])
  })

  test.skipIf(!canLink)('a link that leads nowhere', () => {
    const root = temporaryFolder({ ...office, 'data/2026-04/report.yaml': '' })
    symlinkSync(join(root, 'nowhere'), join(root, 'data/2026-04/so-y-te.yaml'))
    expect(read(root).told()).toEqual(['file-unreadable data/2026-04/so-y-te.yaml'])
  })
})

describe('a template', () => {
  const files = {
    ...office,
    'data/2026-04/report.yaml': '',
    'templates/bao-cao-thang/partials/chi-dao.hbs': 'p',
    'templates/bao-cao-thang/tables/nhiem-vu.yaml': 't',
    'templates/bao-cao-thang/charts/ty-le.yaml': 'c',
    'templates/bao-cao-thang/ghi-chu.md': 'not read',
    'templates/ke-hoach/layout.yaml': 'k',
  }

  test('is read when it is asked for', () => {
    const { sources, report, told } = read(temporaryFolder(files))
    const template = sources!.templateOf(report, 'bao-cao-thang')
    expect(told()).toEqual([])
    expect(template).toEqual({
      id: 'bao-cao-thang',
      layout: { path: 'templates/bao-cao-thang/layout.yaml', text: 'l' },
      bodies: [{ path: 'templates/bao-cao-thang/body.hbs', text: 'b' }, { path: 'templates/bao-cao-thang/partials/chi-dao.hbs', text: 'p' }],
      tables: [{ path: 'templates/bao-cao-thang/tables/nhiem-vu.yaml', text: 't' }],
      charts: [{ path: 'templates/bao-cao-thang/charts/ty-le.yaml', text: 'c' }],
    })
  })

  test.each([
    ['bao-cao-tháng', 'có phải bạn muốn viết "bao-cao-thang"?'],
    ['xyz', 'các mẫu đang có trong thư mục templates: bao-cao-thang, ke-hoach'],
    ['../data', 'các mẫu đang có trong thư mục templates: bao-cao-thang, ke-hoach'],
  ])('%s is not there: %s', (id, hint) => {
    const { sources, report, found } = read(temporaryFolder(files))
    expect(sources!.templateOf(report, id)).toBeNull()
    expect(found).toMatchObject([{ code: 'template-missing', hint }])
  })

  test('without a layout it is none', () => {
    const root = temporaryFolder(files)
    rmSync(join(root, 'templates/ke-hoach/layout.yaml'))
    mkdirSync(join(root, 'templates/ke-hoach/partials'))
    writeFileSync(join(root, 'templates/ke-hoach/partials/x.hbs.txt'), '')
    const { sources, report, told } = read(root)
    expect(sources!.templateOf(report, 'ke-hoach')).toBeNull()
    expect(told()).toEqual(['file-missing templates/ke-hoach/layout.yaml', 'file-extension templates/ke-hoach/partials/x.hbs.txt'])
  })
})
