import type { Io, Output } from '../../src/terminal/io.ts'

export interface FakeIo extends Io {
  /** All that was written so far. */
  out(): string
  err(): string
}

/** The outside world with a clock that stands still: 15 April 2026, noon. */
export function fakeIo(cwd: string, { isTTY = false, env = {}, columns = null }: { isTTY?: boolean; env?: Io['env']; columns?: number | null } = {}): FakeIo {
  const stdout = recorder(isTTY, columns)
  const stderr = recorder(isTTY, columns)
  return { cwd, stdout, stderr, env, now: () => new Date(2026, 3, 15, 12), interrupted: async () => {}, out: stdout.text, err: stderr.text }
}

function recorder(isTTY: boolean, columns: number | null): Output & { text(): string } {
  const written: string[] = []
  return { write: text => void written.push(text), isTTY, columns, text: () => written.join('') }
}
