import type { Command, CommanderError } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { parseMonth } from '../vietnamese/parse-month.ts'
import { parseHalf, parseYear } from '../vietnamese/term.ts'
import { isHidden } from './hidden.ts'
import * as usageProblems from './usage-problems.ts'

/** What commander found wrong with the arguments of a command, in the program's own words. */
export function usageProblem({ code, message }: CommanderError, command: Command): Diagnostic {
  // Commander has the names in its sentence only.
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  const help = `${['bao-cao', ...(command.parent ? [command.name()] : [])].join(' ')} --help`
  switch (code) {
    case 'commander.unknownOption': {
      const known = optionsOf(command)
      const others = command.parent?.commands.filter(child => !isHidden(child) && child.options.some(option => option.long === name)).map(child => child.name()) ?? []
      return others.length > 0 ? usageProblems.elsewhereOption(name, command.name(), others, help) : usageProblems.unknownOption(name, nearest(name, known), help)
    }
    case 'commander.unknownCommand': {
      const known = command.commands.filter(child => !isHidden(child)).map(child => child.name())
      return usageProblems.unknownCommand(name, nearest(name, known), known)
    }
    case 'commander.missingArgument':
      return usageProblems.missingArgument(name, help)
    case 'commander.optionMissingArgument':
      return usageProblems.missingValue(name.split(' ')[0]!, help)
    case 'commander.excessArguments': {
      const extra = command.args.slice(command.registeredArguments.length)
      const meant = extra.length === 1 ? optionFor(command, extra[0]!) : null
      return meant ? usageProblems.bareName(extra[0]!, `bao-cao ${command.name()} ${meant}`) : usageProblems.tooMany(extra, help)
    }
    case 'commander.invalidArgument': {
      const given = /(?:value|argument) '([^']*)' is invalid/.exec(message)?.[1] ?? ''
      const known = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.split(', ') ?? []
      return usageProblems.badChoice(name.startsWith('-') ? name.split(' ')[0]! : null, given, nearest(given, known), known)
    }
    default:
      return usageProblems.other(help)
  }
}

function optionsOf(command: Command): string[] {
  return [command, command.parent].flatMap(one => one?.options.map(option => option.long ?? '') ?? [])
}

/** `--month 2026-04` for one who typed only `2026-04`; null where the command takes nothing of the kind, or has it already. */
function optionFor(command: Command, typed: string): string | null {
  const month = parseMonth(typed)
  const half = parseHalf(typed)
  const year = parseYear(typed)
  const [name, value] = month !== null ? ['month', month] : half ? ['half', half.id] : year ? ['year', year.id] : ['document', typed]
  const isTaken = ['month', 'half', 'year', 'document', 'all'].some(key => command.getOptionValue(key) !== undefined)
  return !isTaken && /^[a-z0-9-]+$/i.test(value) && command.options.some(({ long }) => long === `--${name}`) ? `--${name} ${value}` : null
}
