import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundledProgram, openFolder } from '../support/program.ts'
import { richWorkspace } from '../support/workspaces.ts'

const program = bundledProgram()
afterAll(() => program.remove())

let folder: string
beforeEach(() => {
  folder = openFolder(richWorkspace)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const name = 'BC-TGVĐA06-2026-04.docx'
const output = () => join(folder, 'out/2026-04', name)
const buildMonth = ['build', '--month', '2026-04']
const build = (options = {}) => program.run(folder, buildMonth, options)

/** An output of before, and then other data. */
function builtBefore(): Buffer {
  expect(build().status).toBe(0)
  writeFileSync(join(folder, 'data/2026-04/report.yaml'), richWorkspace.get('data/2026-04/report.yaml')!.replace('number: 5', 'number: 6'))
  return readFileSync(output())
}

/** One sentence of the program's own, not the system's. */
function expectRefusal({ status, stdout, stderr }: ReturnType<typeof build>, sentence: string): void {
  expect(stderr).toContain(sentence)
  expect(stderr).not.toMatch(/ngoài dự kiến|Error|\bE[A-Z]{4,}\b|^\s+at /m)
  expect(stdout).toBe('')
  expect(status).toBe(1)
}

// A mount that nobody else sees; needs Linux and the right to make one.
const inNamespace = (script: string) => spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script], { cwd: folder, encoding: 'utf8' })
const canMount = spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0

describe.skipIf(!canMount)('a disk', () => {
  /** Runs a build on a disk of its own with the old output on it; gives what is on the disk afterwards. */
  function onDisk(prepare: string) {
    const before = builtBefore()
    const listing = join(folder, 'listing')
    const { status, stdout, stderr } = inNamespace(`
      cp -r out kept && mount -t tmpfs -o size=200k tmpfs out && cp -r kept/. out/ && ${prepare}
      '${process.execPath}' '${program.script}' build --month 2026-04; status=$?
      ls -A out/2026-04 > listing; cp "out/2026-04/${name}" after; exit $status`)
    expect(readFileSync(join(folder, 'after')).equals(before)).toBe(true)
    expect(readFileSync(listing, 'utf8').trim()).toBe(name)
    return { status, stdout, stderr }
  }

  test('that is full: the old output stays, nothing is left beside it', () => {
    expectRefusal(onDisk('(dd if=/dev/zero of=out/filler bs=1k 2>/dev/null; true)'), 'ổ đĩa đã đầy')
  })

  test('that may only be read', () => {
    expectRefusal(onDisk('mount -o remount,ro out'), 'chỉ cho đọc')
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk behind stdout', () => {
  test('is no success, but the document is whole', () => {
    const { status } = spawnSync('sh', ['-c', `'${process.execPath}' '${program.script}' build --month 2026-04 > /dev/full`], { cwd: folder })
    expect(status).toBe(1)
    expect(readFileSync(output()).subarray(0, 2).toString()).toBe('PK')
  })
})

// To root nothing is forbidden: the program runs as nobody then.
const isRoot = process.getuid?.() === 0
const asNobody = isRoot ? { uid: 65534, gid: 65534 } : {}

describe.skipIf(process.platform === 'win32')('no right', () => {
  test('to write where the output goes', () => {
    const before = builtBefore()
    chmodSync(join(folder, 'out/2026-04'), 0o555)
    expectRefusal(build(asNobody), 'không có quyền ghi')
    expect(readFileSync(output()).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'out/2026-04'))).toEqual([name])
  })

  test('to make the folder for the output', () => {
    chmodSync(folder, 0o555)
    expectRefusal(build(asNobody), 'không có quyền ghi')
    expect(existsSync(join(folder, 'out'))).toBe(false)
    chmodSync(folder, 0o755)
  })

  test('to read a file of the data', () => {
    chmodSync(join(folder, 'data/2026-04/so-y-te.yaml'), 0o000)
    expectRefusal(build(asNobody), 'không có quyền đọc')
    expect(existsSync(output())).toBe(false)
  })
})

describe('something else in the place', () => {
  test('of the output: a folder', () => {
    mkdirSync(join(output(), 'của tôi'), { recursive: true })
    expectRefusal(build(), 'thư mục trùng tên')
    expect(readdirSync(output())).toEqual(['của tôi'])
  })

  test('of its folder: a file', () => {
    writeFileSync(join(folder, 'out'), 'của tôi')
    expectRefusal(build(), 'tệp trùng tên với thư mục')
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('của tôi')
  })

  test('of a file of the data: a folder', () => {
    rmSync(join(folder, 'data/2026-04/so-y-te.yaml'))
    mkdirSync(join(folder, 'data/2026-04/so-y-te.yaml'))
    const { status, stderr } = build()
    expect(stderr).not.toMatch(/ngoài dự kiến|EISDIR/)
    expect(status).toBeLessThanOrEqual(1)
  })
})

test('an output that is open in Word stays as it is', () => {
  const before = builtBefore()
  writeFileSync(join(folder, 'out/2026-04', '~$-TGVĐA06-2026-04.docx'), '')
  expectRefusal(build(), 'đang mở trong Word')
  expect(readFileSync(output()).equals(before)).toBe(true)
})
