import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { readParts } from '../docx/read-docx.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { native } from '../support/native.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'
import { fakeIo } from './fake-io.ts'

const workspace = (change: Record<string, string> = {}) => temporaryFolder({ ...Object.fromEntries(filesOf(smallWorkspace)), ...change })
const faulty = { 'templates/mau/body.hbs': '# KẾT QUẢ\n\nToàn tỉnh đã đã xong.\n', 'bao-cao.yaml': `${filesOf(smallWorkspace).get('bao-cao.yaml')}rules: { doubled-word: error }\n` }

async function type(root: string, line: string) {
  const io = fakeIo(root, { env: { NO_COLOR: '1' } })
  const status = await run(line.split(' '), io)
  return { status, out: io.out(), err: io.err() }
}

test('errors of rules stop a build, but go into a draft as comments', async () => {
  const root = workspace(faulty)
  expect((await type(root, 'build --month 2026-04')).status).toBe(1)
  expect(existsSync(join(root, 'out'))).toBe(false)

  const { status, out, err } = await type(root, 'build --month 2026-04 --draft')
  expect({ status, out }).toEqual({ status: 0, out: native('out/2026-04/BC-TGVĐA06-2026-04 (góp ý).docx\n') })
  const count = Number(/có (\d+) ghi chú \(1 lỗi/.exec(err)?.[1])
  const comments = readParts(readFileSync(join(root, out.trim()))).get('word/comments.xml')!
  expect(comments.match(/<w:comment /g)).toHaveLength(count)
  expect(comments).toContain('LỖI: &quot;đã&quot; viết hai lần liền nhau')
  expect(comments).toContain('Sửa ở: templates/mau/body.hbs:3:14 [doubled-word]')
})

test('a draft stands beside the report and replaces neither it nor a draft that somebody has edited', async () => {
  const root = workspace()
  await type(root, 'build --month 2026-04')
  await type(root, 'build --month 2026-04 --draft')
  expect(readdirSync(join(root, 'out/2026-04')).map(name => name.normalize('NFC')).sort()).toEqual(['BC-TGVĐA06-2026-04 (góp ý).docx', 'BC-TGVĐA06-2026-04.docx'])
})

test('what gives no document gives no draft', async () => {
  const root = workspace({ 'data/indicators.yaml': 'indicators: [' })
  const { status, out, err } = await type(root, 'build --month 2026-04 --draft')
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain('Chưa ghi báo cáo kỳ 4/2026')
  expect(existsSync(join(root, 'out'))).toBe(false)
})

test.each([
  ['build --month 2026-04 --draft --final', 'không dùng --draft và --final cùng một lúc'],
  ['build --month 2026-04 --draft --format md', 'dạng md không mang được ghi chú của --draft'],
])('%s: %s', async (line, message) => {
  const { status, err } = await type(workspace(), line)
  expect(status).toBe(2)
  expect(err).toContain(message)
})
