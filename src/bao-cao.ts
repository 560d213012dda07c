import { run } from './cli.ts'
import { standardOutput } from './commands/standard-output.ts'
import { status } from './commands/status.ts'

/** `argv` is what stands behind the program's name. */
export async function main(argv: readonly string[]): Promise<void> {
  const stdout = standardOutput(1, () => process.stdout)
  const stderr = standardOutput(2, () => process.stderr)
  const end = await run(argv, {
    cwd: process.cwd(),
    stdout,
    stderr,
    env: process.env,
    now: () => new Date(),
    interrupted: () => new Promise(resolve => ['SIGINT', 'SIGTERM'].forEach(signal => process.once(signal, () => resolve()))),
  })
  const haveArrived = await Promise.all([stdout.hasArrived(), stderr.hasArrived()])
  process.exitCode = haveArrived.includes(false) ? status.refused : end
}

/** The same as a whole process, which ends at once: the system takes back as a whole what Node would give back piece by piece, for a twentieth of a check. */
export async function mainAsProcess(argv: readonly string[]): Promise<never> {
  await main(argv)
  process.exit()
}
