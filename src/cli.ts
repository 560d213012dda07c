import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import type { Register } from './commands/command.ts'
import { commands, hiddenCommands } from './commands/index.ts'
import { status, type Status } from './commands/status.ts'
import { speakVietnamese } from './commands/vietnamese-help.ts'
import type { Io } from './terminal/io.ts'

/** Texts by their path: what `init` copies, inside of a program that is one file; not there otherwise. */
declare const embeddedStarter: readonly (readonly [string, string])[] | undefined

/** What `init` copies, or its folder: beside src/ and beside the built program alike. */
const starter = typeof embeddedStarter === 'undefined' ? join(import.meta.dirname, '../starter') : new Map(embeddedStarter)

/** Runs one command line (without the program's own name) and gives the status for the shell; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  const [word = ''] = argv
  const first = Object.hasOwn(commands, word) ? await attempt(argv, io, [commands[word]!]) : null
  // What is wrong with a command line is told by one who knows all commands.
  const end = first === null || (typeof first === 'object' && first.error.exitCode !== 0) ? await attempt(argv, io, [...Object.values(commands), ...hiddenCommands]) : first
  return typeof end === 'number' ? end : endOf(io, end)
}

/** Why commander gave up, and over which command. */
interface Refusal {
  readonly error: CommanderError
  readonly command: Command
}

/** Goes through a line with these commands defined. */
async function attempt(argv: readonly string[], io: Io, registers: readonly Register[]): Promise<Status | Refusal> {
  let end: Status = status.written
  const program = programFor(io, registers, outcome => {
    end = outcome
  })
  let asked: Command = program
  for (const command of [program, ...program.commands]) {
    command.exitOverride(error => {
      asked = command
      throw error
    })
  }
  const [word, topic] = argv
  if (word === 'help' && topic !== undefined && !program.commands.some(command => command.name() === topic)) return unknownTopic(topic, program)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return end
  } catch (error) {
    if (error instanceof CommanderError) return { error, command: asked }
    const { printFault } = await import('./commands/print-fault.ts')
    printFault(io, error, argv.includes('--debug') ? { debug: true } : {})
    return status.fault
  }
}

function programFor(io: Io, registers: readonly Register[], finish: (status: Status) => void): Command {
  const program = new Command('bao-cao')
    .description('Dựng báo cáo hằng tháng theo thể thức Nghị định 30/2020/NĐ-CP từ số liệu của các cơ quan.')
    .version(manifest.version, '--version', 'xem phiên bản')
    .option('--debug', 'khi chương trình gặp lỗi ngoài dự kiến, in chi tiết để gửi người phụ trách')
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      // Told in Vietnamese once it is caught.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    })
  for (const register of registers) register(program, { io, starter, finish })
  speakVietnamese(program)
  return program
}

/** Commander would show the help of the whole program and say nothing. */
function unknownTopic(topic: string, command: Command): Refusal {
  return { error: new CommanderError(status.usage, 'commander.unknownCommand', `error: unknown command '${topic}'`), command }
}

/** Help and version end the program the same way as a mistake does. */
async function endOf(io: Io, { error, command }: Refusal): Promise<Status> {
  if (error.exitCode === 0) return status.written
  if (error.code !== 'commander.help') {
    const [{ printFindings }, { usageProblem }] = await Promise.all([import('./terminal/print-findings.ts'), import('./commands/usage-problem.ts')])
    printFindings(io, [usageProblem(error, command)])
  }
  return status.usage
}
