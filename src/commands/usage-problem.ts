import type { Command, CommanderError } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { isHidden } from './hidden.ts'
import { usageProblems } from './usage-problems.ts'

/** What commander found wrong with the arguments of a command, in the program's own words. */
export function usageProblem({ code, message }: CommanderError, command: Command): Diagnostic {
  // Commander has the names in its sentence only.
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  const help = `${['bao-cao', ...(command.parent ? [command.name()] : [])].join(' ')} --help`
  switch (code) {
    case 'commander.unknownOption': {
      const known = optionsOf(command)
      return usageProblems.unknownOption(name, nearest(name, known), help)
    }
    case 'commander.unknownCommand': {
      const known = command.commands.filter(child => !isHidden(child)).map(child => child.name())
      return usageProblems.unknownCommand(name, nearest(name, known), known)
    }
    case 'commander.missingArgument':
      return usageProblems.missingArgument(name, help)
    case 'commander.optionMissingArgument':
      return usageProblems.missingValue(name.split(' ')[0]!, help)
    case 'commander.excessArguments':
      return usageProblems.tooMany(command.args.slice(command.registeredArguments.length), help)
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
