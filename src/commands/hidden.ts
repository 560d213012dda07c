import type { Command } from 'commander'

/** Whether a command is no clerk's business: only the program's own scripts call it. */
export function isHidden(command: Command): boolean {
  return command.name().startsWith('__')
}
