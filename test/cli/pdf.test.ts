import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { bundledProgram, type Program } from '../support/program.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'
import { fakeIo } from './fake-io.ts'

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
const line = ['build', '--month', '2026-04', '--format', 'pdf']
const pdf = 'out/2026-04/BC-TGVĐA06-2026-04.pdf'
const leftovers = () => readdirSync(tmpdir()).filter(name => name.startsWith('bao-cao-pdf-'))

// Of its own, for other programs leave things in the shared one.
const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR'
const shared = process.env[variable]
const own = mkdtempSync(join(tmpdir(), 'bao-cao-'))
beforeAll(() => {
  process.env[variable] = own
})
afterAll(() => {
  if (shared === undefined) delete process.env[variable]
  else process.env[variable] = shared
  rmSync(own, { recursive: true, force: true })
})

/** A workspace, and beside it a program that stands for LibreOffice: a shell script whose last argument is the Word file. */
function workspace(script: string | null) {
  const root = temporaryFolder(Object.fromEntries(filesOf(smallWorkspace)))
  const office = join(temporaryFolder(), 'soffice')
  if (script !== null) {
    writeFileSync(office, `#!/bin/sh\nfor last; do :; done\n${script}\n`)
    chmodSync(office, 0o755)
  }
  return { root, office }
}

async function build({ root, office }: { root: string; office: string }) {
  const io = fakeIo(root, { env: { NO_COLOR: '1', BAO_CAO_SOFFICE: office } })
  const status = await run(line, io)
  return { status, out: io.out(), err: io.err() }
}

describe('where LibreOffice is not as it should be', () => {
  test.each([
    ['it is not there', null, 'nhưng không có tệp ấy'],
    ['it fails', 'exit 1', 'không chuyển được báo cáo sang PDF'],
    ['it ends well without a file', 'exit 0', 'không chuyển được báo cáo sang PDF'],
    ['it writes something else', 'echo error > "${last%.docx}.pdf"', 'không chuyển được báo cáo sang PDF'],
    ['it can not be started', 'exit 0', 'không chuyển được báo cáo sang PDF'],
  ])('%s', async (name, script, message) => {
    const place = workspace(script)
    if (name === 'it can not be started') chmodSync(place.office, 0o644)
    const { status, out, err } = await build(place)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(message)
    expect(err).toMatch(/gợi ý: .*(?:bỏ --format pdf|bỏ biến BAO_CAO_SOFFICE)/)
    expect(existsSync(join(place.root, 'out'))).toBe(false)
    expect(leftovers()).toEqual([])
  })
})

// What stands for LibreOffice is a script that Windows can't start.
test.skipIf(process.platform === 'win32')('the Word file goes in, what comes out is settled; a PDF that was signed is kept', async () => {
  const place = workspace('head -c 2 "$last" | grep -q PK && printf "%%PDF-1.6\\n/CreationDate(D:20261121070436Z)\\n/ID [ <%032d> <%032d> ]\\n%%%%EOF\\n" 1 1 > "${last%.docx}.pdf"')
  expect(await build(place)).toEqual({ status: 0, out: `${pdf}\n`, err: expect.not.stringContaining('lỗi') })
  const file = join(place.root, pdf)
  expect(readFileSync(file, 'latin1')).toContain('D:20260415000000Z')

  const signed = `${readFileSync(file, 'latin1')}chữ ký`
  writeFileSync(file, signed, 'latin1')
  expect((await build(place)).out).toBe('out/2026-04/BC-TGVĐA06-2026-04 (mới).pdf\n')
  expect(readFileSync(file, 'latin1')).toBe(Buffer.from(signed, 'latin1').toString('latin1'))
  expect(leftovers()).toEqual([])
})

describe('as a process', () => {
  let program: Program
  beforeAll(() => {
    program = bundledProgram()
  })
  afterAll(() => program.remove())

  const started = (marker: string) => existsSync(marker) && readFileSync(marker, 'utf8') !== ''

  test.skipIf(process.platform === 'win32').each([
    ['while it works', (marker: string) => started(marker)],
    ['before it is started', (_: string, temporary: string) => readdirSync(temporary).length > 0],
  ])('Ctrl-C %s ends LibreOffice too and leaves nothing', async (_, isMoment) => {
    const marker = join(temporaryFolder(), 'started')
    const temporary = temporaryFolder()
    const { root, office } = workspace(`sleep 60 & echo $! > "${marker}"; wait`)
    const child = program.start(root, line, { env: { ...process.env, BAO_CAO_SOFFICE: office, TMPDIR: temporary } })
    const ended = new Promise<NodeJS.Signals | null>(resolve => child.once('exit', (_, signal) => resolve(signal)))
    await expect.poll(() => isMoment(marker, temporary), { timeout: 20_000, interval: 1 }).toBe(true)
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    // Gone, or dead and waiting for somebody to take notice; that it dies is the system's work, which a busy machine does a little later.
    const state = () => started(marker) ? spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(marker, 'utf8').trim()], { encoding: 'utf8' }).stdout : ''
    await expect.poll(state, { timeout: 10_000 }).toMatch(/^Z|^$/)
    expect(readdirSync(temporary)).toEqual([])
    expect(existsSync(join(root, 'out'))).toBe(false)
  })
})

describe.runIf(isThere('soffice') && isThere('pdffonts'))('with LibreOffice', () => {
  test('the same PDF twice, with its fonts, headings and title in it', async () => {
    const place = workspace(null)
    const real = { ...place, office: '' }
    expect((await build(real)).out).toBe(`${pdf}\n`)
    const file = join(place.root, pdf)
    const first = readFileSync(file)
    writeFileSync(file, '')
    await build(real)
    expect(readFileSync(join(place.root, pdf.replace('.pdf', ' (mới).pdf'))).equals(first)).toBe(true)

    writeFileSync(file, first)
    const fonts = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) expect(font).toMatch(/(?:LiberationSerif|TimesNewRoman|Tinos)\S* +\S+(?: \S+)? +\S+ +yes yes/)
    const info = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout
    expect(info).toMatch(/Title: +BÁO CÁO Kết quả tháng 4/)
    expect(info).toMatch(/Tagged: +yes/)
    expect(leftovers()).toEqual([])
  }, 60_000)
})
