import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { bao } from '../support/command-line.ts'
import { openFolder } from '../support/program.ts'
import { richWorkspace } from '../support/workspaces.ts'

const folder = openFolder(richWorkspace)
afterEach(() => vi.useRealTimers())

const output = join(folder, 'out/2026-04/BC-TGVĐA06-2026-04.docx')

async function builtAt(time: string): Promise<Buffer> {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
  const { status } = await bao(['build', '--month', '2026-04'], folder)
  vi.useRealTimers()
  expect(status).toBe(0)
  return readFileSync(output)
}

test('a clock that jumps changes nothing', async () => {
  const bytes = await builtAt('2026-05-04T09:00:00Z')
  for (const time of ['1970-01-01T00:00:00Z', '2000-02-29T23:59:59Z', '2099-12-31T23:59:59Z']) {
    rmSync(output)
    expect((await builtAt(time)).equals(bytes)).toBe(true)
  }
})

test('an output from the future is replaced like any other', async () => {
  const before = await builtAt('2026-05-04T09:00:00Z')
  utimesSync(output, new Date('2099-01-01'), new Date('2099-01-01'))
  writeFileSync(join(folder, 'data/2026-04/report.yaml'), richWorkspace.get('data/2026-04/report.yaml')!.replace('number: 5', 'number: 6'))
  expect((await builtAt('1999-05-04T09:00:00Z')).equals(before)).toBe(false)
  rmSync(folder, { recursive: true, force: true })
})
