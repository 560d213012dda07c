import { execFileSync, spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The program as it is shipped: bundled, run by node as a process of its own. */
export interface Program {
  /** What node is to run. */
  readonly script: string
  run(cwd: string, argv: readonly string[], options?: SpawnOptions): { status: number | null; stdout: string; stderr: string }
  start(cwd: string, argv: readonly string[], options?: SpawnOptions): ChildProcess
  /** Takes the bundle away. */
  remove(): void
}

export function bundledProgram(): Program {
  const folder = openFolder()
  execFileSync(process.execPath, ['scripts/bundle.mjs', folder], { cwd: root })
  const script = join(folder, 'bao-cao.js')
  return {
    script,
    run(cwd, argv, options = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { cwd, encoding: 'utf8', ...options } as { encoding: 'utf8' })
      return { status, stdout, stderr }
    },
    start: (cwd, argv, options = {}) => spawn(process.execPath, [script, ...argv], { cwd, stdio: 'ignore', ...options }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A new folder that other users may enter, with these files. */
export function openFolder(files: ReadonlyMap<string, string> = new Map()): string {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
  chmodSync(folder, 0o755)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
