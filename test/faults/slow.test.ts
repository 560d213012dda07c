import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundledProgram, openFolder } from '../support/program.ts'
import { richWorkspace } from '../support/workspaces.ts'

/** Milliseconds that each call to the disk takes longer. */
const delay = 4

const program = bundledProgram()
const folder = openFolder(richWorkspace)
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

const report = 'data/2026-04/report.yaml'
const output = join(folder, 'out/2026-04/BC-TGVĐA06-2026-04.docx')
const build = ['build', '--month', '2026-04']

// Stands for a folder on a slow or distant disk: every call waits, and how many there were is kept.
const slowed = join(folder, 'slowed.cjs')
const calls = join(folder, 'calls.txt')
writeFileSync(slowed, `
  const fs = require('node:fs')
  const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${delay})
  const write = fs.writeFileSync
  let count = 0
  for (const name of Object.keys(fs).filter(name => /^(?:stat|lstat|realpath|readdir|readFile|open|read|write|writeFile|fsync|rename|mkdir|rm)Sync$/.test(name))) {
    const real = fs[name]
    fs[name] = Object.assign((...given) => { count += 1; wait(); return real(...given) }, real)
  }
  process.on('exit', () => write(${JSON.stringify(calls)}, String(count)))
`)
const env = { ...process.env, NODE_OPTIONS: `--require "${slowed.replaceAll('\\', '/')}"` }

function builtWith(number: number): Buffer {
  writeFileSync(join(folder, report), richWorkspace.get(report)!.replace('number: 5', `number: ${number}`))
  expect(program.run(folder, build).status).toBe(0)
  return readFileSync(output)
}

test('a slow disk gives the same bytes, later', () => {
  const bytes = builtWith(5)
  rmSync(output)
  const { status, stderr } = program.run(folder, build, { env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(readFileSync(output).equals(bytes)).toBe(true)
  expect(Number(readFileSync(calls, 'utf8'))).toBeGreaterThan(richWorkspace.size)
})

test('what is saved while it is read is in the report as it was or as it is, never in part', async () => {
  const before = builtWith(5)
  const after = builtWith(6)
  for (const moment of [0, 60, 120, 240]) {
    builtWith(5)
    rmSync(output)
    const child = program.start(folder, build, { env })
    const ended = once(child, 'exit')
    await new Promise(resolve => setTimeout(resolve, moment))
    // As editors save: a new file takes the place of the old one.
    writeFileSync(join(folder, 'saved'), richWorkspace.get(report)!.replace('number: 5', 'number: 6'))
    renameSync(join(folder, 'saved'), join(folder, report))
    expect(await ended).toEqual([0, null])
    const built = readFileSync(output)
    expect([before, after].some(bytes => bytes.equals(built))).toBe(true)
  }
})
