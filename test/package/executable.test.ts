import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { root } from '../support/command-line.ts'
import { bundledProgram, type Program } from '../support/program.ts'

/** Whether a program can be put into this Node.js: a system's own may be built without the place for it. */
const takesProgram = process.platform === 'linux' && process.arch === 'x64' && readFileSync(process.execPath).includes('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:0')

describe.runIf(takesProgram)('the program as one file', () => {
  const out = mkdtempSync(join(tmpdir(), 'bao-cao-package-'))
  const program = join(out, 'linux-x64/bao-cao')
  let bundled: Program

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/package.mjs', 'linux-x64', '--node', process.execPath, '--out', out], { cwd: root, stdio: 'ignore' })
    bundled = bundledProgram()
  }, 120_000)
  afterAll(() => {
    bundled.remove()
    rmSync(out, { recursive: true, force: true })
  })

  /** Without Node.js, without anything of this user's. */
  function run(cwd: string, ...argv: string[]) {
    const { status, stdout, stderr } = spawnSync(program, argv, { cwd, encoding: 'utf8', env: { PATH: '/nonexistent', SOURCE_DATE_EPOCH: '1776297600' } })
    return { status, stdout, stderr }
  }

  test('its checksum is in the list', () => {
    expect(spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' }).stdout).toBe('linux-x64/bao-cao: OK\n')
  })

  test('says nothing but its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(run(out, '--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('makes a workspace of what it has inside, checks it, and builds what Node.js builds', () => {
    const folder = temporaryFolder()
    expect(run(folder, 'init', 'mới').status).toBe(0)
    const workspace = join(folder, 'mới')
    const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' })
    for (const file of ['bao-cao.yaml', '.vscode/tasks.json', 'schemas/agency.schema.json', 'templates/bao-cao-thang/body.hbs']) expect(files).toContain(file)
    expect(run(workspace, 'schema', '--check').status).toBe(0)
    expect(run(workspace, 'check', '--all').status).toBe(0)

    const built = run(workspace, 'build', '--all')
    expect(built.status).toBe(0)
    const bytes = readFileSync(join(workspace, built.stdout.trim()))
    rmSync(join(workspace, 'out'), { recursive: true })
    expect(bundled.run(workspace, ['build', '--all'], { env: { ...process.env, SOURCE_DATE_EPOCH: '1776297600' } }).status).toBe(0)
    expect(readFileSync(join(workspace, built.stdout.trim())).equals(bytes)).toBe(true)
    // What the bundles get besides the sources, this one must have too.
    for (const format of ['html', 'md']) expect(run(workspace, 'build', '--all', '--format', format), format).toMatchObject({ status: 0, stderr: expect.not.stringContaining('ngoài dự kiến') })
  })

  test('has no path of the machine that made it', () => {
    expect(readFileSync(program).includes(Buffer.from(root))).toBe(false)
  })
})
