import { spawnSync } from 'node:child_process'
import type { Io } from './io.ts'

/** Shows a long text page by page where a person sits at a terminal and has a pager, else prints it. */
export function printPaged(io: Io, text: string): void {
  const [program, ...args] = pagerIn(io.env)
  const isShown = io.stdout.isTTY && program !== undefined && show(io, program, args, text)
  if (!isShown) io.stdout.write(text)
}

/** As PAGER says, without a shell; an empty one or `cat` means none. */
function pagerIn(env: Io['env']): string[] {
  const words = (env['PAGER'] ?? 'less').split(/\s+/).filter(word => word !== '')
  return words[0] === 'cat' ? [] : words
}

/** False where there is no such program. `less` ends by itself where all fits on one screen, keeps colours and leaves the text standing. */
function show({ env, cwd }: Io, program: string, args: readonly string[], text: string): boolean {
  const { error } = spawnSync(program, args, { cwd, input: text, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...env } })
  // Who leaves the pager early closes its input: that is no failure.
  return error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE'
}
