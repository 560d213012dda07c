import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { readParts } from '../docx/read-docx.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { native } from '../support/native.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'
import { fakeIo } from './fake-io.ts'

const output = native('out/2026-04/BC-TGVĐA06-2026-04.docx')
const figures = 'data/2026-04/so-y-te.yaml'
const original = filesOf(smallWorkspace).get(figures)!

/** A command that runs until `stop`. */
function watching(root: string, ...more: string[]) {
  let interrupt = () => {}
  const interrupted = new Promise<void>(resolve => {
    interrupt = resolve
  })
  const io = fakeIo(root, { env: { NO_COLOR: '1' } })
  const ended = run(['watch', '--month', '2026-04', ...more], { ...io, interrupted: () => interrupted })
  onTestFinished(async () => {
    interrupt()
    await ended
  })
  return {
    io,
    stop: () => {
      interrupt()
      return ended
    },
  }
}

async function until(holds: () => boolean, what: () => string): Promise<void> {
  for (let left = 400; !holds(); left--) {
    if (left === 0) throw new Error(`waited in vain: ${what()}`)
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

const textOf = (root: string) => readParts(readFileSync(join(root, output))).get('word/document.xml')!

test('builds at once, after each change, and ends with Ctrl-C', async () => {
  const root = temporaryFolder(Object.fromEntries(filesOf(smallWorkspace)))
  const { io, stop } = watching(root)
  const built = () => io.out().split('\n').length - 1
  await until(() => built() === 1, io.err)
  expect(textOf(root)).toContain('22 kiosk')
  expect(io.err()).toContain('Đang theo dõi số liệu và mẫu của báo cáo kỳ 4/2026')

  writeFileSync(join(root, figures), original.replace('kiosk: 22', 'kiosk: 25'))
  await until(() => built() === 2, io.err)
  expect(textOf(root)).toContain('25 kiosk')
  expect(io.err()).toContain(`12:00:00  đã đổi: ${figures}; dựng lại…`)

  writeFileSync(join(root, 'templates/mau/body.hbs'), `${filesOf(smallWorkspace).get('templates/mau/body.hbs')}\nThêm một đoạn.\n`)
  await until(() => built() === 3, io.err)
  expect(textOf(root)).toContain('Thêm một đoạn.')

  expect(await stop()).toBe(0)
  expect(io.err().trimEnd().split('\n').at(-1)).toBe('Đã dừng theo dõi.')
  expect(io.out()).toBe(`${output}\n`.repeat(3))
}, 30_000)

test('a mistake does not end it; what was found before is only counted', async () => {
  const root = temporaryFolder(Object.fromEntries(filesOf(smallWorkspace)))
  const { io, stop } = watching(root)
  await until(() => io.out() !== '', io.err)
  writeFileSync(join(root, figures), original.replace('kiosk: 22', 'kiosk: nhiều'))
  await until(() => io.err().includes('sửa các lỗi nêu trên rồi lưu lại'), io.err)
  expect(io.err()).toContain(`${figures}:6:`)
  expect(textOf(root)).toContain('22 kiosk')

  const before = io.err()
  writeFileSync(join(root, figures), `${original.replace('kiosk: 22', 'kiosk: nhiều')}# ghi chú\n`)
  await until(() => io.err().slice(before.length).includes('sửa các lỗi'), io.err)
  expect(io.err().slice(before.length)).toMatch(/Như lần trước: 1 lỗi/)
  expect(io.err().slice(before.length)).not.toContain('-->')

  writeFileSync(join(root, figures), original)
  await until(() => io.out() === `${output}\n`.repeat(2), io.err)
  expect(await stop()).toBe(0)
}, 30_000)

test('a file that is open in Word is waited for, and written when it is closed', async () => {
  const root = temporaryFolder(Object.fromEntries(filesOf(smallWorkspace)))
  const { io, stop } = watching(root)
  await until(() => io.out() !== '', io.err)
  const owner = join(root, 'out/2026-04', '~$-TGVĐA06-2026-04.docx')
  writeFileSync(owner, 'An')
  writeFileSync(join(root, figures), original.replace('kiosk: 22', 'kiosk: 26'))
  await until(() => io.err().includes('đang chờ: đóng tệp ấy lại'), io.err)
  expect(io.err()).toContain('tệp này đang mở trong Word')
  expect(textOf(root)).toContain('22 kiosk')

  rmSync(owner)
  await until(() => io.out() === `${output}\n`.repeat(2), io.err)
  expect(textOf(root)).toContain('26 kiosk')
  expect(await stop()).toBe(0)
}, 30_000)

test('a draft with comments is kept up like any other', async () => {
  const root = temporaryFolder(Object.fromEntries(filesOf(smallWorkspace)))
  const { io, stop } = watching(root, '--draft')
  await until(() => io.out() !== '', io.err)
  expect(io.out()).toBe(native('out/2026-04/BC-TGVĐA06-2026-04 (góp ý).docx\n'))
  expect(await stop()).toBe(0)
})

test('asked for wrongly it does not begin', async () => {
  const io = fakeIo(temporaryFolder(Object.fromEntries(filesOf(smallWorkspace))))
  expect(await run(['watch', '--month', '13/2026'], io)).toBe(2)
  expect(io.err()).toContain('"13/2026" không phải là một tháng')
  expect(await run(['watch'], io)).toBe(2)
  expect(io.err()).toContain('thêm --month 2026-04 cho kỳ mới nhất; các kỳ đang có: 2026-03, 2026-04')
  expect(io.err()).not.toContain('--all')
})
