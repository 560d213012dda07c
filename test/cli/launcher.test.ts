import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../support/command-line.ts'
import { bundledProgram, type Program } from '../support/program.ts'

let program: Program
let folder: string
const caches = () => readdirSync(folder).filter(name => name.endsWith('.cache'))
const answers = () => [['--help'], ['check', '--month', '2026-04'], ['explain'], ['chek']].map(argv => program.run(root, argv))
/** Whether V8 takes what was compiled of a bundle; null where nothing was. */
const isTaken = (name: string): unknown => JSON.parse(execFileSync(process.execPath, ['-p', `const { loadBundle, scripts } = require(${JSON.stringify(join(folder, 'load-bundle.js'))}); loadBundle('${name}'); JSON.stringify(scripts.get('${name}').cachedDataRejected === false)`], { encoding: 'utf8' }))

beforeAll(() => {
  program = bundledProgram()
  folder = dirname(program.script)
}, 60_000)
afterAll(() => program.remove())

test('what was compiled of each bundle lies beside it, and is used', () => {
  expect(caches().map(name => name.split('.')[0]).sort()).toEqual(readdirSync(folder).filter(name => name.endsWith('.cjs')).map(name => name.split('.')[0]).sort())
  for (const name of ['start', 'report', 'word', 'schema']) expect([name, isTaken(name)]).toEqual([name, true])
})

test('the same sources make the same bundles', () => {
  const other = bundledProgram()
  try {
    for (const name of readdirSync(folder).filter(one => !one.endsWith('.cache'))) expect(readFileSync(join(dirname(other.script), name)).equals(readFileSync(join(folder, name))), name).toBe(true)
  } finally {
    other.remove()
  }
}, 60_000)

test('the JSON Schemas that were made when it was bundled are those that are kept', () => {
  expect(program.run(root, ['schema', '--check'])).toMatchObject({ status: 0, stderr: '' })
})

test('a fault is told at the line of the sources where it happened', () => {
  const broken = join(folder, 'broken.js')
  writeFileSync(broken, `require('node:fs').readdirSync = () => { throw new TypeError('x') }`)
  const { status, stderr } = program.run(root, ['check', '--month', '2026-04', '--debug'], { env: { ...process.env, NODE_OPTIONS: `--require "${broken.replaceAll('\\', '/')}"` } })
  expect(status).toBe(3)
  const [, source, line] = /^ +at (src\/project\/[\w-]+\.ts):(\d+):\d+$/m.exec(stderr)!
  expect(readFileSync(join(root, source!), 'utf8').split('\n')[Number(line) - 1]).toContain('readdirSync(')
  expect(stderr).not.toContain('.cjs:')
})

/** Puts back what a test changes. */
function changing(change: () => void): void {
  const before = caches().map(name => [join(folder, name), readFileSync(join(folder, name))] as const)
  try {
    change()
  } finally {
    for (const [path, bytes] of before) writeFileSync(path, bytes)
  }
}

test('a few bits that have turned over are noticed: V8 would end the process over them', () => changing(() => {
  const whole = answers()
  for (const share of [0, 0.3, 1]) {
    for (const name of caches()) {
      const bytes = readFileSync(join(folder, name))
      const at = Math.floor(share * (bytes.length - 1))
      bytes[at]! ^= 0x10
      writeFileSync(join(folder, name), bytes)
    }
    expect(isTaken('start')).toBe(false)
    expect(answers(), String(share)).toEqual(whole)
  }
}), 120_000)

test('an end of zeros, as a lost current leaves it, is noticed', () => changing(() => {
  const whole = answers()
  for (const name of caches()) {
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, name), bytes.fill(0, bytes.length >> 1))
  }
  expect(answers()).toEqual(whole)
}), 60_000)

test('that of another bundle or another build is not taken under this name', () => changing(() => {
  const whole = answers()
  const pathOf = (bundle: string) => join(folder, caches().find(name => name.startsWith(`${bundle}.`))!)
  copyFileSync(pathOf('report'), pathOf('start'))
  expect(isTaken('start')).toBe(false)
  expect(answers()).toEqual(whole)
}), 60_000)

test.skipIf(process.platform === 'win32')('nothing is written where the program lies, and what can\'t be read there is done without', () => changing(() => {
  const isRoot = process.getuid?.() === 0
  const asNobody = isRoot ? { uid: 65534, gid: 65534 } : {}
  const ask = () => program.run(root, ['explain', 'rate-mismatch'], { ...asNobody, env: { ...process.env, HOME: '/nonexistent' } })
  const whole = ask()
  expect(whole.status).toBe(0)
  try {
    chmodSync(folder, 0o555)
    for (const name of caches()) chmodSync(join(folder, name), 0o000)
    expect(ask()).toEqual(whole)
  } finally {
    chmodSync(folder, 0o755)
    for (const name of caches()) chmodSync(join(folder, name), 0o644)
  }
}), 60_000)

test('the program answers the same when that is of another version, was cut short or is gone', () => {
  const whole = answers()
  expect(whole.map(({ status }) => status)).toEqual([0, 0, 0, 2])
  for (const name of caches()) writeFileSync(join(folder, name), Buffer.alloc(statSync(join(folder, name)).size))
  expect(isTaken('start')).toBe(false)
  expect(answers()).toEqual(whole)
  for (const name of caches()) writeFileSync(join(folder, name), 'x')
  expect(answers()).toEqual(whole)
  for (const name of caches()) rmSync(join(folder, name))
  expect(answers()).toEqual(whole)
}, 60_000)
