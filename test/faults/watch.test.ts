import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { fakeIo } from '../cli/fake-io.ts'
import { openFolder } from '../support/program.ts'
import { richWorkspace } from '../support/workspaces.ts'

const output = 'out/2026-04/BC-TGVĐA06-2026-04.docx'
const report = 'data/2026-04/report.yaml'

let folder: string
let io: ReturnType<typeof fakeIo>
let interrupt = () => {}
let ended: Promise<number>

/** A command that goes on until it is interrupted, in a workspace of its own. */
function begin(...argv: string[]): void {
  const interrupted = new Promise<void>(resolve => (interrupt = resolve))
  io = fakeIo(folder, { env: { NO_COLOR: '1' } })
  ended = run(argv, { ...io, interrupted: () => interrupted })
}

beforeEach(() => (folder = openFolder(richWorkspace)))
afterEach(async () => {
  interrupt()
  const status = await ended
  expect(io.err()).not.toMatch(/ngoài dự kiến|\bE[A-Z]{4,}\b|^\s+at /m)
  expect(status).toBe(0)
  rmSync(folder, { recursive: true, force: true })
})

const write = (number: number) => writeFileSync(join(folder, report), richWorkspace.get(report)!.replace('number: 5', `number: ${number}`))
const built = () => io.out().split('\n').length - 1
const until = (holds: () => boolean) => expect.poll(() => holds() || io.err().slice(-500), { timeout: 20_000, interval: 25 }).toBe(true)

test('the folder of outputs is taken away while it is watched: it is made anew', async () => {
  begin('watch', '--month', '2026-04')
  await until(() => built() === 1)
  rmSync(join(folder, 'out'), { recursive: true })
  write(6)
  await until(() => built() === 2)
  expect(readFileSync(join(folder, output)).subarray(0, 2).toString()).toBe('PK')
})

test('a file stands where the folder of outputs was: it is told, and stays until it is gone', async () => {
  begin('watch', '--month', '2026-04')
  await until(() => built() === 1)
  rmSync(join(folder, 'out'), { recursive: true })
  writeFileSync(join(folder, 'out'), 'của tôi')
  write(6)
  await until(() => io.err().includes('tệp trùng tên với thư mục'))
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('của tôi')
  rmSync(join(folder, 'out'))
  write(7)
  await until(() => built() === 2)
})

test.each(['data/2026-04', 'data', 'templates', 'templates/mau', 'bao-cao.yaml', 'data/agencies.yaml'])('%s is taken away while it is watched: it is told, and built again when it is back', async path => {
  begin('watch', '--month', '2026-04')
  await until(() => built() === 1)
  const before = io.err().length
  renameSync(join(folder, path), join(folder, 'elsewhere'))
  await until(() => /lỗi\[/.test(io.err().slice(before)))
  renameSync(join(folder, 'elsewhere'), join(folder, path))
  await until(() => built() === 2)
})

test('the whole workspace is taken away while it is watched', async () => {
  begin('watch', '--month', '2026-04')
  await until(() => built() === 1)
  const before = io.err().length
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  // Windows keeps a folder that is watched until nobody watches it.
  if (process.platform !== 'win32') rmSync(folder, { recursive: true })
  await until(() => /lỗi\[/.test(io.err().slice(before)))
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of richWorkspace) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await until(() => built() >= 2)
})

test('the page goes on showing the report while its folder is away, and what comes back', async () => {
  begin('preview', '--month', '2026-04', '--no-open')
  await until(() => io.out().endsWith('\n'))
  const holds = async (text: string) => (await (await fetch(io.out().trim())).text()).replace(/<[^>]*>/g, '').includes(text)
  const showing = (text: string) => expect.poll(() => holds(text), { timeout: 20_000 }).toBe(true)
  await showing('Kết quả tháng 4')
  renameSync(join(folder, 'data/2026-04'), join(folder, 'elsewhere'))
  await showing('"severity":"error"')
  await showing('Kết quả tháng 4')
  renameSync(join(folder, 'elsewhere'), join(folder, 'data/2026-04'))
  writeFileSync(join(folder, report), richWorkspace.get(report)!.replace('Kết quả tháng', 'Kết quả mới của tháng'))
  await showing('Kết quả mới của tháng 4')
})
