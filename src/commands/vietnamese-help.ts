import type { Argument, Command, Option } from 'commander'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
}

/** Gives a program's help, with that of its subcommands, in Vietnamese: commander has its headings in English. */
export function speakVietnamese(program: Command): void {
  program
    .usage('[tùy chọn] <lệnh>')
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
  for (const command of [program, ...program.commands]) {
    command.configureHelp({ showGlobalOptions: true, styleTitle: title => titles[title] ?? title, subcommandTerm: termOf, optionDescription: describe, argumentDescription: describe })
    if (command === program) continue
    command.helpOption('-h, --help', 'xem hướng dẫn').usage(['[tùy chọn]', ...argumentsOf(command)].join(' '))
  }
}

function termOf(command: Command): string {
  return [command.name(), ...argumentsOf(command)].join(' ')
}

function argumentsOf(command: Command): string[] {
  return command.registeredArguments.map(argument => {
    const name = argument.name() + (argument.variadic ? '…' : '')
    return argument.required ? `<${name}>` : `[${name}]`
  })
}

/** Commander adds the choices in English. */
function describe({ description, argChoices }: Option | Argument): string {
  const isSaid = argChoices?.every(choice => description.includes(choice)) ?? true
  return isSaid ? description : `${description} (các giá trị: ${argChoices!.join(', ')})`
}
