import { run } from './cli.ts'
import { status } from './commands/status.ts'
import type { Output } from './terminal/io.ts'

interface Stream extends Output {
  /** Resolves when all that was written is out, as far as it can be. */
  written(): Promise<void>
}

/** Opened when it is first used: what a stream stands on takes milliseconds to load. */
function outputOf(open: () => NodeJS.WriteStream): Stream {
  let opened: NodeJS.WriteStream | null = null
  const stream = () => (opened ??= listening(open()))
  return {
    write: text => void stream().write(text),
    get isTTY() {
      return stream().isTTY ?? false
    },
    get columns() {
      return stream().columns ?? null
    },
    written: () => new Promise(resolve => (opened ? opened.write('', () => resolve()) : resolve())),
  }
}

function listening(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`| head`) has what it wants; whoever writes to a full disk has not.
    if (error.code !== 'EPIPE') process.once('exit', () => (process.exitCode = status.refused))
  })
}

/** `argv` is what stands behind the program's name. */
export async function main(argv: readonly string[]): Promise<void> {
  const stdout = outputOf(() => process.stdout)
  const stderr = outputOf(() => process.stderr)
  process.exitCode = await run(argv, {
    cwd: process.cwd(),
    stdout,
    stderr,
    env: process.env,
    now: () => new Date(),
    interrupted: () => new Promise(resolve => ['SIGINT', 'SIGTERM'].forEach(signal => process.once(signal, () => resolve()))),
  })
  await Promise.all([stdout.written(), stderr.written()])
}

/** The same as a whole process, which ends at once: the system takes back as a whole what Node would give back piece by piece, for a twentieth of a check. */
export async function mainAsProcess(argv: readonly string[]): Promise<never> {
  await main(argv)
  process.exit()
}
