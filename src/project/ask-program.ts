import { execFileSync } from 'node:child_process'

/** Milliseconds that another program gets to say something about itself. */
const patience = 15_000

/** What another program prints when it is asked; null where it isn't there, fails or takes too long. No shell reads the arguments. */
export function askProgram(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', timeout: patience, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true })
  } catch {
    return null
  }
}
