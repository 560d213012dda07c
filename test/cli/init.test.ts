import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { native } from '../support/native.ts'
import { fakeIo } from './fake-io.ts'

async function type(cwd: string, ...argv: string[]) {
  const io = fakeIo(cwd)
  const status = await run(argv, io)
  return { status, out: io.out(), err: io.err() }
}

/** A new workspace of April 2026. */
async function newWorkspace(): Promise<string> {
  const parent = temporaryFolder()
  const { status } = await type(parent, 'init', 'mới')
  expect(status).toBe(0)
  return join(parent, 'mới')
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(folder, name)).isFile()).map(name => name.replaceAll(sep, '/')).toSorted()
}

describe('init', () => {
  test('makes a workspace of the present month', async () => {
    const root = await newWorkspace()
    expect(allFiles(root)).toEqual(expect.arrayContaining([
      '.vscode/settings.json', 'bao-cao.yaml', 'data/2026-04/cong-an-tinh.yaml', 'data/2026-04/report.yaml',
      'data/agencies.yaml', 'data/indicators.yaml', 'schemas/agency.schema.json', 'templates/bao-cao-thang/body.hbs',
    ]))
    const report = readFileSync(join(root, 'data/2026-04/report.yaml'), 'utf8')
    expect(report).toContain('from: 16/3/2026')
    expect(report).toContain('to: 15/4/2026')
  })

  test.each([['báo-cáo', 'cd báo-cáo rồi'], ['báo cáo (mới)', 'cd "báo cáo (mới)" rồi']])('the way into %s can be typed as it is told', async (name, told) => {
    expect((await type(temporaryFolder(), 'init', name)).err).toContain(told)
  })

  test('leaves no place unfilled', async () => {
    const root = await newWorkspace()
    for (const file of allFiles(root)) expect(file + readFileSync(join(root, file), 'utf8')).not.toMatch(/@[a-z-]+@/)
  })

  test('its files name schemas that are there', async () => {
    const root = await newWorkspace()
    const named = allFiles(root).filter(name => name.endsWith('.yaml')).map(name => {
      const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(readFileSync(join(root, name), 'utf8'))?.[1]
      return join(root, name, '..', schema ?? 'none')
    })
    const bound = Object.keys(JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))['yaml.schemas']).map(path => join(root, path))
    for (const schema of [...named, ...bound]) expect(statSync(schema).isFile()).toBe(true)
  })

  test('says what to do next', async () => {
    const { out, err } = await type(temporaryFolder(), 'init', 'mới')
    expect(out).toBe('mới\n')
    expect(err).toContain('bao-cao build --month 2026-04')
  })

  test('refuses a folder with something in it', async () => {
    const root = temporaryFolder({ 'ghi-chu.txt': 'mine' })
    const { status, err } = await type(root, 'init', '.')
    expect(status).toBe(1)
    expect(err).toContain('ghi-chu.txt')
    expect(readdirSync(root)).toEqual(['ghi-chu.txt'])
  })
})

describe('the new workspace', () => {
  test('builds at once, without an error, from any folder in it', async () => {
    const root = await newWorkspace()
    const { status, out, err } = await type(join(root, 'data'), 'build', '--month', '4/2026')
    expect(err).not.toMatch(/^lỗi/m)
    expect(status).toBe(0)
    expect(readFileSync(out.trim()).subarray(0, 2).toString()).toBe('PK')
  })

  test('gives a text to read as well', async () => {
    const root = await newWorkspace()
    const { out } = await type(root, 'build', '--all', '--format', 'md')
    const text = readFileSync(join(root, out.trim()), 'utf8')
    expect(text).toContain('812.455')
    expect(text).toContain('[chưa có số liệu]')
  })

  test('has a template for a plan, too', async () => {
    const root = await newWorkspace()
    expect(await type(root, 'new', '--document', 'ke-hoach-nam', '--template', 'ke-hoach')).toMatchObject({ status: 0 })
    const { status, out, err } = await type(root, 'build', '--document', 'ke-hoach-nam', '--format', 'md')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(readFileSync(join(root, out.trim()), 'utf8')).toContain('Giao 03 nhiệm vụ')
  })

  test('is not final yet', async () => {
    const { status, err } = await type(await newWorkspace(), 'build', '--all', '--final')
    expect(status).toBe(1)
    expect(err).toContain('data/2026-04/report.yaml:4:1')
  })
})

describe('schema', () => {
  test('is current in a new workspace', async () => {
    expect(await type(await newWorkspace(), 'schema', '--check')).toEqual({ status: 0, out: '', err: '' })
  })

  test('--check names what is missing or no longer right and writes nothing', async () => {
    const root = await newWorkspace()
    rmSync(join(root, 'schemas/table.schema.json'))
    writeFileSync(join(root, 'schemas/agency.schema.json'), '{}')
    const { status, err } = await type(root, 'schema', '--check')
    expect(status).toBe(1)
    expect(err.match(/--> .*/g)).toEqual(['--> schemas/agency.schema.json', '--> schemas/table.schema.json'])
    expect(readFileSync(join(root, 'schemas/agency.schema.json'), 'utf8')).toBe('{}')
  })

  test('writes them, into another folder where one is named', async () => {
    const root = await newWorkspace()
    writeFileSync(join(root, 'schemas/agency.schema.json'), '{}')
    expect((await type(root, 'schema')).out.split('\n')).toContain(native('schemas/agency.schema.json'))
    expect((await type(root, 'schema', '--check')).status).toBe(0)
    const elsewhere = temporaryFolder()
    expect((await type(elsewhere, 'schema', '--out', 's')).out.split('\n')).toContain(native('s/report.schema.json'))
  })

  test('outside of a workspace it asks where', async () => {
    expect((await type(temporaryFolder(), 'schema')).status).toBe(2)
  })
})
