import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the system's own search for programs goes by. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Absolute path of a program by its name, or null where there is none; on Windows `.exe` and `.cmd` are meant too. */
export function findProgram(env: Environment, name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(folder => folder !== '')
  for (const folder of folders) {
    for (const ending of endings) {
      const file = join(folder, name + ending)
      if (isProgram(file)) return file
    }
  }
  return null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
