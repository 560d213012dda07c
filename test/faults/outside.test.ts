import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canLink } from '../support/can-link.ts'
import { bao } from '../support/command-line.ts'
import { openFolder } from '../support/program.ts'
import { richWorkspace } from '../support/workspaces.ts'

const secret = 'mật khẩu của người khác'

let folder: string
let elsewhere: string
beforeEach(() => {
  folder = openFolder(richWorkspace)
  elsewhere = openFolder(new Map([['secret.hbs', secret], ['secret.yaml', `agency: so-y-te\nparagraphs: { mo-dau: ${secret} }\n`], ['report.yaml', `title: ${secret}\nperiod: { from: 1/1/2026, to: 2/1/2026 }\n`]]))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(elsewhere, { recursive: true, force: true })
})

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Builds as text, so that one sees what was read; nothing of the other folder may be said or written. */
async function build(...more: string[]) {
  const { status, stdout, stderr } = await bao(['build', '--month', '2026-04', '--format', 'md', ...more], folder)
  const written = stdout === '' ? '' : readFileSync(join(folder, stdout.trim()), 'utf8')
  expect(stderr + written).not.toContain(secret)
  return { status, stderr }
}

describe.skipIf(!canLink)('a link out of the workspace is not followed', () => {
  test.each([
    ['an agency\'s file', 'data/2026-04/so-y-te.yaml', 'secret.yaml'],
    ['the report', 'data/2026-04/report.yaml', 'report.yaml'],
    ['a body', 'templates/mau/body.hbs', 'secret.hbs'],
    ['a partial', 'templates/mau/partials/tinh-hinh.hbs', 'secret.hbs'],
  ])('%s', async (_, path, target) => {
    rmSync(join(folder, path))
    symlinkSync(join(elsewhere, target), join(folder, path))
    const { status, stderr } = await build()
    expect(stderr).toContain('liên kết dẫn ra ngoài thư mục làm việc')
    expect(status).toBe(1)
  })

  test.each(['data/2026-04', 'templates/mau', 'templates/mau/partials'])('the folder %s', async path => {
    const outside = join(elsewhere, 'folder')
    renameSync(join(folder, path), outside)
    writeFileSync(join(outside, 'so-y-te.yaml'), `agency: so-y-te\nparagraphs: { mo-dau: ${secret} }\n`)
    writeFileSync(join(outside, 'tinh-hinh.hbs'), secret)
    symlinkSync(outside, join(folder, path))
    expect((await build()).status).toBe(1)
  })

  test('an output that is a link is replaced, and what it leads to stays', async () => {
    const path = 'out/2026-04/BC-TGVĐA06-2026-04.md'
    write(path, '')
    rmSync(join(folder, path))
    symlinkSync(join(elsewhere, 'secret.hbs'), join(folder, path))
    expect((await build()).status).toBe(0)
    expect(readFileSync(join(elsewhere, 'secret.hbs'), 'utf8')).toBe(secret)
    expect(lstatSync(join(folder, path)).isSymbolicLink()).toBe(false)
  })

  test('a link in a ring', async () => {
    rmSync(join(folder, 'data/2026-04/so-y-te.yaml'))
    symlinkSync(join(folder, 'data/2026-04/so-y-te.yaml'), join(folder, 'data/2026-04/so-y-te.yaml'))
    const { status, stderr } = await build()
    expect(stderr).toContain('liên kết quay vòng')
    expect(status).toBe(1)
  })
})

describe('a name that leads out', () => {
  const toElsewhere = () => `../../../${elsewhere.slice(1)}/secret`

  test.each(['{{> ../../etc/passwd}}', '{{> /etc/passwd}}', '{{> "../../../etc/passwd"}}', '{{> [../../etc/passwd]}}'])('%s is no partial', async call => {
    write('templates/mau/body.hbs', call)
    const { status, stderr } = await build()
    expect(stderr).toMatch(/không có tệp partials\/|viết không đúng|không dùng được trong mẫu/)
    expect(stderr).toContain('templates/mau/body.hbs:1:')
    expect(status).toBe(1)
  })

  test('a partial by its real path', async () => {
    write('templates/mau/body.hbs', `{{> ${toElsewhere()}}}`)
    expect((await build()).status).toBe(1)
  })

  test('a body', async () => {
    write('templates/mau/layout.yaml', `body: ${toElsewhere()}.hbs\n`)
    const { status, stderr } = await build()
    expect(stderr).toContain('không có tệp')
    expect(status).toBe(1)
  })

  test('a table', async () => {
    write('templates/mau/body.hbs', '{{table "../../../etc/passwd"}}')
    expect((await build()).stderr).toContain('không có tệp tables/')
  })

  test('a template', async () => {
    const { status, stderr } = await build('--template', '../../etc')
    expect(stderr).toContain('không có mẫu báo cáo nào tên là')
    expect(status).toBe(1)
  })

  test('an output stays in its month\'s folder', async () => {
    write('templates/mau/layout.yaml', `${richWorkspace.get('templates/mau/layout.yaml')!}output: ../../../../x\n`)
    expect((await build()).status).toBe(0)
    expect(readFileSync(join(folder, 'out/2026-04/-..-..-..-x.md'), 'utf8')).toContain('BÁO CÁO')
  })
})
