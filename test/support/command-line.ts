import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli.ts'

/** The repository, which is a workspace itself. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** One command line as a program in a pipe sees it, on a fixed day. */
export async function bao(argv: readonly string[], cwd = root, env: Record<string, string> = {}): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const status = await run(argv, {
    cwd,
    env,
    now: () => new Date(2026, 4, 4, 9),
    interrupted: async () => {},
    stdout: { write: text => void (stdout += text), isTTY: false, columns: null },
    stderr: { write: text => void (stderr += text), isTTY: false, columns: null },
  })
  return { status, stdout, stderr }
}

/** An empty folder that is gone when `use` ends. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
  try {
    return await use(folder)
  } finally {
    // A program that was started in it may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
