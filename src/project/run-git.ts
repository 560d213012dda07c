import { execFileSync } from 'node:child_process'

/** Enough for the data of a province over many months. */
const maxBytes = 256 * 1024 * 1024

/** Why git gave nothing. */
export type GitFailure = 'no-git' | 'failed'

/** What git prints, asked in a folder; arguments go to it as they are, no shell reads them. */
export function runGit(folder: string, args: readonly string[], input = ''): Buffer | GitFailure {
  try {
    return execFileSync('git', args, { cwd: folder, input, maxBuffer: maxBytes, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } })
  } catch (error) {
    return (error as { code?: unknown }).code === 'ENOENT' ? 'no-git' : 'failed'
  }
}
