import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Engine } from '../../src/commands/engine.ts'
import { planBuild, type BuildOptions, type Plan } from '../../src/commands/plan-build.ts'
import { buildAll } from '../../src/commands/run-build.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { ReportSources, Stages } from '../../src/pipeline.ts'
import type { Source } from '../../src/source/source.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { native } from '../support/native.ts'
import { fakeIo } from './fake-io.ts'

const files = {
  'bao-cao.yaml': 'w',
  'data/agencies.yaml': 'a',
  'data/indicators.yaml': 'i',
  'data/2026-03/report.yaml': 'number: 1',
  'data/2026-04/report.yaml': 'number: 2',
  'templates/mau/layout.yaml': "output: '{symbol}-{month}'",
}

/** What the fake pipeline finds in a month's report: `error`, `warning`, `blank`, `missing`, `fault`, or nothing. */
const pipeline: Engine['runPipeline'] = (report, sources) => {
  const { text } = sources.period.report
  const tell = (severity: Diagnostic['severity'], source: Source, message: string = severity) =>
    report({ code: `fake-${severity}`, severity, message, span: { source, start: 0, end: 1 }, related: [], hint: null })
  if (text.includes('fault')) throw new TypeError('x is undefined')
  if (sources.office.register.text.includes('bad')) tell('error', sources.office.register, 'shared')
  if (text.includes('error')) tell('error', sources.period.report)
  if (text.includes('warning')) tell('warning', sources.period.report)
  return stagesOf(sources, text)
}

function stagesOf({ period, templateOf, template }: ReportSources, text: string): Stages {
  const layout = templateOf(() => {}, template ?? 'mau')
  const span = { source: period.report, start: 0, end: 1 }
  const file = { spanOfValue: () => span, spanInText: () => ({ ...span, source: layout!.layout }) }
  const blank = text.includes('blank') ? null : '1'
  const stages = {
    period: { report: { value: { number: blank, date: blank }, file } },
    template: layout && { id: layout.id, layout: { file } },
    filled: { symbol: 'BC-TGVĐA06', layout: { output: /'(.*)'/.exec(layout!.layout.text)![1] } },
    figures: {},
    document: { title: text, blocks: [{ content: [{ type: 'text', missing: text.includes('missing'), span }] }] },
  }
  return stages as unknown as Stages
}

const engine: Engine = {
  runPipeline: pipeline,
  format: {
    extension: '.docx',
    toBytes: async (_, document) => new TextEncoder().encode(`built ${JSON.stringify(document.title)}`),
    isUntouched: bytes => Buffer.from(bytes).toString().startsWith('built'),
  },
}

async function build(root: string, options: BuildOptions = { all: true }, { isTTY = false, cwd = root } = {}) {
  const io = fakeIo(cwd, { isTTY, env: { NO_COLOR: '1' } })
  const status = await buildAll(io, engine, planBuild(io, options) as Plan, options)
  return { status, out: io.out(), err: io.err() }
}

describe('what is written', () => {
  test('each month has its folder; a pipe gets the paths and nothing else', async () => {
    const root = temporaryFolder(files)
    expect(await build(root)).toEqual({ status: 0, out: native('out/2026-03/BC-TGVĐA06-2026-03.docx\nout/2026-04/BC-TGVĐA06-2026-04.docx\n'), err: '' })
    expect(readFileSync(join(root, 'out/2026-04/BC-TGVĐA06-2026-04.docx'), 'utf8')).toBe('built "number: 2"')
  })

  test('a second time nothing changes, the path is told all the same', async () => {
    const root = temporaryFolder(files)
    const first = await build(root)
    expect(await build(root)).toEqual(first)
  })

  test('from a folder inside, with a month as Vietnamese write it', async () => {
    const root = temporaryFolder(files)
    const { out } = await build(root, { month: '4/2026' }, { cwd: join(root, 'data') })
    expect(out).toBe(`${join(root, 'out/2026-04/BC-TGVĐA06-2026-04.docx')}\n`)
  })

  test('--out and --data count from where the command is typed', async () => {
    const root = temporaryFolder({ ...files, 'khac/agencies.yaml': '', 'khac/indicators.yaml': '', 'khac/2026-05/report.yaml': '' })
    const { out } = await build(root, { all: true, out: 'ra', data: 'khac' })
    expect(out).toBe(native('ra/2026-05/BC-TGVĐA06-2026-05.docx\n'))
  })

  test('--template is used whatever the files say', async () => {
    const root = temporaryFolder({ ...files, 'templates/khac/layout.yaml': "output: '{template}'" })
    expect((await build(root, { month: '2026-04', template: 'khac' })).out).toBe(native('out/2026-04/khac.docx\n'))
  })

  test('progress only on a terminal', async () => {
    const { err } = await build(temporaryFolder(files), { all: true }, { isTTY: true })
    expect(err).toContain('[2/2] đang dựng báo cáo kỳ 4/2026…')
    expect(err.endsWith('\u001b[2K')).toBe(true)
  })

  test('a warning is told and the document written', async () => {
    const { status, out, err } = await build(temporaryFolder({ ...files, 'data/2026-04/report.yaml': 'warning' }), { month: '2026-04' })
    expect({ status, out }).toEqual({ status: 0, out: native('out/2026-04/BC-TGVĐA06-2026-04.docx\n') })
    expect(err).toMatch(/^cảnh báo\[fake-warning\][^]*\n1 cảnh báo trong 1 tệp\n$/)
  })
})

