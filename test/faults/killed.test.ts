import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
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
const report = 'data/2026-04/report.yaml'

// Stands for LibreOffice: it takes a moment, and the number of the report is in what it prints.
const office = join(folder, 'soffice')
writeFileSync(office, `#!/bin/sh\nfor last; do :; done\nsleep 0.2\n{ printf '%%PDF-1.6\\n'; sha256sum < "$last"; head -c 300000 /dev/zero; printf '/ID [ <%032d> <%032d> ]\\n' 0 0; } > "\${last%/*}/report.pdf"\n`)
chmodSync(office, 0o755)
// What a killed run leaves in the system's folder for temporary files goes with the workspace.
const temporary = join(folder, 'tmp')
mkdirSync(temporary)
const env = { ...process.env, BAO_CAO_SOFFICE: office, TMPDIR: temporary, TEMP: temporary, TMP: temporary }

const isTemporary = (file: string) => file.startsWith('.~')

describe.each([['docx', kills], ['html', kills / 2], ['pdf', process.platform === 'win32' ? 0 : kills / 2]])('a %s', (format, times) => {
  const name = `BC-TGVĐA06-2026-04.${format}`
  const buildMonth = ['build', '--month', '2026-04', '--format', format]

  function writeNumber(number: number): void {
    writeFileSync(join(folder, report), richWorkspace.get(report)!.replace('number: 5', `number: ${number}`))
  }

  /** Bytes of the output with a number, built undisturbed, and the milliseconds that it took. */
  function builtWith(number: number): { bytes: Buffer; milliseconds: number } {
    writeNumber(number)
    const start = performance.now()
    expect(program.run(folder, buildMonth, { env }).status).toBe(0)
    return { bytes: readFileSync(join(outputs, name)), milliseconds: performance.now() - start }
  }

  /** Kills a build: after so many milliseconds, or (null) as soon as its temporary file is there. */
  async function killBuild(after: number | null): Promise<void> {
    const known = new Set(readdirSync(outputs))
    const child = program.start(folder, buildMonth, { env })
    const ended = once(child, 'exit')
    if (after === null) {
      while (child.exitCode === null && !readdirSync(outputs).some(file => isTemporary(file) && !known.has(file))) await new Promise(resolve => setImmediate(resolve))
    } else {
      await Promise.race([ended, new Promise(resolve => setTimeout(resolve, after))])
    }
    child.kill('SIGKILL')
    await ended
  }

  test.skipIf(times === 0)(`killed ${times} times, the output is the old one or the new one, whole`, async () => {
    const one = builtWith(6)
    const other = builtWith(7)
    expect(one.bytes.equals(other.bytes)).toBe(false)
    for (let index = 0; index < times; index++) {
      writeNumber(6 + (index % 2))
      // Spread over the whole run, every second time into the writing.
      await killBuild(index % 2 === 0 ? null : (one.milliseconds * (index + 1)) / times)
      const bytes = readFileSync(join(outputs, name))
      expect(bytes.equals(one.bytes) || bytes.equals(other.bytes)).toBe(true)
      expect(readdirSync(outputs).filter(file => file !== name && !isTemporary(file))).toEqual([])
    }

    for (const file of readdirSync(outputs).filter(isTemporary)) utimesSync(join(outputs, file), new Date(0), new Date(0))
    rmSync(join(outputs, name))
    expect(builtWith(6).bytes.equals(one.bytes)).toBe(true)
    expect(readdirSync(outputs)).toEqual([name])
  })

  test.skipIf(times === 0)('killed before the first output there is none, or a whole one', async () => {
    const whole = builtWith(6).bytes
    rmSync(join(outputs, name))
    await killBuild(null)
    if (existsSync(join(outputs, name))) expect(readFileSync(join(outputs, name)).equals(whole)).toBe(true)
  })

  test.skipIf(times === 0)('four builds at once give what one gives', async () => {
    const { bytes } = builtWith(6)
    builtWith(7)
    writeNumber(6)
    const children = Array.from({ length: 4 }, () => program.start(folder, buildMonth, { env }))
    const statuses = await Promise.all(children.map(async child => (await once(child, 'exit'))[0] as number))
    expect(statuses).toEqual([0, 0, 0, 0])
    expect(readFileSync(join(outputs, name)).equals(bytes)).toBe(true)
    expect(readdirSync(outputs).filter(file => !isTemporary(file))).toEqual([name])
    rmSync(outputs, { recursive: true })
  })
})
