import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { traceToSources } from '../../src/commands/trace-to-sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'bao-cao-trace-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Of a script of one line: from column 5 on it is line 3, column 7 of `src/one.ts`. */
const map = JSON.stringify({ version: 3, sources: ['src/one.ts'], names: [], mappings: 'IAEM' })

function scriptIn(name: string, content: string | null): string {
  mkdirSync(join(folder, name), { recursive: true })
  const script = join(folder, name, 'report.cjs')
  if (content !== null) writeFileSync(`${script}.map`, content)
  return script
}

test.each([
  ['a call by name', 'plain', (script: string) => `    at fa (${script}:1:9)`],
  ['a call without a name', 'plain', (script: string) => `    at ${script}:1:9`],
  ['a call that was waited for', 'plain', (script: string) => `    at async fa (${script}:1:9)`],
  ['a folder with brackets and blanks', 'Program Files (x86) (2)', (script: string) => `    at new fa (${script}:1:9)`],
])('%s stands at its line of the sources', (_, name, lineOf) => {
  const script = scriptIn(name, map)
  expect(traceToSources(`TypeError: x (y)\n${lineOf(script)}\n    at node:fs:1:2`)).toBe('TypeError: x (y)\n    at src/one.ts:3:7\n    at node:fs:1:2')
})

test.each([
  ['there is no map', 'none', null],
  ['the map is broken', 'broken', map.slice(0, 20)],
  ['the map knows nothing of the place', 'empty', JSON.stringify({ version: 3, sources: [], names: [], mappings: '' })],
])('where %s, a call stays as it is', (_, name, content) => {
  const trace = `Error: x\n    at fa (${scriptIn(name, content)}:1:9)`
  expect(traceToSources(trace)).toBe(trace)
})

test('what is no call of a bundle stays as it is', () => {
  const trace = `Error: ${scriptIn('plain', map)}:1:9\n    at fa (/folder/one.ts:1:9)\n    at Array.map (<anonymous>)`
  expect(traceToSources(trace)).toBe(trace)
})
