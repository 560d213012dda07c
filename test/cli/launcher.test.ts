import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundledProgram, type Program } from '../support/program.ts'

const root = new URL('../../', import.meta.url).pathname

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
