import { run } from './cli.ts'
import { status } from './commands/status.ts'
import type { Output } from './terminal/io.ts'

/** Opened when it is first used: what a stream stands on takes milliseconds to load. */
function outputOf(open: () => NodeJS.WriteStream): Output {
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
  process.exitCode = await run(argv, {
    cwd: process.cwd(),
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    env: process.env,
    now: () => new Date(),
    interrupted: () => new Promise(resolve => ['SIGINT', 'SIGTERM'].forEach(signal => process.once(signal, () => resolve()))),
  })
}

/** The same as a whole process, which ends at once: the system takes back as a whole what Node would give back piece by piece, for a twentieth of a check. */
export async function mainAsProcess(argv: readonly string[]): Promise<never> {
  await main(argv)
  await Promise.all([process.stdout, process.stderr].map(written))
  process.exit()
}

/** Behind all that was written before, as far as it can be written. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => stream.write('', () => resolve()))
}
