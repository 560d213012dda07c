import { spawn } from 'node:child_process'
import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import { isThere } from './list-folder.ts'
import { findProgram, type Environment } from './find-program.ts'

/** A place in a file, line and column from 1. */
export interface FilePlace {
  /** Absolute. */
  readonly file: string
  readonly line: number
  readonly column: number
}

type Arguments = (place: FilePlace) => readonly string[]

const goTo: Arguments = ({ file, line, column }) => ['-g', `${file}:${line}:${column}`]
const suffix: Arguments = ({ file, line, column }) => [`${file}:${line}:${column}`]

/** How editors with windows of their own are told a place, in the order in which they are looked for. */
const editors: ReadonlyMap<string, Arguments> = new Map([
  ['code', goTo], ['codium', goTo], ['cursor', goTo], ['code-insiders', goTo],
  ['subl', suffix], ['zed', suffix],
  ['kate', ({ file, line, column }) => ['-l', String(line), '-c', String(column), file]],
  ['gedit', ({ file, line, column }) => [`+${line}:${column}`, file]],
  ['notepad++', ({ file, line, column }) => [`-n${line}`, `-c${column}`, file]],
])

/** Those that need a terminal: the one at hand is taken. */
const inTerminal = new Set(['vi', 'vim', 'nvim', 'nano', 'emacs', 'micro', 'hx', 'helix', 'joe', 'ne', 'ed', 'pico'])

/** Opens a file at a place in the user's editor (`VISUAL`, `EDITOR`, else the first that is found); its name, or null where there is none that could be opened. */
export function openInEditor(env: Environment, place: FilePlace): string | null {
  for (const [program, given] of candidates(env)) {
    const name = basename(program).replace(/\.(?:exe|cmd)$/i, '').toLowerCase()
    if (inTerminal.has(name)) continue
    const file = runnable(isAbsolute(program) && isThere(program) ? program : findProgram(env, program))
    if (file === null) continue
    const argumentsOf = editors.get(name) ?? (({ file }: FilePlace) => [file])
    start(file, [...given, ...argumentsOf(place)])
    return name
  }
  return null
}

/** Opens an address in the user's browser; where there is none nothing happens. */
export function openInBrowser(address: string): void {
  const [program, ...given] = { win32: ['rundll32', 'url.dll,FileProtocolHandler'], darwin: ['open'] }[process.platform as string] ?? ['xdg-open']
  start(program!, [...given, address])
}

function candidates(env: Environment): [program: string, given: readonly string[]][] {
  const chosen = [env['VISUAL'], env['EDITOR']].flatMap((command): [string, string[]][] => {
    const words = [...(command ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
    return words.length > 0 ? [[words[0]!, words.slice(1)]] : []
  })
  return [...chosen, ...[...editors.keys()].map((name): [string, string[]] => [name, []])]
}

/** A `.cmd` can't be started without a shell, which would read the arguments anew: beside VS Code's own stands the program itself. */
function runnable(file: string | null): string | null {
  if (file === null || extname(file).toLowerCase() !== '.cmd') return file
  const name = { code: 'Code.exe', codium: 'VSCodium.exe', cursor: 'Cursor.exe' }[basename(file, '.cmd').toLowerCase()]
  const program = name === undefined ? null : join(dirname(dirname(file)), name)
  return program !== null && isThere(program) ? program : null
}

/** No shell reads the arguments, and the program goes on when this one ends. */
function start(program: string, given: readonly string[]): void {
  try {
    const child = spawn(program, given, { detached: true, stdio: 'ignore', windowsHide: true })
    child.on('error', () => {})
    child.unref()
  } catch {
    return
  }
}