describe('what isn\'t written', () => {
  test('a month with an error; the older document stays and the others are built', async () => {
    const root = temporaryFolder(files)
    await build(root)
    writeFileSync(join(root, 'data/2026-03/report.yaml'), 'error')
    writeFileSync(join(root, 'data/2026-04/report.yaml'), 'number: 3')
    const { status, out, err } = await build(root)
    expect({ status, out }).toEqual({ status: 1, out: native('out/2026-04/BC-TGVĐA06-2026-04.docx\n') })
    expect(err).toContain('lỗi[fake-error]')
    expect(err).toContain('Chưa ghi báo cáo kỳ 3/2026')
    expect(readFileSync(join(root, 'out/2026-03/BC-TGVĐA06-2026-03.docx'), 'utf8')).toBe('built "number: 1"')
  })

  test('what is wrong for all months is told once, and each month says that it failed', async () => {
    const { status, err } = await build(temporaryFolder({ ...files, 'data/agencies.yaml': 'bad' }))
    expect(status).toBe(1)
    expect(err.match(/shared/g)).toHaveLength(1)
    expect(err.match(/Chưa ghi báo cáo/g)).toHaveLength(2)
  })

  test('a fault in one month doesn\'t stop the others, and is the worst end', async () => {
    const root = temporaryFolder({ ...files, 'data/2026-02/report.yaml': 'fault', 'data/2026-03/report.yaml': 'error' })
    const { status, out, err } = await build(root)
    expect({ status, out }).toEqual({ status: 3, out: native('out/2026-04/BC-TGVĐA06-2026-04.docx\n') })
    expect(err).toContain('x is undefined')
    expect(err).not.toContain('    at ')
  })

  test('an unknown part in the name of the output', async () => {
    const root = temporaryFolder({ ...files, 'templates/mau/layout.yaml': "output: '{thang}'" })
    const { status, err } = await build(root, { month: '2026-04' })
    expect(status).toBe(1)
    expect(err).toContain('tên tệp ra không dùng được {thang}')
    expect(err).toContain('--> templates/mau/layout.yaml:1:1')
    expect(existsSync(join(root, 'out'))).toBe(false)
  })
})

describe('--final', () => {
  test('a clean month is written', async () => {
    expect(await build(temporaryFolder(files), { month: '2026-04', final: true })).toMatchObject({ status: 0, err: '' })
  })

  test.each([
    ['warning', 'bản chính thức không được còn cảnh báo nào, hiện còn 1'],
    ['blank', 'bản chính thức phải có số văn bản (mục "number")'],
    ['blank', 'bản chính thức phải có ngày ban hành (mục "date")'],
    ['missing', 'bản chính thức còn 1 chỗ chưa có số liệu'],
  ])('%s: %s', async (what, sentence) => {
    const root = temporaryFolder({ ...files, 'data/2026-04/report.yaml': what })
    const { status, out, err } = await build(root, { month: '2026-04', final: true })
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(/Chưa ghi bản chính thức của báo cáo kỳ 4\/2026[^\n]*\n$/)
    expect(existsSync(join(root, 'out'))).toBe(false)
  })

  test('a draft may have all of it', async () => {
    const root = temporaryFolder({ ...files, 'data/2026-04/report.yaml': 'warning blank missing' })
    expect((await build(root, { month: '2026-04' })).status).toBe(0)
  })
})

describe('a document edited since', () => {
  const edited = { ...files, 'out/2026-04/BC-TGVĐA06-2026-04.docx': 'edited' }

  test('stays; the path of the new one is told', async () => {
    const root = temporaryFolder(edited)
    const { status, out, err } = await build(root, { month: '2026-04' })
    expect({ status, out }).toEqual({ status: 0, out: native('out/2026-04/BC-TGVĐA06-2026-04 (mới).docx\n') })
    expect(err).toContain('cảnh báo[output-edited]')
    expect(readFileSync(join(root, 'out/2026-04/BC-TGVĐA06-2026-04.docx'), 'utf8')).toBe('edited')
  })

  test('--force overwrites it and keeps a copy', async () => {
    const root = temporaryFolder(edited)
    const { out } = await build(root, { month: '2026-04', force: true })
    expect(out).toBe(native('out/2026-04/BC-TGVĐA06-2026-04.docx\n'))
    expect(readdirSync(join(root, 'out/2026-04')).toSorted()).toEqual(['BC-TGVĐA06-2026-04 (bản cũ).docx', 'BC-TGVĐA06-2026-04.docx'])
  })

  test('one that is open is a sentence and status 1', async () => {
    const root = temporaryFolder({ ...files, 'out/2026-04/BC-TGVĐA06-2026-04.docx': 'built old', 'out/2026-04/~$-TGVĐA06-2026-04.docx': '' })
    const { status, err } = await build(root, { month: '2026-04' })
    expect(status).toBe(1)
    expect(err).toContain('đóng tệp trong Word rồi chạy lại')
  })
})
