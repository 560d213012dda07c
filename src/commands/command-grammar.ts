import type { Argument, Command, Option } from 'commander'
import type { ArgumentGrammar, CommandGrammar, OptionGrammar, Wanted } from '../completion/grammar.ts'
import { formats } from './formats.ts'
import { isHidden } from './hidden.ts'

/** What some places want, by command and option or argument; they go before what the placeholder says. */
const special: Readonly<Record<string, Wanted>> = {
  'build --format': Object.keys(formats),
  'new --month': 'next-month',
  'new --document': 'free',
  'explain mã': 'rules',
  'add loại': ['agency', 'indicator'],
  'template việc': ['frame'],
  'add --kind': ['cumulative', 'monthly', 'snapshot'],
}

/** What an option wants wherever it stands. */
const byOption: Readonly<Record<string, Wanted>> = { '--agency': 'agencies', '--indicator': 'indicators', '--rule': 'rules' }

/** What a placeholder such as `<tháng>` stands for. */
const byPlaceholder: Readonly<Record<string, Wanted>> = {
  'tháng': 'months', 'mã-văn-bản': 'documents', 'kỳ': 'months', 'kỳ-sau': 'months', 'thư mục': 'folders', 'tệp': 'files', 'tệp.xlsx': 'files', 'mẫu': 'templates', 'chỉ-tiêu': 'indicators',
}

/** What may be typed, read off the commands themselves; `inherited` are options of the program that each of its commands takes. */
export function commandGrammar(command: Command, inherited: readonly OptionGrammar[] = []): CommandGrammar {
  const own = command.options.filter(({ hidden }) => !hidden).map(option => optionGrammar(command, option))
  const handedOn = [...inherited, ...own.filter(({ names }) => !names.includes('--version'))]
  const commands = command.commands.filter(child => !isHidden(child)).map(child => commandGrammar(child, handedOn))
  const help = { name: 'help', about: 'xem hướng dẫn của một lệnh', options: [], arguments: [{ wanted: commands.map(({ name }) => name), repeats: 'once' as const }], commands: [] }
  return {
    name: command.name(),
    about: command.description(),
    options: [...own, ...inherited, { names: ['--help', '-h'], about: 'xem hướng dẫn', value: null, repeats: 'once' }],
    arguments: command.registeredArguments.map(argument => argumentGrammar(command, argument)),
    commands: commands.length > 0 ? [...commands, help] : [],
  }
}

function optionGrammar(command: Command, option: Option): OptionGrammar {
  const { long, short, description, variadic, argChoices, flags } = option
  const takesValue = option.required || option.optional
  const placeholder = /[<[](.*?)(?:\.\.\.)?[>\]]/.exec(flags)?.[1] ?? ''
  const wanted = argChoices ?? special[`${command.name()} ${long}`] ?? byOption[long ?? ''] ?? byPlaceholder[placeholder] ?? 'free'
  return { names: [long, short].filter(name => name !== undefined), about: description, value: takesValue ? wanted : null, repeats: variadic ? 'many' : 'once' }
}

function argumentGrammar(command: Command, argument: Argument): ArgumentGrammar {
  const name = argument.name()
  return { wanted: argument.argChoices ?? special[`${command.name()} ${name}`] ?? byPlaceholder[name] ?? 'free', repeats: argument.variadic ? 'many' : 'once' }
}
