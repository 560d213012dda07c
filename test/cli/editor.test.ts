import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { findingsToShort } from '../../src/terminal/findings-to-text.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { bao, root as repository } from '../support/command-line.ts'
import { native } from '../support/native.ts'
import { smallWorkspace } from '../support/small-workspace.ts'
import { filesOf } from '../support/sources.ts'
import { sourceToYaml } from '../../src/yaml/source-to-yaml.ts'

const workspace = () => temporaryFolder(Object.fromEntries(filesOf(smallWorkspace)))
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const offered = (root: string) => readJson(join(root, 'schemas/agency.schema.json')).properties.agency.anyOf?.[0].enum ?? null

async function newWorkspace(): Promise<string> {
  const parent = temporaryFolder()
  expect((await bao(['init', 'mới'], parent)).status).toBe(0)
  return join(parent, 'mới')
}

describe('schemas with the names of a workspace', () => {
  test('are written when asked for, and stay so', async () => {
    const root = workspace()
    expect((await bao(['schema'], root)).status).toBe(0)
    expect(offered(root)).toBeNull()
    expect((await bao(['schema', '--workspace'], root)).stdout.split('\n')).toContain(native('schemas/agency.schema.json'))
    expect(offered(root)).toEqual(['so-y-te', 'cong-an-tinh'])
    expect((await bao(['schema', '--check'], root)).status).toBe(0)
    await bao(['schema'], root)
    expect(offered(root)).toEqual(['so-y-te', 'cong-an-tinh'])
  })

  test('a new workspace has them, and what is added to it comes into them', async () => {
    const root = await newWorkspace()
    expect((await bao(['schema', '--check'], root)).status).toBe(0)
    await bao(['add', 'agency', 'so-cong-thuong', '--name', 'Sở Công Thương', '--short', 'SCT'], root)
    expect(offered(root)).toContain('so-cong-thuong')
    expect((await bao(['schema', '--check'], root)).status).toBe(0)
  })

  test('check says when names have been added by hand, and nothing before', async () => {
    const root = workspace()
    const check = async () => (await bao(['check', '--month', '2026-04', '--format', 'short'], root)).stderr
    expect(await check()).toBe('')
    await bao(['schema', '--workspace'], root)
    expect(await check()).toBe('')
    const register = join(root, 'data/agencies.yaml')
    writeFileSync(register, `${readFileSync(register, 'utf8')}  so-noi-vu: { name: Sở Nội vụ, short: SNV }\n`)
    expect(await check()).toContain('ghi lại bằng: bao-cao schema')
    await bao(['schema'], root)
    expect(await check()).toBe('')
  })

  test('a workspace that cannot be read has none; why is told', async () => {
    const root = workspace()
    writeFileSync(join(root, 'data/agencies.yaml'), 'agencies: [')
    const { status, stderr } = await bao(['schema', '--workspace'], root)
    expect(status).toBe(1)
    expect(stderr).toContain('data/agencies.yaml')
    expect(existsSync(join(root, 'schemas'))).toBe(false)
  })

  test('those of the sample know every key of its files', async () => {
    const root = temporaryFolder()
    for (const name of ['bao-cao.yaml', 'data', 'templates']) cpSync(join(repository, name), join(root, name), { recursive: true })
    await bao(['schema', '--workspace'], root)
    const { allOf } = readJson(join(root, 'schemas/agency.schema.json')) as { allOf: { if: { properties: { agency: { const: string } } }; then: { properties: Record<string, { properties: object }> } }[] }
    const files = readdirSync(join(root, 'data/2026-04')).filter(name => name !== 'report.yaml' && name.endsWith('.yaml'))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const text = readFileSync(join(root, 'data/2026-04', file), 'utf8')
      const value = sourceToYaml(() => {}, { path: file, text })!.value as Record<string, object | null>
      const { then } = allOf.find(rule => rule.if.properties.agency.const === basename(file, '.yaml'))!
      for (const section of ['indicators', 'lists', 'paragraphs', 'footnotes']) {
        expect(Object.keys(then.properties[section]!.properties)).toEqual(expect.arrayContaining(Object.keys(value[section] ?? {})))
      }
    }
  })
})

describe('what init gives to the editor', () => {
  const source = { path: 'data/2026-04/sở y tế.yaml', text: 'một\nhai ba\n' }
  const finding = (severity: Diagnostic['severity']): Diagnostic => ({ code: 'rate-mismatch', severity, message: 'tỷ lệ [12%]: sai', span: { source, start: 8, end: 10 }, related: [], hint: 'sửa' })

  test('the problem matchers take each line of check --format short apart', async () => {
    const root = await newWorkspace()
    const [task] = readJson(join(root, '.vscode/tasks.json')).tasks
    expect(task.args).toEqual(['check', '--month', '${input:month}', '--format', 'short'])
    const lines = findingsToShort([finding('error'), finding('warning')]).trimEnd().split('\n')
    const matched = task.problemMatcher.map(({ severity, pattern }: { severity: string; pattern: Record<string, number> & { regexp: string } }) => lines.flatMap(line => {
      const match = new RegExp(pattern.regexp).exec(line)
      return match ? [{ severity, file: match[pattern['file']!], line: match[pattern['line']!], column: match[pattern['column']!], code: match[pattern['code']!], message: match[pattern['message']!] }] : []
    }))
    const place = { file: 'data/2026-04/sở y tế.yaml', line: '2', column: '5', code: 'rate-mismatch', message: 'tỷ lệ [12%]: sai (gợi ý: sửa)' }
    expect(matched).toEqual([[{ severity: 'error', ...place }], [{ severity: 'warning', ...place }]])
  })

  test('they match what the command prints', async () => {
    const root = await newWorkspace()
    const file = join(root, 'data/2026-05/cong-an-tinh.yaml')
    expect(dirname(file)).toContain(readJson(join(root, '.vscode/tasks.json')).inputs[0].default)
    writeFileSync(file, `${readFileSync(file, 'utf8')}sai: 1\n`)
    const { stdout } = await bao(['check', '--month', '2026-05', '--format', 'short'], root)
    const { pattern } = readJson(join(root, '.vscode/tasks.json')).tasks[0].problemMatcher[0]
    const errors = stdout.trimEnd().split('\n').filter(line => line.includes(' lỗi ['))
    expect(errors.length).toBeGreaterThan(0)
    for (const line of errors) expect(new RegExp(pattern.regexp).exec(line)?.[1]).toBe('data/2026-05/cong-an-tinh.yaml')
  })

  test('line ends, character set, the extension that reads schemas', async () => {
    const root = await newWorkspace()
    expect(readJson(join(root, '.vscode/settings.json'))).toMatchObject({ 'files.eol': '\n', 'files.encoding': 'utf8', 'yaml.schemas': { 'schemas/workspace.schema.json': 'bao-cao.yaml' } })
    expect(readJson(join(root, '.vscode/extensions.json')).recommendations).toContain('redhat.vscode-yaml')
  })
})
