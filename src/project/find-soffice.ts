import { readdirSync, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** Names the program to use where it stands in no usual place. */
export const sofficeVariable = 'BAO_CAO_SOFFICE'

type Environment = Readonly<Record<string, string | undefined>>

/** A computer as far as the search for programs goes. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  isFile(path: string): boolean
  /** Names in a folder; none where there is no such folder. */
  namesIn(folder: string): readonly string[]
}

export function thisMachine(env: Environment): Machine {
  return {
    platform: process.platform,
    env,
    isFile: path => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    namesIn(folder) {
      try {
        return readdirSync(folder)
      } catch {
        return []
      }
    },
  }
}

/** Absolute path of LibreOffice's program: the one that the environment names, else that of the usual places, else the first on the path; null where there is none. */
export function findSoffice(machine: Machine): string | null {
  const named = machine.env[sofficeVariable]
  if (named) return machine.isFile(named) ? named : null
  return [...installed(machine), ...onPath(machine)].find(machine.isFile) ?? null
}

function installed(machine: Machine): string[] {
  const { platform, env } = machine
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramW6432'], env['ProgramFiles(x86)'], env['LOCALAPPDATA'] && win32.join(env['LOCALAPPDATA'], 'Programs')]
    // The program that writes to a console and ends when the work is done.
    return roots.flatMap(root => (root ? officesIn(machine, root, win32).map(folder => win32.join(folder, 'program', 'soffice.com')) : []))
  }
  if (platform === 'darwin') {
    return ['/Applications', posix.join(env['HOME'] ?? '', 'Applications')].map(folder => posix.join(folder, 'LibreOffice.app/Contents/MacOS/soffice'))
  }
  const folders = ['/usr/lib/libreoffice', '/usr/lib64/libreoffice', ...officesIn(machine, '/opt', posix)]
  return ['/usr/bin/soffice', ...folders.map(folder => posix.join(folder, 'program/soffice'))]
}

/** `LibreOffice`, `libreoffice7.6`; the newest first. */
function officesIn(machine: Machine, root: string, { join }: typeof posix): string[] {
  const names = machine.namesIn(root).filter(name => /^libreoffice/i.test(name))
  return names.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true })).map(name => join(root, name))
}

function onPath({ platform, env }: Machine): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  const names = platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice']
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(folder => folder !== '')
  return folders.flatMap(folder => names.map(name => join(folder, name)))
}
