import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundledProgram, openFolder } from '../support/program.ts'
import { richWorkspace } from '../support/workspaces.ts'

/** A long run (`npm run fuzz`) kills a hundred times. */
const kills = process.env['FUZZ_RUNS'] === undefined ? 10 : 100

const program = bundledProgram()
const folder = openFolder(richWorkspace)
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

const outputs = join(folder, 'out/2026-04')
const name = 'BC-TGVĐA06-2026-04.docx'
const report = 'data/2026-04/report.yaml'
const buildMonth = ['build', '--month', '2026-04']

function writeNumber(number: number): void {
  writeFileSync(join(folder, report), richWorkspace.get(report)!.replace('number: 5', `number: ${number}`))
}

/** Bytes of the output with a number, built undisturbed, and the milliseconds that it took. */
function builtWith(number: number): { bytes: Buffer; milliseconds: number } {
  writeNumber(number)
  const start = performance.now()
  expect(program.run(folder, buildMonth).status).toBe(0)
  return { bytes: readFileSync(join(outputs, name)), milliseconds: performance.now() - start }
}

const isTemporary = (file: string) => file.startsWith('.~')

/** Kills a build: after so many milliseconds, or (null) as soon as its temporary file is there. */
async function killBuild(after: number | null): Promise<void> {
  const known = new Set(readdirSync(outputs))
  const child = program.start(folder, buildMonth)
  const ended = once(child, 'exit')
  if (after === null) {
    while (child.exitCode === null && !readdirSync(outputs).some(file => isTemporary(file) && !known.has(file))) await new Promise(resolve => setImmediate(resolve))
  } else {
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, after))])
  }
  child.kill('SIGKILL')
  await ended
}

test(`killed ${kills} times, the output is the old one or the new one, whole`, async () => {
  const one = builtWith(6)
  const other = builtWith(7)
  for (let index = 0; index < kills; index++) {
    writeNumber(6 + (index % 2))
    // Spread over the whole run, every second time into the writing.
    await killBuild(index % 2 === 0 ? null : (one.milliseconds * (index + 1)) / kills)
    const bytes = readFileSync(join(outputs, name))
    expect(bytes.equals(one.bytes) || bytes.equals(other.bytes)).toBe(true)
    expect(readdirSync(outputs).filter(file => file !== name && !isTemporary(file))).toEqual([])
  }

  for (const file of readdirSync(outputs).filter(isTemporary)) utimesSync(join(outputs, file), new Date(0), new Date(0))
  rmSync(join(outputs, name))
  expect(builtWith(6).bytes.equals(one.bytes)).toBe(true)
  expect(readdirSync(outputs)).toEqual([name])
})

test('killed before the first output there is none, or a whole one', async () => {
  const whole = builtWith(6).bytes
  rmSync(join(outputs, name))
  await killBuild(null)
  if (existsSync(join(outputs, name))) expect(readFileSync(join(outputs, name)).equals(whole)).toBe(true)
})

test('four builds at once give what one gives', async () => {
  const { bytes } = builtWith(6)
  builtWith(7)
  writeNumber(6)
  const children = Array.from({ length: 4 }, () => program.start(folder, buildMonth))
  const statuses = await Promise.all(children.map(async child => (await once(child, 'exit'))[0] as number))
  expect(statuses).toEqual([0, 0, 0, 0])
  expect(readFileSync(join(outputs, name)).equals(bytes)).toBe(true)
  expect(readdirSync(outputs).filter(file => !isTemporary(file))).toEqual([name])
})
